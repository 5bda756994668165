import { formatDate } from '../calendar/plain-date.ts';
import { MOVEMENT_WORDS } from '../messages/movement-words.ts';
import { formatCount } from '../messages/numbers.ts';
import type { MovementRow } from '../usecases/movement-rows.ts';
import type { Movements } from '../usecases/movements.ts';
import { escapeControls } from './escape-controls.ts';
import type { Session } from './session.ts';
import { showTable } from './show-table.ts';

type Figure = Exclude<keyof MovementRow, symbol>;

/** The lines of the form in their order, with how far each stands in; optional ones are printed where they are not 0. */
const LINES: readonly (readonly [figure: Figure, indent: number, optional?: true])[] = [
  ['opening', 0],
  ['increase', 0],
  ['admitted', 1],
  ['transferredIn', 1],
  ['inElsewhere', 2],
  ['inProvince', 2],
  ['inUnstated', 2, true],
  ['restored', 1],
  ['decrease', 0],
  ['died', 1],
  ['expelled', 1],
  ['deleted', 1],
  ['deletedProbationary', 2],
  ['left', 1],
  ['transferredOut', 1],
  ['outElsewhere', 2],
  ['outProvince', 2],
  ['outUnstated', 2, true],
  ['reorganizedIn', 0, true],
  ['reorganizedOut', 0, true],
  ['closing', 0],
];

/** What the lists show and no paper accounts for. */
const CHECKS: typeof LINES = [
  ['computed', 0],
  ['difference', 0],
  ['appeared', 1, true],
  ['vanished', 1, true],
  ['foundHere', 1, true],
  ['foundElsewhere', 1, true],
  ['cameTwice', 1, true],
  ['wentTwice', 1, true],
];

/** The form with last year beside it, what does not agree, then one line for each unit. */
export function showMovements(session: Session, movements: Movements): string {
  const { say } = session;
  const { total, unit, knownOn } = movements;
  const title = say({
    vi: `Tăng, giảm đảng viên từ ${formatDate(movements.from)} đến ${formatDate(movements.to)}`,
    en: `Members who came and went from ${formatDate(movements.from)} to ${formatDate(movements.to)}`,
  });
  const known =
    knownOn === null
      ? ''
      : say({
          vi: `, theo số liệu đã biết đến ${formatDate(knownOn)}`,
          en: `, as known on ${formatDate(knownOn)}`,
        });
  const checks = CHECKS.filter(([figure, , optional]) => optional !== true || total[figure] !== 0);
  return [
    `${title}${known}${unit === null ? '' : ` – ${escapeControls(unit.name)}`}`,
    '',
    formTable(session, movements),
    ...checks.map(
      ([figure, indent]) =>
        `${'  '.repeat(indent)}${MOVEMENT_WORDS[session.language][figure] ?? figure}: ${formatCount(total[figure], session.language)}`,
    ),
    '',
    transfersLine(session, movements),
    '',
    unitTable(session, movements),
  ].join('\n');
}

function formTable(
  session: Session,
  { total, yearBefore: before, percentOfYearBefore: percents }: Movements,
): string {
  const { say, language } = session;
  const lines = LINES.filter(
    ([figure, , optional]) => optional !== true || total[figure] + (before?.[figure] ?? 0) !== 0,
  );
  return showTable(
    [
      say({ vi: 'Tiêu chí', en: 'Line' }),
      say({ vi: 'Kỳ này', en: 'This period' }),
      say({ vi: 'Cùng kỳ năm trước', en: 'Year before' }),
      '%',
    ],
    lines.map(([figure, indent]) => [
      `${'  '.repeat(indent)}${MOVEMENT_WORDS[language][figure] ?? figure}`,
      formatCount(total[figure], language),
      before === null ? '' : formatCount(before[figure], language),
      (percents?.[figure] ?? '').replace('.', language === 'vi' ? ',' : '.'),
    ]),
    ['left', 'right', 'right', 'right'],
    session.io.columns,
  );
}

function transfersLine({ say, language }: Session, { transfers }: Movements): string {
  const n = (count: number): string => formatCount(count, language);
  return say({
    vi: `Chuyển sinh hoạt trong tỉnh: ${n(transfers.matched)} lượt khớp hai phía, ${n(transfers.notReceived)} lượt nơi nhận chưa ghi, ${n(transfers.notSent)} lượt nơi đi chưa ghi.`,
    en: `Transfers within the province: ${n(transfers.matched)} match on both sides, ${n(transfers.notReceived)} not recorded where they went, ${n(transfers.notSent)} not recorded where they came from.`,
  });
}

function unitTable(session: Session, { byUnit, total }: Movements): string {
  const { say, language } = session;
  const n = (count: number): string => formatCount(count, language);
  return showTable(
    [
      say({ vi: 'Đơn vị', en: 'Unit' }),
      say({ vi: 'Đầu kỳ', en: 'Opening' }),
      say({ vi: 'Kết nạp', en: 'Admitted' }),
      say({ vi: 'Chuyển đến', en: 'In' }),
      say({ vi: 'Phục hồi', en: 'Restored' }),
      say({ vi: 'Từ trần', en: 'Died' }),
      say({ vi: 'Khai trừ', en: 'Expelled' }),
      say({ vi: 'Xoá tên', en: 'Deleted' }),
      say({ vi: 'Xin ra', en: 'Left' }),
      say({ vi: 'Chuyển đi', en: 'Out' }),
      say({ vi: 'Cuối kỳ', en: 'Closing' }),
      say({ vi: 'Chênh lệch', en: 'Difference' }),
    ],
    [...byUnit, { ...total, name: say({ vi: 'Cộng', en: 'Total' }) }].map((unit) => [
      unit.name ?? say({ vi: 'Không rõ đơn vị', en: 'Unit not known' }),
      n(unit.opening),
      n(unit.admitted),
      n(unit.transferredIn),
      n(unit.restored),
      n(unit.died),
      n(unit.expelled),
      n(unit.deleted),
      n(unit.left),
      n(unit.transferredOut),
      n(unit.closing),
      n(unit.difference),
    ]),
    ['left', ...Array.from({ length: 11 }, () => 'right' as const)],
    session.io.columns,
  );
}
