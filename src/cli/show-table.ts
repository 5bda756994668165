import { escapeLine } from './escape-controls.ts';
import { fitColumns, GAP, measureColumns, widthOf, type Align } from './fit-columns.ts';

/**
 * Lays a table out in columns, without rules and corners: it reads the same on a terminal and in a pipe. Texts from files
 * are shown on one line with control characters made visible.
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
  const widths = measureColumns(fitted.head, fitted.rows);
  const lines = [fitted.head, ...fitted.rows].flatMap((row) => layOut(row, align, widths));
  return `${lines.join('\n')}\n`;
}

/** The lines of one row: as many as its highest cell. */
function layOut(row: readonly string[], align: readonly Align[], widths: readonly number[]): string[] {
  const cells = row.map((text) => text.split('\n'));
  return Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, line) =>
    widths
      .map((width, column) => {
        const text = cells[column]?.[line] ?? '';
        const blanks = ' '.repeat(width - widthOf(text));
        return align[column] === 'right' ? blanks + text : text + blanks;
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}
