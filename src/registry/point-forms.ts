import type { MappedColumn } from './sheet-mapping.ts';
import { headingKey } from './headings/heading-key.ts';

/** The two groups into which the 100 points of a review are divided. */
export const POINT_GROUPS = ['scoreGeneral', 'scoreResults'] as const;
export type PointGroup = (typeof POINT_GROUPS)[number];

/** One line of a points form, as it heads a column of the lists. */
export interface PointPart {
  readonly heading: string;
  /** The most it may give, in points. */
  readonly most: number;
}

/** How the committee above divides the points of each group; the central texts leave that to it. */
export type PointForm = Readonly<Record<PointGroup, readonly PointPart[]>>;

/** The keys of all headings of points forms. */
export function listPartKeys(forms: readonly PointForm[]): ReadonlySet<string> {
  return new Set(
    forms
      .flatMap((form) => POINT_GROUPS.flatMap((group) => form[group]))
      .map(({ heading }) => headingKey(heading)),
  );
}

/**
 * Gives the columns of a list their parts of points. A group of a form counts when the list has each of its headings once:
 * the sum of some would look like the whole, and of two columns of one heading (marked by the member, marked by the cell)
 * nobody can tell which counts. Other columns stay as they are.
 *
 * @param isDecided whether a clerk has said what a column means, which stands.
 */
export function usePointForms(
  columns: readonly MappedColumn[],
  forms: readonly PointForm[],
  isDecided: (column: MappedColumn) => boolean,
): readonly MappedColumn[] {
  if (forms.length === 0) return columns;
  const places = placeOnce(columns, isDecided);
  const settled = [...columns];
  for (const group of POINT_GROUPS) {
    const parts = forms.map((form) => form[group]).find((each) => isWhole(each, places));
    for (const { heading, most } of parts ?? []) {
      const place = places.get(headingKey(heading));
      const column = place === undefined ? undefined : settled[place];
      if (place !== undefined && column !== undefined)
        settled[place] = { ...column, role: { kind: 'points-part', field: group, most } };
    }
  }
  return settled;
}

/** Where each heading stands that stands once. */
function placeOnce(
  columns: readonly MappedColumn[],
  isDecided: (column: MappedColumn) => boolean,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [place, column] of columns.entries()) {
    if (isDecided(column)) continue;
    const key = leafKey(column.heading);
    if (places.has(key)) twice.add(key);
    places.set(key, place);
  }
  for (const key of twice) places.delete(key);
  return places;
}

function isWhole(parts: readonly PointPart[], places: ReadonlyMap<string, number>): boolean {
  return parts.every(({ heading }) => places.has(headingKey(heading)));
}

/** The lowest of a column's header texts, without a hint in brackets such as `(tối đa 10 điểm)`. */
function leafKey(heading: string): string {
  return headingKey(heading.split(' › ').at(-1) ?? '');
}
