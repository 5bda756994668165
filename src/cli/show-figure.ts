import { basename } from 'node:path';
import { formatDate, parseStoredDate } from '../calendar/plain-date.ts';
import { formatCount, formatPercent } from '../messages/numbers.ts';
import type { CountedRow, Figure, TracedFigure } from '../usecases/trace-figure.ts';
import { escapeControls } from './escape-controls.ts';
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
  const lines = [`${traced.key} = ${showValue(session, traced)}`];
  if (traced.formula.op !== 'count')
    lines.push(
      `  = ${showFormula(session, traced)}`,
      ...traced.parts.map((part) => `  · ${part.key} = ${showValue(session, part)}`),
    );
  else lines.push(...showRows(session, traced.rows, most));
  const asOf = parseStoredDate(traced.asOf);
  lines.push(
    '',
    [
      `${say({ vi: 'Kỳ', en: 'Period' })} ${traced.period}`,
      ...(asOf === undefined ? [] : [`${say({ vi: 'tính đến', en: 'as of' })} ${formatDate(asOf)}`]),
      `${say({ vi: 'lần chạy', en: 'run' })} ${String(traced.run)}`,
      `${say({ vi: 'bộ quy tắc', en: 'rules' })} ${traced.rules.id} (${traced.rules.hash.slice(0, 12)})`,
      `${say({ vi: 'dữ liệu', en: 'data' })} ${traced.dataHash.slice(0, 12)}`,
    ].join(' · '),
  );
  return `${lines.join('\n')}\n`;
}

/** A figure as people read it: a count, or a percent with its sign. */
export function showValue({ language }: Session, { value }: Figure): string {
  if (value === null) return '–';
  if (typeof value === 'number') return formatCount(value, language);
  return `${formatPercent(Number(value.replace('.', '')), language)}%`;
}

function showFormula(session: Session, { formula, parts }: TracedFigure): string {
  const values = parts.map((part) => showValue(session, part));
  if (formula.op === 'percent')
    return `${values.join(' ÷ ')} × 100, ${session.say({ vi: 'làm tròn đến hai chữ số thập phân', en: 'rounded half up to two decimals' })}`;
  return values.join(formula.op === 'sum' ? ' + ' : ' − ');
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
