import type { MappedColumn } from './sheet-mapping.ts';
import { headingKey } from './headings/heading-key.ts';
import { LIST_HEADINGS, type OwnListId } from './headings/list-headings.ts';
import { OWN_LISTS, roleInList } from './headings/role-in-list.ts';
import { IMPORT_FIELDS } from './fields.ts';
import type { ColumnRole } from './column-role.ts';

const GRADES: ReadonlySet<string> = new Set([
  'gradeSelf',
  'gradeCommittee',
  'gradeCell',
  'gradeDecided',
  'notGradedReason',
]);
const REMOVALS = /đưa ra khỏi đảng|xoá tên|khai trừ|không công nhận/;

/**
 * The kind of list with headings of its own that a sheet is: a heading that only it has, or a title that names it above a
 * column of its own. A list with grades, or with ways out of the Party beside the papers of an exit, is another list.
 *
 * @param columns the columns by what headings mean anywhere.
 * @param title the texts above the header, as `textKey` makes them.
 */
export function findOwnList(
  headings: readonly (readonly string[])[],
  columns: readonly MappedColumn[],
  title: string,
): OwnListId | undefined {
  const keys = new Set(headings.flatMap((path) => path.map(headingKey)));
  const has = (...wanted: readonly string[]): boolean =>
    columns.some(({ role }) => wanted.includes(nameOf(role)));
  const ofPeople = has('fullName', 'family-name');
  const ofUnits = !ofPeople && has('unitName', 'unitCode');
  return OWN_LISTS.find((list) => {
    const wantsPeople = (IMPORT_FIELDS[list] as readonly string[]).includes('fullName');
    if (wantsPeople ? !ofPeople : !ofUnits) return false;
    const own = headings.map((path) => roleInList(list, path));
    const others = columns.filter(({ index }) => own[index] === undefined).map(({ role }) => nameOf(role));
    if (others.some((name) => GRADES.has(name) || name === 'grade-mark' || name === 'removalKind'))
      return false;
    const { signs, title: named } = LIST_HEADINGS[list];
    if (signs.some((sign) => keys.has(sign))) return true;
    if (!named.test(title) || (REMOVALS.test(title) && list !== 'exit-papers')) return false;
    return own.some((role) => role !== undefined && role.kind !== 'ignored' && role.kind !== 'fee-due');
  });
}

function nameOf(role: ColumnRole | undefined): string {
  return role === undefined ? '' : role.kind === 'field' ? role.field : role.kind;
}
