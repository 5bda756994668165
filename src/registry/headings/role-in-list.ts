import type { ColumnRole } from '../column-role.ts';
import { FIELD_READERS } from '../field-readers.ts';
import type { FieldId } from '../fields.ts';
import { isMonthList } from '../records.ts';
import type { RowProblem } from '../row-problem.ts';
import { textKey } from '../text-key.ts';
import { headingKey } from './heading-key.ts';
import { LIST_HEADINGS, type OwnListId } from './list-headings.ts';

/** The kinds of list with headings of their own, in the order in which they are looked for. */
export const OWN_LISTS = Object.keys(LIST_HEADINGS) as OwnListId[];

/** `Tháng 3`, `Th. 03`, `Tháng 3/2025`, `Tháng 3 năm 2025`. */
const MONTH = /^(?:tháng|thg|th) ?0?([1-9]|1[0-2])(?:(?:\/| năm )(?:19|20)\d\d)?$/;
/** `T3`; with a point behind the letter it is the code of a unit. */
const SHORT_MONTH = /^t ?0?([1-9]|1[0-2])$/;
/** A bare number is a month only below a heading that speaks of months. */
const NUMBER_OF_MONTH = /^0?([1-9]|1[0-2])(?:\/(?:19|20)\d\d)?$/;

const ROLES = new Map(OWN_LISTS.map((list) => [list, indexList(list)]));

/**
 * What the column under a heading means in one kind of list, as far as the list has a meaning of its own for it.
 *
 * @param path the header texts of the column from top to bottom.
 */
export function roleInList(list: OwnListId, path: readonly string[]): ColumnRole | undefined {
  const keys = path.map(headingKey).filter((key) => key !== '');
  const leaf = keys.at(-1);
  if (leaf === undefined) return undefined;
  const roles = ROLES.get(list);
  const own = roles?.get(leaf);
  const month = isMonthList(list) ? monthOf(path) : undefined;
  if (month !== undefined) {
    if (own?.kind === 'ignored' || own?.kind === 'fee-due') return { kind: 'ignored' };
    return own?.kind === 'value-mark' ? { kind: 'month', month, value: own.value } : { kind: 'month', month };
  }
  const above = endsOf(keys.slice(0, -1)).flatMap((key) => roles?.get(key) ?? [])[0];
  if (above?.kind === 'field') return markBelow(above.field, path.at(-1) ?? '') ?? own;
  return above?.kind === 'ignored' || above?.kind === 'fee-due' ? above : own;
}

/** Several rows of headings read together, then without the uppermost, and so on down to the lowest alone. */
function endsOf(keys: readonly string[]): string[] {
  return keys.map((_, top) => keys.slice(top).join(' '));
}

/** Every heading that some kind of list has for itself. */
const OWN_HEADINGS: ReadonlySet<string> = new Set([...ROLES.values()].flatMap((roles) => [...roles.keys()]));

/** Words that stand beside a value above the table (`Năm | 2025`) as often as over a column: alone they make no header. */
const LABELS: ReadonlySet<string> = new Set(['năm']);

/**
 * Whether some kind of list has a meaning of its own for a heading. Asked of every row that may be a header, so that most
 * are settled by one look.
 */
export function isOwnHeading(path: readonly string[]): boolean {
  const keys = path.map(headingKey).filter((key) => key !== '');
  const leaf = keys.at(-1);
  if (leaf === undefined || LABELS.has(leaf)) return false;
  if (OWN_HEADINGS.has(leaf)) return true;
  if (endsOf(keys.slice(0, -1)).some((key) => OWN_HEADINGS.has(key)))
    return OWN_LISTS.some((list) => roleInList(list, path) !== undefined);
  return /\d/.test(leaf) && monthOf(path) !== undefined;
}

function indexList(list: OwnListId): ReadonlyMap<string, ColumnRole> {
  const { headings, dues = [], ignored = [], marks = [] } = LIST_HEADINGS[list];
  const index = new Map<string, ColumnRole>();
  for (const { field, value, headings: keys } of marks)
    for (const key of keys) index.set(key, { kind: 'value-mark', field, value });
  for (const [field, keys] of Object.entries(headings))
    for (const key of keys) index.set(key, { kind: 'field', field: field as FieldId });
  for (const key of dues) index.set(key, { kind: 'fee-due' });
  for (const key of ignored) index.set(key, { kind: 'ignored' });
  return index;
}

/** The month a heading or one above it names; of two levels the lower one counts. */
function monthOf(path: readonly string[]): number | undefined {
  for (const [index, text] of [...path.entries()].reverse()) {
    const key = headingKey(text);
    const named = MONTH.exec(key)?.[1] ?? SHORT_MONTH.exec(textKey(text))?.[1];
    if (named !== undefined) return Number(named) - 1;
    const number = NUMBER_OF_MONTH.exec(key)?.[1];
    const ofMonths = path.slice(0, index).some((above) => /(?:^| )tháng(?: |$)/.test(headingKey(above)));
    if (number !== undefined && ofMonths) return Number(number) - 1;
  }
  return undefined;
}

/** One of the columns `KT`, `CC`, `Khai trừ` below `Hình thức kỷ luật`: the word of a column says what its X means. */
function markBelow(field: FieldId, text: string): ColumnRole | undefined {
  const problems: RowProblem[] = [];
  const value = FIELD_READERS[field]?.(text, -1, problems) ?? null;
  return value === null || problems.length > 0 ? undefined : { kind: 'value-mark', field, value };
}
