import { basename } from 'node:path';
import { formatDate, parseStoredDate } from '../calendar/plain-date.ts';
import { formatCount, formatPercent } from '../messages/numbers.ts';
import type { CellFormula, CountedRow, Figure, TracedFigure } from '../usecases/find-figure.ts';
import { escapeControls } from './escape-controls.ts';
import type { Both } from './declaring.ts';
import type { Session } from './session.ts';
import { showTable } from './show-table.ts';

/** Every figure with the key it is asked for by. */
export function showFigures(session: Session, figures: readonly Figure[]): string {
  const head = [session.say({ vi: 'Mã', en: 'Key' }), session.say({ vi: 'Giá trị', en: 'Value' })];
  const rows = figures.map((figure) => [figure.key, showValue(session, figure)]);
  return showTable(head, rows, ['left', 'right'], session.io.columns);
}

/** A figure with its formula, the figures or the first rows it is made of, and what it rests on. */
export function showTracedFigure(session: Session, traced: TracedFigure, most: number): string {
  const { say } = session;
  const { printed, rules } = traced;
  const lines = [`${traced.key} = ${showValue(session, traced)}`];
  if (printed !== undefined) lines.push(`  ${printed.table} · ${printed.row} · ${printed.column}`);
  const formula = showFormula(session, traced);
  if (formula !== '') lines.push(`  = ${formula}`);
  if ('why' in traced.formula && traced.formula.why !== undefined)
    lines.push(`  ${say(WHY_EMPTY[traced.formula.why])}`);
  lines.push(
    ...traced.parts.map((part) => `  · ${part.key} = ${showValue(session, part)}`),
    ...showRows(session, traced.rows, most),
  );
  const asOf = parseStoredDate(traced.asOf);
  lines.push(
    '',
    [
      `${say({ vi: 'Kỳ', en: 'Period' })} ${traced.period}`,
      ...(asOf === undefined ? [] : [`${say({ vi: 'tính đến', en: 'as of' })} ${formatDate(asOf)}`]),
      ...(traced.run === null ? [] : [`${say({ vi: 'lần chạy', en: 'run' })} ${String(traced.run)}`]),
      ...(rules === null
        ? []
        : [`${say({ vi: 'bộ quy tắc', en: 'rules' })} ${rules.id} (${rules.hash.slice(0, 12)})`]),
      `${say({ vi: 'dữ liệu', en: 'data' })} ${traced.dataHash.slice(0, 12)}`,
    ].join(' · '),
  );
  return `${lines.join('\n')}\n`;
}

/** A figure as people read it: a count, a percent with its sign, points, an average. */
export function showValue({ language }: Session, { value, as }: Figure): string {
  if (value === null) return '–';
  if (typeof value === 'number') return formatCount(value, language);
  if (value === 'X') return value;
  const number = formatPercent(Number(value.replace('.', '')), language);
  return as === undefined ? `${number}%` : as === 'points' ? `${number} ${POINTS[language]}` : number;
}

const POINTS = { vi: 'điểm %', en: 'points' } as const;

/** Why a cell has no number. */
const WHY_EMPTY: Readonly<Record<NonNullable<CellFormula['why']>, Both>> = {
  'not-recorded': {
    vi: 'Ô trống: danh sách các đơn vị gửi không ghi mục này.',
    en: 'Empty: the lists the units sent do not record this.',
  },
  'nothing-of-the-kind': {
    vi: 'Ô trống: chưa có danh sách nào ghi loại việc này, nên không biết là không có hay chưa ghi.',
    en: 'Empty: no list records anything of this kind, so nobody knows whether there was none.',
  },
  'no-list': {
    vi: 'Ô trống: chưa nhận danh sách của loại đối tượng này.',
    en: 'Empty: no list of this kind of subject was received.',
  },
  'no-earlier-period': {
    vi: 'Ô trống: cùng kỳ năm trước chưa có số liệu.',
    en: 'Empty: there are no figures of the same period of the year before.',
  },
  'part-unknown': {
    vi: 'Ô trống: con số hợp thành còn chưa biết.',
    en: 'Empty: a figure it is made of is not known.',
  },
  'no-base': {
    vi: 'Ô trống: không có gì để tính tỷ lệ hay số trung bình.',
    en: 'Empty: there is nothing to take a share or an average of.',
  },
  'no-share': {
    vi: 'X: ở dòng này tỷ lệ không có nghĩa (số hiện có, số trung bình).',
    en: 'X: a share makes no sense in this row (a number existing, an average).',
  },
  'other-subjects': {
    vi: 'X: dòng này chỉ tính cho loại đối tượng ở cột kia.',
    en: 'X: this row is about the subjects of the other column only.',
  },
};

/** The formula with its numbers; nothing for a count of rows. */
function showFormula(session: Session, { formula, parts }: TracedFigure): string {
  const values = new Map(parts.map((part) => [part.key, showValue(session, part)]));
  const show = (part: string | CellFormula): string =>
    typeof part === 'string' ? (values.get(part) ?? part) : `(${describe(part)})`;
  const describe = ({ op, of = [], rule }: CellFormula): string => {
    const terms = of.map(show);
    if (op === 'percent')
      return `${terms.join(' ÷ ')} × 100, ${session.say({ vi: 'làm tròn đến hai chữ số thập phân', en: 'rounded half up to two decimals' })}`;
    if (op === 'sum') return terms.join(' + ');
    if (op === 'difference' || op === 'points') return terms.join(' − ');
    if (op === 'average')
      return session.say({ vi: 'trung bình của các dòng dưới đây', en: 'average of the rows below' });
    if (op === 'limit')
      return session.say({
        vi: `trần theo quy tắc ${rule ?? ''}, tính trên ${terms.join(', ')}`,
        en: `limit by rule ${rule ?? ''} of ${terms.join(', ')}`,
      });
    if (op === 'kept')
      return session.say({
        vi: `lần chạy đã ghi (quy tắc ${rule ?? ''}); nay không còn phân biệt được từng dòng`,
        en: `kept by the run (rule ${rule ?? ''}); its rows cannot be told apart any more`,
      });
    return '';
  };
  if (formula.op === 'count') return '';
  return describe(formula);
}

function showRows(session: Session, rows: readonly CountedRow[], most: number): string[] {
  const { say, language } = session;
  const shown = rows.slice(0, most).map((row) => `  · ${showRow(session, row)}`);
  const left = rows.length - shown.length;
  if (left === 0) return shown;
  const more = say({
    vi: `  … còn ${formatCount(left, language)} dòng; thêm --all để xem hết`,
    en: `  … ${formatCount(left, language)} more; --all names every one`,
  });
  return [...shown, more];
}

function showRow(session: Session, row: CountedRow): string {
  const { say, language } = session;
  const known = row.knownAs === null || row.knownAs === row.name ? '' : ` (${row.knownAs})`;
  const place =
    row.file === null
      ? []
      : [
          [
            basename(row.file) + (row.sheet === null ? '' : ` › ${row.sheet}`),
            ...(row.cell === null
              ? []
              : [/^\d+$/.test(row.cell) ? `${say({ vi: 'dòng', en: 'row' })} ${row.cell}` : row.cell]),
          ].join(', '),
        ];
  return [
    `${row.name ?? '–'}${known}`,
    ...(row.amount === 1 ? [] : [formatCount(row.amount, language)]),
    ...(row.unit === null ? [] : [row.unit]),
    ...place,
  ]
    .map(escapeControls)
    .join(' · ');
}
