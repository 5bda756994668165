import { columnKey, NO_ANSWERS, type Answers } from './answers/answers.ts';
import type { ColumnRole, UnsupportedList } from './column-role.ts';
import type { SubjectKind } from './facts.ts';
import { IMPORT_FIELDS, type FieldId, type ImportKind } from './fields.ts';
import { listOfForm } from './form-number.ts';
import { findOwnList } from './find-own-list.ts';
import { givenByTitles } from './given-by-titles.ts';
import { headingKey } from './headings/heading-key.ts';
import { isOwnHeading, OWN_LISTS, roleInList } from './headings/role-in-list.ts';
import type { OwnListId } from './headings/list-headings.ts';
import { roleOfHeading } from './headings/role-of-heading.ts';
import { usePointForms, type PointForm } from './point-forms.ts';
import type { DuplicateColumns, MappedColumn, SheetMapping } from './sheet-mapping.ts';
import { textKey } from './text-key.ts';

type Headings = readonly (readonly string[])[];

/**
 * How many columns of such headings are known: the measure by which a header row is found. Equal group headings over
 * several columns count once.
 *
 * @param partKeys the headings of points forms (`listPartKeys`).
 */
export function countKnownHeadings(
  headings: Headings,
  answers: Answers = NO_ANSWERS,
  partKeys: ReadonlySet<string> = new Set(),
): number {
  const known = new Set<string>();
  for (const path of headings) {
    const leaf = path.at(-1);
    if (leaf === undefined) continue;
    if (roleOf(path, answers) !== undefined || isOwnHeading(path) || partKeys.has(headingKey(leaf)))
      known.add(path.join('\u0000'));
  }
  return known.size;
}

/**
 * Tells what kind of list a sheet is and what its columns mean. The tests are made in this order: lists with headings or
 * titles of their own (fees, attendance, discipline, transfers and other records), unless they hold grades; a form of
 * removal with people, or a title of the deceased; a target without people; grades with people (also marks and reasons for having none); a title or decision of
 * admission with people; other lists of people; grades of leadership
 * collectives; grades of organizations; organizations. `undefined` when none fits.
 *
 * @param headings per column the header texts from top to bottom.
 * @param titles the texts above the header; they break ties, and may hold the number of a printed form.
 * @param answers what a clerk decided about headings, which comes before the dictionary, and about sheets that are
 *   left open.
 * @param pointForms how the committee above divides the points of a review.
 */
export function recogniseSheet(
  headings: Headings,
  titles: readonly string[],
  answers: Answers = NO_ANSWERS,
  pointForms: readonly PointForm[] = [],
): SheetMapping | undefined {
  const plain = readColumns(headings, answers);
  const title = titles.map(textKey).join(' \n ');
  const own = findOwnList(headings, plain, title);
  if (own === undefined && findUnsupported(plain, titles) !== undefined) return undefined;
  const kind = own ?? chooseKind(plain, title) ?? answers.kind;
  if (kind === undefined) return undefined;
  const list = OWN_LISTS.find((each) => each === kind);
  const columns = list === undefined ? plain : readColumns(headings, answers, list);
  const settled = usePointForms(
    settleRoles(columns, kind, answers),
    pointForms.filter(({ subjects }) => subjects.includes(subjectOf(kind))),
    ({ heading }) => answers.columns.has(columnKey(heading)),
  );
  const nameColumn = findNameColumn(settled, kind);
  if (nameColumn === undefined) return undefined;
  return {
    kind,
    columns: settled,
    nameColumn,
    unknown: settled.filter(({ role }) => role === undefined),
    duplicates: findDuplicates(settled),
    ...(list === undefined ? {} : { given: givenByTitles(list, titles) }),
    ...(kind === 'removals' && isOfDeaths(title) ? { given: [{ field: 'removalKind', value: 'died' }] } : {}),
  };
}

/** Whom the rows of a kind of list are about. */
function subjectOf(kind: ImportKind): SubjectKind {
  if (kind === 'collective-grades') return 'collective';
  return (IMPORT_FIELDS[kind] as readonly string[]).includes('fullName') ? 'member' : 'organization';
}

/** What a clerk decided about a heading comes before the dictionary. */
function roleOf(path: readonly string[], answers: Answers, list?: OwnListId): ColumnRole | undefined {
  const answer = answers.columns.size === 0 ? undefined : answers.columns.get(columnKey(path));
  const own = list === undefined ? undefined : roleInList(list, path);
  return answer?.meaning ?? own ?? roleOfHeading(path);
}

/** The list a sheet is when it is one that is known by name and not taken: by its columns, else by its title. */
export function recogniseUnsupported(
  headings: Headings,
  titles: readonly string[],
  answers: Answers = NO_ANSWERS,
): UnsupportedList | undefined {
  return findUnsupported(readColumns(headings, answers), titles);
}

/** The columns that have a heading; in a list with headings of its own, these come before the general ones. */
function readColumns(headings: Headings, answers: Answers, list?: OwnListId): MappedColumn[] {
  return headings
    .map((path, index): MappedColumn => {
      const heading = path.join(' › ');
      const year = /(?:19|20)\d\d/.exec(heading)?.[0];
      return {
        index,
        heading,
        role: roleOf(path, answers, list),
        ...(year === undefined ? {} : { year: Number(year) }),
      };
    })
    .filter(({ heading }) => heading !== '');
}

function findUnsupported(
  columns: readonly MappedColumn[],
  titles: readonly string[],
): UnsupportedList | undefined {
  const names = new Set<string>();
  const foreign = columns.flatMap(({ role }) => (role?.kind === 'foreign' ? [role.list] : []));
  for (const { role } of columns)
    if (role !== undefined) names.add(role.kind === 'field' ? role.field : role.kind);
  const ofPeople = names.has('fullName') || names.has('family-name');
  if (foreign.length > 0 || !ofPeople) return foreign[0] ?? listOfForm(titles);
  const title = titles.map(textKey).join(' \n ');
  if (GRADE_FIELDS.some((field) => names.has(field)) || names.has('grade-mark')) return undefined;
  if (/đưa ra khỏi đảng|xoá tên|khai trừ|không công nhận/.test(title) || names.has('removalKind'))
    return undefined;
  const official = /công nhận (?:là )?(?:đảng viên )?chính thức|chuyển (?:đảng|đảng viên) chính thức/;
  if (names.has('officialOn') && official.test(title)) return 'recognitions';
  return /(?:giữ mối liên hệ|sinh hoạt).*nơi cư trú|213-qđ/.test(title) ? 'residence' : undefined;
}

const PERSON_FIELDS: readonly FieldId[] = [
  'birth',
  'citizenId',
  'card12',
  'card8',
  'ownCode',
  'admittedOn',
  'officialOn',
  'sex',
];
const GRADE_FIELDS: readonly FieldId[] = [
  'gradeSelf',
  'gradeCommittee',
  'gradeCell',
  'gradeDecided',
  'notGradedReason',
];

/** Titles of lists of those who left the Party. */
const OF_REMOVALS = /ra khỏi đảng|xoá tên|khai trừ/;

/** Whether a list is of the deceased alone: its rows then need no word for it. */
function isOfDeaths(title: string): boolean {
  return /(?:danh sách|sổ).*đảng viên.*từ trần/.test(title) && !OF_REMOVALS.test(title);
}

function chooseKind(columns: readonly MappedColumn[], title: string): ImportKind | undefined {
  const fields = new Set<FieldId>();
  const roles = new Set<ColumnRole['kind']>();
  for (const { role } of columns) {
    if (role === undefined) continue;
    roles.add(role.kind);
    if (role.kind === 'field') fields.add(role.field);
  }
  const hasAny = (wanted: readonly FieldId[]): boolean => wanted.some((field) => fields.has(field));
  const person = fields.has('fullName') || roles.has('family-name');
  const graded =
    hasAny(GRADE_FIELDS) || roles.has('grade-mark') || roles.has('not-graded') || roles.has('not-reviewed');
  const ofRemovals = OF_REMOVALS.test(title);
  const ofAdmissions = /kết nạp/.test(title);
  if (person) {
    if (fields.has('removalKind') || (roles.has('form') && ofRemovals)) return 'removals';
    if (graded) return 'grades';
    if (isOfDeaths(title)) return 'removals';
    const decided = fields.has('decisionNumber') || fields.has('decisionDate') || roles.has('decision');
    if (fields.has('admittedOn') && (ofAdmissions || decided) && !ofRemovals) return 'admissions';
    const known =
      hasAny(PERSON_FIELDS) || roles.has('card') || roles.has('birth-male') || roles.has('old-or-citizen');
    return known ? 'members' : undefined;
  }
  const unit = hasAny(['unitName', 'unitCode', 'collectiveName']);
  if (!unit) return undefined;
  if (fields.has('admissionTarget')) return 'targets';
  if (graded) return fields.has('collectiveName') ? 'collective-grades' : 'organization-grades';
  return hasAny(['organizationKind', 'parentCode', 'parentName', 'foundedOn']) ? 'organizations' : undefined;
}

/** Gives special columns the meaning they have in this kind, drops fields the kind has not, and weak ones beside plain ones. */
function settleRoles(columns: readonly MappedColumn[], kind: ImportKind, answers: Answers): MappedColumn[] {
  const fields: ReadonlySet<string> = new Set(IMPORT_FIELDS[kind]);
  const plain = new Set(
    columns.flatMap(({ role }) => (role?.kind === 'field' && role.weak !== true ? [role.field] : [])),
  );
  const people = fields.has('fullName');
  const split = columns.some(({ role }) => role?.kind === 'family-name');
  const settle = (role: ColumnRole): ColumnRole => {
    if (role.kind === 'form')
      return kind === 'removals' ? { kind: 'field', field: 'removalKind' } : { kind: 'ignored' };
    if (role.kind === 'member-type' && !people)
      return fields.has('organizationKind') && !plain.has('organizationKind')
        ? { kind: 'field', field: 'organizationKind' }
        : { kind: 'ignored' };
    if (role.kind === 'code') return { kind: 'field', field: people ? 'ownCode' : 'unitCode' };
    if (role.kind === 'reason') {
      if (kind === 'removals') return { kind: 'field', field: 'reason' };
      return fields.has('notGradedReason') && !plain.has('notGradedReason')
        ? { kind: 'field', field: 'notGradedReason' }
        : { kind: 'ignored' };
    }
    if (
      role.kind === 'field' &&
      role.field === 'parentName' &&
      kind === 'targets' &&
      !plain.has('unitName')
    ) {
      return { kind: 'field', field: 'unitName' };
    }
    if (role.kind !== 'field') return role;
    if (role.field === 'fullName' && role.weak === true && split) return { kind: 'given-name' };
    if (!fields.has(role.field) || (role.weak === true && plain.has(role.field))) return { kind: 'ignored' };
    return role;
  };
  const roles = new Set(columns.map(({ role }) => role?.kind));
  return columns.map((column) => {
    const { role, ...rest } = column;
    if (role === undefined) return column;
    // Without a column for women, `NAM` may as well be a year that lost its accent.
    if (role.kind === 'sex-male' && !roles.has('sex-female')) return { ...rest, role: undefined };
    const decided = answers.columns.has(columnKey(column.heading));
    if (!decided && fields.has('gradeCell') && isGradeOfCell(column, columns)) {
      return { ...rest, role: { kind: 'field', field: 'gradeCell' } };
    }
    return { ...rest, role: settle(role) };
  });
}

/** In the table of proposals `Chi bộ` behind `Chi uỷ` is the cell's grade, not its name. */
function isGradeOfCell(column: MappedColumn, columns: readonly MappedColumn[]): boolean {
  const named = column.role?.kind === 'field' && column.role.field === 'unitName';
  if (!named || headingKey(column.heading) !== 'chi bộ') return false;
  return columns.some(
    ({ index, role }) => index < column.index && role?.kind === 'field' && role.field === 'gradeCommittee',
  );
}

function findNameColumn(columns: readonly MappedColumn[], kind: ImportKind): number | undefined {
  const of = (field: FieldId): number | undefined =>
    columns.find(({ role }) => role?.kind === 'field' && role.field === field)?.index;
  const people = (IMPORT_FIELDS[kind] as readonly string[]).includes('fullName');
  if (!people) return of('collectiveName') ?? of('unitName') ?? of('unitCode');
  return of('fullName') ?? columns.find(({ role }) => role?.kind === 'family-name')?.index;
}

/** Several columns that claim to be one thing; columns that may repeat (ignored, notes) are none. */
function findDuplicates(columns: readonly MappedColumn[]): DuplicateColumns[] {
  const claims = new Map<string, MappedColumn[]>();
  for (const column of columns) {
    const name = claimOf(column.role);
    if (name === undefined) continue;
    claims.set(name, [...(claims.get(name) ?? []), column]);
  }
  return [...claims]
    .filter(([, claimed]) => claimed.length > 1)
    .map(([field, claimed]) => ({ field, columns: claimed }));
}

function claimOf(role: ColumnRole | undefined): string | undefined {
  if (role === undefined) return undefined;
  if (role.kind === 'field') return role.field;
  if (role.kind === 'grade-mark') return `${role.link} ${role.grade}`;
  if (role.kind === 'value-mark') return `${role.field} ${String(role.value)}`;
  if (role.kind === 'points-part') return undefined;
  if (role.kind === 'month') return `month ${String(role.month + 1)} ${String(role.value ?? '')}`.trim();
  return ['ignored', 'foreign', 'note', 'row-number', 'fee-due'].includes(role.kind) ? undefined : role.kind;
}
