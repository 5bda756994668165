/** What counted rows rest on. */
export interface CountBasis {
  readonly period: string;
  /** Cut-off day in stored form. */
  readonly asOf: string;
  /** The run whose grades are counted, and its rules; `null` for what is counted without grades. */
  readonly run: { readonly id: number; readonly rules: string; readonly rulesHash: string } | null;
  readonly dataHash: string;
}

/** A row that a figure counts, as it stands in a sheet. */
export interface CountedRow {
  readonly knownAs: string | null;
  readonly name: string | null;
  readonly unit: string | null;
  /** How much the row adds: 1, or the number a target sets. */
  readonly amount: number;
  readonly file: string | null;
  readonly sheet: string | null;
  /** `H14`, or the number of the row where no single cell says it. */
  readonly cell: string | null;
}

/** Rows of lists that are alike in all a table tells apart, with their number; and each of them when somebody asks. */
export interface Tally<Traits> {
  readonly basis: CountBasis;
  readonly groups: readonly (Traits & { readonly count: number })[];
  /** As many rows for each group as it counts. */
  readonly list: () => readonly (Traits & CountedRow)[];
}

/** The part of a tally that passes a test. */
export function narrowTally<Traits>(
  { basis, groups, list }: Tally<Traits>,
  test: (traits: Traits) => boolean,
): Tally<Traits> {
  return { basis, groups: groups.filter(test), list: () => list().filter(test) };
}

/** The parts of a tally by a trait, in the order in which its values come. */
export function divideTally<Traits, Key>(
  { basis, groups, list }: Tally<Traits>,
  read: (traits: Traits) => Key,
): Map<Key, Tally<Traits>> {
  const parts = new Map<Key, (Traits & { readonly count: number })[]>();
  for (const group of groups) {
    const key = read(group);
    const known = parts.get(key);
    if (known === undefined) parts.set(key, [group]);
    else known.push(group);
  }
  return new Map(
    [...parts].map(([key, own]) => [
      key,
      { basis, groups: own, list: () => list().filter((row) => read(row) === key) },
    ]),
  );
}

/** How many rows a tally counts. */
export function sumTally(tally: Tally<unknown>): number {
  return tally.groups.reduce((sum, { count }) => sum + count, 0);
}
