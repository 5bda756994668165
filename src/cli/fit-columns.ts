import stringWidth from 'string-width';

/** `whole`: at the left like a text, but never cut: a moment, a hash. */
export type Align = 'left' | 'right' | 'whole';
type Cells = readonly string[];

/** Blanks between two columns. */
export const GAP = 2;
/** A text is not cut below this, nor the heading of a column of numbers below the other. */
const SHORTEST_TEXT = 7;
const SHORTEST_HEADING = 4;

/**
 * Makes a table fit a width, going only as far as needed: columns that stay whole and headings of numbers are broken at
 * their blanks, then the widest text is cut in the middle, again and again, then headings of numbers are. Numbers stay
 * whole, even where the table then is wider.
 */
export function fitColumns(
  head: Cells,
  rows: readonly Cells[],
  align: readonly Align[],
  width: number,
): { head: string[]; rows: string[][] } {
  const whole = { head: [...head], rows: rows.map((row) => [...row]) };
  if (total(measureColumns(head, rows)) <= width) return whole;
  const broken = {
    head: head.map((text, column) => (align[column] === 'left' ? text : breakAtBlanks(text))),
    rows: rows.map((row) =>
      row.map((text, column) => (align[column] === 'whole' ? breakAtBlanks(text) : text)),
    ),
  };
  const widths = measureColumns(broken.head, broken.rows);
  const bare = measureColumns([], broken.rows);
  const shrink = (which: Align, shortest: (column: number) => number): void => {
    while (total(widths) > width) {
      const room = widths.map((each, column) => (align[column] === which ? each - shortest(column) : 0));
      const open = widths.map((each, column) => ((room[column] ?? 0) > 0 ? each : 0));
      const widest = Math.max(...open);
      if (widest === 0) return;
      widths[open.indexOf(widest)] = widest - 1;
    }
  };
  shrink('left', () => SHORTEST_TEXT);
  shrink('right', (column) => Math.max(SHORTEST_HEADING, bare[column] ?? 0));
  const cut = (cells: Cells): string[] =>
    cells.map((text, column) =>
      text
        .split('\n')
        .map((line) => cutMiddle(line, widths[column] ?? 0))
        .join('\n'),
    );
  return { head: cut(broken.head), rows: broken.rows.map(cut) };
}

function breakAtBlanks(text: string): string {
  return text.replaceAll(' ', '\n');
}

/** Latin letters written in one piece, with figures and the usual marks: each takes one place. */
const PLAIN = /^[ -~À-ɏḀ-ỹ–…]*$/;

/** How many places of a terminal a text takes. Lists are long and nearly all their texts plain, which is seen at once. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** The width of each column: that of its widest line. */
export function measureColumns(head: Cells, rows: readonly Cells[]): number[] {
  const columns = Math.max(head.length, rows[0]?.length ?? 0);
  return Array.from({ length: columns }, (_, column) => {
    let widest = 0;
    for (const cells of [head, ...rows])
      for (const line of (cells[column] ?? '').split('\n')) widest = Math.max(widest, widthOf(line));
    return widest;
  });
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + GAP, -GAP);
}

/** The beginning and the end of a text, as much as a width takes: the name of a file keeps its ending. */
function cutMiddle(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const kept = width - 1;
  const start = takeWidth(letters, Math.ceil(kept / 2));
  const end = takeWidth([...letters].reverse(), Math.floor(kept / 2)).reverse();
  return `${start.join('')}…${end.join('')}`;
}

function takeWidth(letters: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const letter of letters) {
    used += widthOf(letter);
    if (used > width) break;
    taken.push(letter);
  }
  return taken;
}
