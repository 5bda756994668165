import { stringify } from 'csv-stringify/sync';
import type { Cell, ReportDocument, Table } from '../documents/model.ts';
import { percentText } from '../documents/percent.ts';
import type { Language } from '../messages/language.ts';
import { cellText } from './cell-text.ts';
import { joinHeader } from './header-layout.ts';
import { showHidden } from './visible-text.ts';

const HEADER = ['table', 'row', 'label', 'column', 'heading', 'type', 'value', 'shown'];

/**
 * All figures in one table with one line for each cell, so that a script filters by `table`, `row` and `column` and
 * Excel opens one plain list to filter or pivot. `value` is for scripts: whole numbers without marks, percents with a
 * point, empty when unknown. `shown` is the same as printed in the language of the report (`18.000`, `94,92`), for
 * readers whose Excel uses those marks. The basis comes first, under the table name `basis`.
 *
 * UTF-8 with a byte order mark; no text can become a formula. Hidden characters are made visible; the JSON format
 * keeps them.
 */
export function renderCsv(document: ReportDocument): string {
  const { language } = document;
  const basis = document.basis.map(({ label, value }, index) =>
    record('basis', index + 1, label, 'value', label, { type: 'text', text: value }, language),
  );
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const lines = [HEADER, ...basis, ...tables.flatMap((table) => tableRecords(table, language))];
  return stringify(lines, {
    bom: true,
    escape_formulas: true,
    cast: { object: ({ digits }) => ({ value: String(digits), escape_formulas: false }) },
  });
}

/** A number with its sign: digits that no reader takes for a formula, so that no apostrophe has to stand before them. */
interface Change {
  readonly digits: string;
}

type Field = string | Change;

function tableRecords(table: Table, language: Language): Field[][] {
  const isLabel = table.columns.map((column) => column.align === 'left');
  return table.rows.flatMap((row, index) => {
    if (row.emphasis === 'section') return [];
    const section = table.rows.slice(0, index).findLast((above) => above.emphasis === 'section');
    const label = [...(section?.cells ?? []), ...row.cells.filter((_, at) => isLabel[at] === true)]
      .map((cell) => (cell.type === 'text' ? cell.text : ''))
      .filter((text) => text !== '')
      .join(' / ');
    return row.cells.flatMap((cell, at) => {
      const column = table.columns[at];
      return column === undefined
        ? []
        : [record(table.id, index + 1, label, column.id, joinHeader(column), cell, language)];
    });
  });
}

function record(
  table: string,
  row: number,
  label: string,
  column: string,
  heading: string,
  cell: Cell,
  language: Language,
): Field[] {
  const names = [table, String(row), label, column, heading, cell.type].map(guardText);
  const values = [machineValue(cell), cellText(cell, language)];
  const isChange = cell.type === 'difference' || cell.type === 'points';
  return [...names, ...values.map((text) => (isChange ? { digits: text } : guardText(text)))];
}

function machineValue(cell: Cell): string {
  if (cell.type === 'text') return cell.text;
  if (cell.type === 'count') return cell.value === null ? '' : String(cell.value);
  if ('hundredths' in cell) return percentText(cell.hundredths) ?? '';
  if (cell.type === 'difference') return cell.value === null ? '' : String(cell.value);
  return '';
}

/**
 * Where Excel splits at semicolons (regions with a decimal comma) a part of a name after `;` starts a cell of its own:
 * an apostrophe keeps it from being a formula there too.
 */
function guardText(text: string): string {
  return showHidden(text).replace(/;(\s*)(?=[=+\-@＝＋－＠])/gu, ";$1'");
}
