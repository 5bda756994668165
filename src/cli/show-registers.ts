import { basename } from 'node:path';
import { formatDate, parseStoredDate } from '../calendar/plain-date.ts';
import { COMING_WORDS } from '../messages/fact-words.ts';
import { wordValue } from '../messages/code-words.ts';
import { formatCount } from '../messages/numbers.ts';
import type { Exits } from '../usecases/count-exits.ts';
import type { OrganizationRegister } from '../usecases/count-organizations.ts';
import type { Corrections } from '../usecases/list-corrections.ts';
import { escapeControls } from './escape-controls.ts';
import type { Session } from './session.ts';
import { showTable } from './show-table.ts';

/** A day as people write it; an empty one is a dash. */
function showDay(text: string | null): string {
  if (text === null) return '–';
  const date = parseStoredDate(text);
  return date === undefined ? escapeControls(text) : formatDate(date);
}

/** File, sheet and row, as they are quoted below a line. */
function showPlace(
  { say }: Session,
  {
    file,
    sheet,
    row,
  }: { readonly file: string | null; readonly sheet: string | null; readonly row: number | null },
): string {
  if (file === null) return '';
  const name = `${escapeControls(basename(file))}${sheet === null || sheet === '' ? '' : ` › ${escapeControls(sheet)}`}`;
  return `${name}, ${say({ vi: 'hàng', en: 'row' })} ${String(row)}`;
}

const rights = (count: number) => Array.from({ length: count }, () => 'right' as const);

/** Removals by kind and year, and the discipline of the period where lists of it were taken. */
export function showExits(session: Session, { years, total, discipline, from, to }: Exits): string {
  const { say, language } = session;
  const n = (count: number): string => formatCount(count, language);
  const rows = [...years, { ...total, year: say({ vi: 'Cộng', en: 'Total' }) }];
  const table = showTable(
    [
      say({ vi: 'Năm', en: 'Year' }),
      say({ vi: 'Khai trừ', en: 'Expelled' }),
      say({ vi: 'Xoá tên', en: 'Deleted' }),
      say({ vi: 'trong đó dự bị', en: 'of them probationary' }),
      say({ vi: 'Xin ra', en: 'Left' }),
      say({ vi: 'Cộng', en: 'Total' }),
    ],
    rows.map((row) => [
      row.year,
      n(row.expelled),
      n(row.deleted),
      n(row.deletedProbationary),
      n(row.left),
      n(row.total),
    ]),
    ['left', ...rights(5)],
    session.io.columns,
  );
  const { reprimand, warning, dismissal, expulsion, together } = discipline;
  return `${[
    say({
      vi: `Đảng viên ra khỏi Đảng theo hình thức, đến ${formatDate(to)}`,
      en: `Members who left the Party by kind, up to ${formatDate(to)}`,
    }),
    '',
    table,
    say({
      vi: `Kỷ luật đã ghi từ ${formatDate(from)}: khiển trách ${n(reprimand)}, cảnh cáo ${n(warning)}, cách chức ${n(dismissal)}, khai trừ ${n(expulsion)}. Bị kỷ luật và ra khỏi Đảng: ${n(together)} (khai trừ tính một lần).`,
      en: `Discipline recorded since ${formatDate(from)}: reprimand ${n(reprimand)}, warning ${n(warning)}, removal from post ${n(dismissal)}, expulsion ${n(expulsion)}. Disciplined or left: ${n(together)} (expulsions counted once).`,
    }),
  ].join('\n')}\n`;
}

/** Organizations by kind before and after, what became of each that changed, and members on today's map. */
export function showOrganizations(session: Session, register: OrganizationRegister): string {
  const { say, language } = session;
  const { from, to, kinds, grassroots, termStart, changes, byUnit } = register;
  const n = (count: number | null): string => (count === null ? '–' : formatCount(count, language));
  const rows = [
    ...kinds.map((kind) => ({ ...kind, name: wordValue('organizationKind', kind.kind, language) })),
    { ...grassroots, name: say({ vi: 'tổ chức cơ sở đảng', en: 'grassroots organizations' }) },
  ];
  const table = showTable(
    [
      say({ vi: 'Loại hình', en: 'Kind' }),
      ...(termStart === null ? [] : [say({ vi: 'Đầu nhiệm kỳ', en: 'Term start' })]),
      say({ vi: 'Đầu kỳ', en: 'Opening' }),
      say({ vi: 'Thành lập', en: 'Founded' }),
      say({ vi: 'Sáp nhập', en: 'Merged' }),
      say({ vi: 'Chia tách', en: 'Split' }),
      say({ vi: 'Giải thể', en: 'Dissolved' }),
      say({ vi: 'Kết thúc', en: 'Ended' }),
      say({ vi: 'Đổi loại', en: 'Changed kind' }),
      say({ vi: 'Cuối kỳ', en: 'Closing' }),
    ],
    rows.map((row) => [
      row.name,
      ...(termStart === null ? [] : [n(row.termStart)]),
      n(row.opening),
      n(row.founded),
      n(row.merged),
      n(row.split),
      n(row.dissolved),
      n(row.ended),
      n(row.becameThis - row.becameOther),
      n(row.closing),
    ]),
    ['left', ...rights(termStart === null ? 8 : 9)],
    session.io.columns,
  );
  const moved = byUnit.filter(({ opening, restated }) => opening !== restated);
  return `${[
    say({
      vi: `Tổ chức đảng từ ${formatDate(from)} đến ${formatDate(to)}`,
      en: `Organizations from ${formatDate(from)} to ${formatDate(to)}`,
    }),
    '',
    table,
    ...changes.flatMap((change) => [
      `${showDay(change.on)} · ${COMING_WORDS[language][change.how] ?? change.how} · ${escapeControls(change.name)}${change.code === null ? '' : ` (${escapeControls(change.code)})`}${change.successor === null ? '' : ` → ${escapeControls(change.successor)}`}`,
      `    ${showPlace(session, change)}`,
    ]),
    ...(moved.length === 0
      ? []
      : [
          '',
          say({
            vi: 'Đảng viên đầu kỳ tính theo tổ chức hiện nay:',
            en: 'Members of the opening on the map of the last day:',
          }),
          ...moved.map(
            ({ name, opening, restated }) => `  ${escapeControls(name)}: ${n(opening)} → ${n(restated)}`,
          ),
        ]),
  ].join('\n')}\n`;
}

/** Each line of the journal that was taken back, and what stands there now. */
export function showCorrections(session: Session, { rows, to }: Corrections): string {
  const { say, language } = session;
  return `${[
    say({
      vi: `Bút toán đảo của sổ tăng, giảm đến ${formatDate(to)}: ${formatCount(rows.length, language)}`,
      en: `Reversed entries of the register up to ${formatDate(to)}: ${formatCount(rows.length, language)}`,
    }),
    ...rows.flatMap((row) => [
      `${formatDate(row.postedOn)} · ${escapeControls(row.name ?? '–')}${row.knownAs === null || row.knownAs === row.name ? '' : ` (${row.knownAs})`} · ${describe(row.kind, row.dayBefore, row.organization)} → ${
        row.kindAfter === null
          ? say({ vi: 'rút', en: 'taken back' })
          : describe(row.kindAfter, row.dayAfter, row.organizationAfter)
      }`,
      `    ${showPlace(session, row)}`,
    ]),
  ].join('\n')}\n`;

  function describe(kind: string, day: string | null, organization: string | null): string {
    return [
      COMING_WORDS[language][kind] ?? kind,
      showDay(day),
      ...(organization === null ? [] : [escapeControls(organization)]),
    ].join(', ');
  }
}
