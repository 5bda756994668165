import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideSmall, type Measure, type Shown } from '../../src/documents/public/hide-small.ts';

/** Grades of members as printed: all, graded, the four grades, the best two, not graded. */
const GRADING: readonly Measure[] = [[0, 1, 2, 3, 4], [0, 1, 2, 3], [0], [1], [2], [3], [0, 1], [4]];
const REMOVALS: readonly Measure[] = [[0], [1], [2], [0, 1, 2]];
const ADMISSIONS: readonly Measure[] = [[0]];

type Equation = { readonly of: readonly number[]; readonly value: number };

/** Every cell as a sum of the unknown counts; the unknown of a row and part has the number row × parts + part. */
function writeCells(rows: number, parts: number, measures: readonly Measure[]) {
  const places = [...Array(rows).keys()];
  return [...places.map((row) => [row]), places].map((together) =>
    measures.map((measure) => together.flatMap((row) => measure.map((part) => row * parts + part))),
  );
}

function listEquations(
  shown: readonly (readonly Shown[])[],
  cells: readonly (readonly (readonly number[])[])[],
): Equation[] {
  return shown.flatMap((row, at) =>
    row.flatMap((value, measure) => (value === 'hidden' ? [] : [{ of: cells[at]?.[measure] ?? [], value }])),
  );
}

const PRIME = 1_000_003;

/** Rows of a matrix brought to steps, modulo a prime; a further row adds nothing when it comes to nothing. */
function makeReducer(unknowns: number) {
  const steps = new Map<number, number[]>();
  const power = (base: number, exponent: number): number => {
    let [result, square, rest] = [1, base, exponent];
    for (; rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2 === 1) result = (result * square) % PRIME;
      square = (square * square) % PRIME;
    }
    return result;
  };
  const reduce = (of: readonly number[]): number[] => {
    const row = Array.from({ length: unknowns }, () => 0);
    for (const unknown of of) row[unknown] = 1;
    for (const [lead, step] of [...steps].sort(([left], [right]) => left - right)) {
      const factor = row[lead] ?? 0;
      if (factor === 0) continue;
      for (const [at, value] of step.entries()) row[at] = ((row[at] ?? 0) + (PRIME - factor) * value) % PRIME;
    }
    return row;
  };
  return {
    add(of: readonly number[]): void {
      const row = reduce(of);
      const lead = row.findIndex((value) => value !== 0);
      if (lead === -1) return;
      const inverse = power(row[lead] ?? 0, PRIME - 2);
      steps.set(
        lead,
        row.map((value) => (value * inverse) % PRIME),
      );
    },
    follows: (of: readonly number[]): boolean => reduce(of).every((value) => value === 0),
  };
}

/** The hidden cells that sums and differences of the printed ones give away. */
function solveHidden(rows: readonly (readonly number[])[], measures: readonly Measure[]): string[] {
  const parts = rows[0]?.length ?? 0;
  const shown = hideSmall(rows, measures);
  const cells = writeCells(rows.length, parts, measures);
  const reducer = makeReducer(rows.length * parts);
  for (const { of } of listEquations(shown, cells)) reducer.add(of);
  return shown.flatMap((row, at) =>
    row.flatMap((value, measure) =>
      value === 'hidden' && reducer.follows(cells[at]?.[measure] ?? [])
        ? [`${String(at)},${String(measure)}`]
        : [],
    ),
  );
}

/** Every value each hidden cell may have, by trying all counts that agree with what is printed. */
function tryAll(
  rows: readonly (readonly number[])[],
  measures: readonly Measure[],
  most: number,
): Map<string, Set<number>> {
  const parts = rows[0]?.length ?? 0;
  const unknowns = rows.length * parts;
  const shown = hideSmall(rows, measures);
  const cells = writeCells(rows.length, parts, measures);
  const equations = listEquations(shown, cells);
  const values = new Map<string, Set<number>>();
  const counts = Array.from({ length: unknowns }, () => 0);
  const sum = (of: readonly number[]): number =>
    of.reduce((total, unknown) => total + (counts[unknown] ?? 0), 0);
  const closed = [...counts.keys()].map((unknown) =>
    equations.filter(({ of }) => Math.max(...of) === unknown),
  );
  const go = (unknown: number): void => {
    if (unknown === unknowns) {
      for (const [at, row] of shown.entries())
        for (const [measure, value] of row.entries()) {
          if (value !== 'hidden') continue;
          const key = `${String(at)},${String(measure)}`;
          values.set(key, (values.get(key) ?? new Set<number>()).add(sum(cells[at]?.[measure] ?? [])));
        }
      return;
    }
    for (let value = 0; value <= most; value += 1) {
      counts[unknown] = value;
      if (closed[unknown]?.every(({ of, value: total }) => sum(of) === total) === true) go(unknown + 1);
    }
    counts[unknown] = 0;
  };
  go(0);
  return values;
}

const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 900 }) },
);
const table = (parts: number, rows: number) =>
  fc.array(fc.array(count, { minLength: parts, maxLength: parts }), { minLength: 1, maxLength: rows });

describe('hideSmall', () => {
  it.each([
    ['grades', GRADING, 5],
    ['removals', REMOVALS, 3],
    ['admissions', ADMISSIONS, 1],
  ] as const)('prints no count of 1 to 4 and every printed one as it is: %s', (_, measures, parts) => {
    fc.assert(
      fc.property(table(parts, 14), (rows) => {
        for (const [at, row] of hideSmall(rows, measures).entries())
          for (const [measure, value] of row.entries()) {
            if (value === 'hidden') continue;
            expect(value === 0 || value > 4).toBe(true);
            const whole = at === rows.length ? rows : [rows[at] ?? []];
            const truth = whole.flatMap((each) => (measures[measure] ?? []).map((part) => each[part] ?? 0));
            expect(value).toBe(truth.reduce((sum, each) => sum + each, 0));
          }
      }),
    );
  });

  it.each([
    ['grades', GRADING, 5],
    ['removals', REMOVALS, 3],
    ['admissions', ADMISSIONS, 1],
  ] as const)(
    'no hidden cell follows from sums and differences of the printed ones: %s',
    (_, measures, parts) => {
      fc.assert(
        fc.property(table(parts, 10), (rows) => {
          expect(solveHidden(rows, measures)).toEqual([]);
        }),
      );
    },
  );

  it('every hidden cell may have several values, by trying all counts there could be', () => {
    const small = fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(small, (rows) => {
        for (const [cell, values] of tryAll(rows, [[0], [1], [0, 1]], 7))
          expect([cell, values.size >= 2]).toEqual([cell, true]);
      }),
      { numRuns: 40 },
    );
  });

  it('a small count alone in its column takes a second one with it', () => {
    const shown = hideSmall([[40], [3], [25]], ADMISSIONS);
    expect(shown.flat().filter((value) => value === 'hidden')).toHaveLength(2);
    expect(shown[1]).toEqual(['hidden']);
    expect(shown[3]).toEqual([68]);
  });

  it('four cells of two units and two grades are enough where both have both: all sums stay', () => {
    const rows = [
      [100, 700, 60, 2, 10],
      [120, 650, 80, 9, 12],
      [90, 500, 40, 8, 15],
    ];
    const shown = hideSmall(rows, GRADING);
    expect(shown.flat().filter((value) => value === 'hidden')).toHaveLength(4);
    expect(shown[0]).toEqual([872, 862, 100, 700, 'hidden', 'hidden', 800, 10]);
    expect(shown[3]).toEqual([2396, 2359, 310, 1850, 180, 19, 2160, 37]);
  });

  it('hides nothing where nothing is small', () => {
    expect(hideSmall([[10, 0, 7]], REMOVALS)).toEqual([
      [10, 0, 7, 17],
      [10, 0, 7, 17],
    ]);
  });
});
