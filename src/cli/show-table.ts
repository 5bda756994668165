import Table from 'cli-table3';
import { escapeLine } from './escape-controls.ts';
import { fitColumns, type Align } from './fit-columns.ts';

/** No rules and no corners: a table reads the same on a terminal and in a pipe. */
const PLAIN = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/**
 * Lays a table out in columns. Texts from files are shown on one line with control characters made visible.
 *
 * @param align one per column.
 * @param width columns of the terminal, which the table is made to fit; undefined in a pipe, where nothing is cut.
 */
export function showTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly Align[],
  width?: number,
): string {
  const shown = rows.map((row) => row.map(escapeLine));
  const fitted = width === undefined ? { head, rows: shown } : fitColumns(head, shown, align, width);
  const table = new Table({
    head: [...fitted.head],
    chars: PLAIN,
    colAligns: align.map((each) => (each === 'right' ? 'right' : 'left')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  for (const row of fitted.rows) table.push([...row]);
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}
