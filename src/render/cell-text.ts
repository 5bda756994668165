import type { Cell, Row, Table } from '../documents/model.ts';
import type { Language } from '../messages/language.ts';
import { formatChange, formatCount, formatPercent } from '../messages/numbers.ts';
import { showHidden } from './visible-text.ts';

/** What the official forms print where a figure makes no sense. */
export const NOT_APPLICABLE_MARK = 'X';

/**
 * A cell as people read it in the language: `18.000`, `94,92`, `X`; empty when unknown or when the base is 0. Hidden
 * characters of names are made visible. Not yet escaped for any format.
 */
export function cellText(cell: Cell, language: Language): string {
  if (cell.type === 'text') return showHidden(cell.text);
  if (cell.type === 'count') return cell.value === null ? '' : formatCount(cell.value, language);
  if (cell.type === 'percent' || cell.type === 'decimal') return formatPercent(cell.hundredths, language);
  if (cell.type === 'difference')
    return cell.value === null ? '' : formatChange(cell.value, formatCount, language);
  if (cell.type === 'points')
    return cell.hundredths === null ? '' : formatChange(cell.hundredths, formatPercent, language);
  return NOT_APPLICABLE_MARK;
}

/** The step of a row that is a part of the one above; blanks that no format joins or drops. */
const STEP = '\u00a0\u00a0\u00a0';

/** Where the name of a row stands: in the column `name`, else in the first one. */
export function nameColumn(table: Table): number {
  return Math.max(
    0,
    table.columns.findIndex((column) => column.id === 'name'),
  );
}

/** The cells of a row as people read them, for formats that show parts of a row by blanks before its name. */
export function rowTexts(row: Row, table: Table, language: Language): string[] {
  const name = nameColumn(table);
  return row.cells.map((cell, index) => indentText(cellText(cell, language), row, index === name));
}

/** The name of a row with the blanks that its place among the rows asks for; any other text as it is. */
export function indentText(text: string, { indent }: Row, isName: boolean): string {
  return isName && indent !== undefined ? STEP.repeat(indent) + text : text;
}
