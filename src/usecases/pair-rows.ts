import { rowsOf } from '../sheets/rows-of.ts';
import type { SheetRow, SourceSheet } from '../sheets/source.ts';

/** How many rows ahead are looked at for the place where two lists meet again. */
const AHEAD = 30;

/** A row as it was and as it is: one that was taken out has no right side, one that was put in no left. */
export type RowPair = readonly [SheetRow | undefined, SheetRow | undefined];

/**
 * The rows of a sheet side by side with those of its later form. Rows taken out or put in do not shift the rest: where
 * two rows differ, the same row is looked for a little further on, first to the letter, then by most of its cells.
 */
export async function* pairRows(before: SourceSheet, after: SourceSheet): AsyncGenerator<RowPair> {
  const [left, right] = [makeWindow(before), makeWindow(after)];
  for (;;) {
    const [old, now] = [await left.peek(0), await right.peek(0)];
    if (old === undefined && now === undefined) return;
    if (old !== undefined && now !== undefined && !isEqual(old, now)) {
      let [removed, added] = [await findAhead(left, now, isEqual), await findAhead(right, old, isEqual)];
      if (removed + added === 0 && !isAlike(old, now)) {
        [removed, added] = [await findAhead(left, now, isAlike), await findAhead(right, old, isAlike)];
      }
      // Found on both sides, two rows have changed places: then each is held against what stands in its own.
      if (removed > 0 !== added > 0) {
        for (let step = 0; step < removed; step += 1) yield [await left.take(), undefined];
        for (let step = 0; step < added; step += 1) yield [undefined, await right.take()];
        continue;
      }
    }
    yield [await left.take(), await right.take()];
  }
}

interface RowWindow {
  /** The row so many steps ahead. */
  peek(step: number): Promise<SheetRow | undefined>;
  take(): Promise<SheetRow | undefined>;
}

function makeWindow(sheet: SourceSheet): RowWindow {
  const rows = rowsOf(sheet);
  const waiting: SheetRow[] = [];
  const peek = async (step: number): Promise<SheetRow | undefined> => {
    while (waiting.length <= step) {
      const next = await rows.next();
      if (next.done === true) return undefined;
      waiting.push(next.value);
    }
    return waiting[step];
  };
  return {
    peek,
    take: async () => {
      await peek(0);
      return waiting.shift();
    },
  };
}

/** How many rows further the wanted one stands; 0 when it is not near. */
async function findAhead(
  rows: RowWindow,
  wanted: SheetRow,
  fits: (left: SheetRow, right: SheetRow) => boolean,
): Promise<number> {
  for (let step = 1; step <= AHEAD; step += 1) {
    const row = await rows.peek(step);
    if (row === undefined) return 0;
    if (fits(row, wanted)) return step;
  }
  return 0;
}

function isEqual(left: SheetRow, right: SheetRow): boolean {
  const width = Math.max(left.cells.length, right.cells.length);
  for (let column = 0; column < width; column += 1) {
    if ((left.cells[column] ?? '') !== (right.cells[column] ?? '')) return false;
  }
  return true;
}

/** Whether at least half of the filled cells are the same. */
function isAlike(left: SheetRow, right: SheetRow): boolean {
  const width = Math.max(left.cells.length, right.cells.length);
  let filled = 0;
  let equal = 0;
  for (let column = 0; column < width; column += 1) {
    const [one, other] = [left.cells[column] ?? '', right.cells[column] ?? ''];
    if (one === '' && other === '') continue;
    filled += 1;
    if (one === other) equal += 1;
  }
  return equal * 2 >= filled;
}
