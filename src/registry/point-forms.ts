import type { SubjectKind } from './facts.ts';
import { headingKey } from './headings/heading-key.ts';
import type { MappedColumn } from './sheet-mapping.ts';

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
export interface PointForm extends Readonly<Record<PointGroup, readonly PointPart[]>> {
  /** Of whose lists it is. */
  readonly subjects: readonly SubjectKind[];
}

/** The keys of all headings of points forms. */
export function listPartKeys(forms: readonly PointForm[]): ReadonlySet<string> {
  return new Set(forms.flatMap(keysOf));
}

function keysOf(form: PointForm): string[] {
  return POINT_GROUPS.flatMap((group) => form[group].map(({ heading }) => headingKey(heading)));
}

/**
 * Gives the columns of a list their parts of points, by the form that most of its columns are of. A group counts when the
 * list has each of its headings once: the sum of some would look like the whole, and of two columns of one heading (marked
 * by the member, marked by the cell) nobody can tell which counts. Other columns stay as they are.
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
  const form = chooseForm(forms, places);
  if (form === undefined) return columns;
  const settled = [...columns];
  for (const group of POINT_GROUPS) {
    if (!isWhole(form[group], places)) continue;
    for (const { heading, most } of form[group]) {
      const place = places.get(headingKey(heading)) ?? -1;
      const column = settled[place];
      if (column !== undefined)
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

/**
 * The form most of whose lines the list has, of those with a whole group. Forms of the same lines are one, with the larger
 * most of each; between forms of other lines that fit as well nobody can choose.
 */
function chooseForm(forms: readonly PointForm[], places: ReadonlyMap<string, number>): PointForm | undefined {
  const fitting = forms
    .filter((form) => POINT_GROUPS.some((group) => isWhole(form[group], places)))
    .map((form) => ({ form, lines: keysOf(form).filter((key) => places.has(key)).length }));
  const most = Math.max(...fitting.map(({ lines }) => lines));
  const [first, ...others] = fitting.filter(({ lines }) => lines === most).map(({ form }) => form);
  if (first === undefined) return undefined;
  const lines = keysOf(first).join('\n');
  if (others.some((form) => keysOf(form).join('\n') !== lines)) return undefined;
  return others.reduce(joinForms, first);
}

function joinForms(left: PointForm, right: PointForm): PointForm {
  const join = (group: PointGroup): PointPart[] =>
    left[group].map((part, index) => ({
      ...part,
      most: Math.max(part.most, right[group][index]?.most ?? 0),
    }));
  return { ...left, scoreGeneral: join('scoreGeneral'), scoreResults: join('scoreResults') };
}

function isWhole(parts: readonly PointPart[], places: ReadonlyMap<string, number>): boolean {
  return parts.every(({ heading }) => places.has(headingKey(heading)));
}

/** The lowest of a column's header texts, without a hint in brackets such as `(tối đa 10 điểm)`. */
function leafKey(heading: string): string {
  return headingKey(heading.split(' › ').at(-1) ?? '');
}
