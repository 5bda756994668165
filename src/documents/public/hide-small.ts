/** A count that is printed, or the sign that it is not. */
export type Shown = number | 'hidden';

/** One printed column: the sum of some of the counts of a row, named by their places. */
export type Measure = readonly number[];

/** Counts from one up to this are not printed: they may be traced to single people. */
export const LARGEST_HIDDEN = 4;

/** A change of the true counts by one here and one there. */
type Move = readonly { readonly row: number; readonly part: number; readonly by: 1 | -1 }[];

/**
 * Says which cells of a table and of its total row are printed. `rows` are the true counts, each row's parts in the same
 * order; every measure is printed for every row and for the total, the last row of the answer.
 *
 * Cells of 1 to 4 are hidden, and as many others as it takes that none can be worked out from sums and differences.
 * The proof stands beside each hidden cell: a move of the true counts by one, upwards or downwards, that keeps every
 * count at zero or more, changes that cell and leaves every printed cell as it is. So at least three values of it agree
 * with everything printed. Cells hidden later only add to what may be true, and take nothing away.
 */
export function hideSmall(
  rows: readonly (readonly number[])[],
  measures: readonly Measure[],
): readonly (readonly Shown[])[] {
  const total = rows.length;
  const totals = measures.flat().reduce((most, part) => Math.max(most, part), -1) + 1;
  const sums = Array.from({ length: totals }, (_, part) =>
    rows.reduce((sum, row) => sum + (row[part] ?? 0), 0),
  );
  const values = [...rows, sums].map((row) =>
    measures.map((measure) => measure.reduce((sum, part) => sum + (row[part] ?? 0), 0)),
  );
  const hidden = new Set<string>();
  const costOf = ([row, measure]: Place): number =>
    hidden.has(keyOf(row, measure))
      ? 0
      : (row === total ? measures.length * total : 1) * (measures[measure]?.length ?? 0);
  for (const row of [total, ...rows.keys()]) {
    for (const [measure, parts] of measures.entries()) {
      const value = values[row]?.[measure] ?? 0;
      if (value < 1 || value > LARGEST_HIDDEN || hidden.has(keyOf(row, measure))) continue;
      let best: readonly Place[] = [];
      let cheapest = Infinity;
      for (const move of listMoves(rows, row, parts)) {
        const places = findChanged(move, measures, total);
        const cost = places.reduce((sum, place) => sum + costOf(place), 0);
        if (cost < cheapest) [best, cheapest] = [places, cost];
      }
      for (const place of best) hidden.add(keyOf(...place));
    }
  }
  return values.map((row, at) =>
    row.map((value, measure) => (hidden.has(keyOf(at, measure)) ? 'hidden' : value)),
  );
}

/** A cell: its row and its measure. */
type Place = readonly [row: number, measure: number];

function keyOf(row: number, measure: number): string {
  return `${String(row)} ${String(measure)}`;
}

/**
 * The moves that change a cell of a row, or of the total: one part alone, one part against another of the same row, one
 * against the same part of another row, and the rectangle of both, which leaves every total alone.
 */
function* listMoves(
  rows: readonly (readonly number[])[],
  cellRow: number,
  cellParts: Measure,
): Generator<Move> {
  const ofTotal = cellRow === rows.length;
  const has = (row: number, part: number): boolean => (rows[row]?.[part] ?? 0) >= 1;
  for (const row of ofTotal ? rows.keys() : [cellRow]) {
    const against = [...(rows[row] ?? []).keys()].filter(
      (part) => !cellParts.includes(part) && has(row, part),
    );
    for (const part of cellParts.filter((each) => has(row, each))) {
      yield [{ row, part, by: 1 }];
      for (const other of against)
        yield [
          { row, part, by: 1 },
          { row, part: other, by: -1 },
        ];
      if (ofTotal) continue;
      for (const second of rows.keys()) {
        if (second === row || !has(second, part)) continue;
        yield [
          { row, part, by: 1 },
          { row: second, part, by: -1 },
        ];
        for (const other of against) {
          if (!has(second, other)) continue;
          yield [
            { row, part, by: 1 },
            { row, part: other, by: -1 },
            { row: second, part, by: -1 },
            { row: second, part: other, by: 1 },
          ];
        }
      }
    }
  }
}

/** The cells whose values a move changes, those of the total row among them. */
function findChanged(move: Move, measures: readonly Measure[], total: number): Place[] {
  const rows = [...new Set(move.map(({ row }) => row)), total];
  return rows.flatMap((row) =>
    measures.flatMap((measure, at): Place[] => {
      const change = move
        .filter((step) => (row === total || step.row === row) && measure.includes(step.part))
        .reduce((sum, { by }) => sum + by, 0);
      return change === 0 ? [] : [[row, at]];
    }),
  );
}
