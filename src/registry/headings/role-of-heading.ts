import type { ColumnRole, GradeLink, SpecialRole, UnsupportedList } from '../column-role.ts';
import type { FieldId } from '../fields.ts';
import type { Grade } from '../grades.ts';
import { parseGrade } from '../grade-labels.ts';
import { looseKey } from '../text-key.ts';
import { FIELD_HEADINGS, SPECIAL_HEADINGS, UNSUPPORTED_HEADINGS, WEAK_HEADINGS } from './dictionary.ts';
import { headingKey } from './heading-key.ts';

const GRADE_LINKS: ReadonlySet<string> = new Set([
  'gradeSelf',
  'gradeCommittee',
  'gradeCell',
  'gradeDecided',
]);

function indexHeadings(): ReadonlyMap<string, ColumnRole> {
  const index = new Map<string, ColumnRole>();
  const add = (keys: readonly string[], role: ColumnRole): void => {
    for (const key of keys) if (!index.has(key)) index.set(key, role);
  };
  for (const [field, keys] of Object.entries(FIELD_HEADINGS))
    add(keys, { kind: 'field', field: field as FieldId });
  for (const [kind, keys] of Object.entries(SPECIAL_HEADINGS)) add(keys, { kind: kind as SpecialRole });
  for (const [list, keys] of Object.entries(UNSUPPORTED_HEADINGS))
    add(keys, { kind: 'foreign', list: list as UnsupportedList });
  for (const [field, keys] of Object.entries(WEAK_HEADINGS)) {
    add(keys, { kind: 'field', field: field as FieldId, weak: true });
  }
  return index;
}

/** Spellings without accents, for systems that export none; those that would mean two things are left out. */
function indexLoosely(index: ReadonlyMap<string, ColumnRole>): ReadonlyMap<string, ColumnRole> {
  const loose = new Map<string, ColumnRole | undefined>();
  for (const [key, role] of index) {
    const plain = looseKey(key);
    const known = loose.get(plain);
    loose.set(plain, loose.has(plain) && JSON.stringify(known) !== JSON.stringify(role) ? undefined : role);
  }
  return new Map([...loose].filter((entry): entry is [string, ColumnRole] => entry[1] !== undefined));
}

const ROLES = indexHeadings();
const LOOSE_ROLES = indexLoosely(ROLES);

/** With a year behind (`Xếp loại năm 2024`) a heading means the same. */
const YEAR_BEHIND = / (?:năm )?(?:19|20)\d\d$/;

function lookUp(key: string): ColumnRole | undefined {
  const found = ROLES.get(key) ?? ROLES.get(key.replace(YEAR_BEHIND, ''));
  if (found !== undefined) return found;
  return looseKey(key) === key.replaceAll('y', 'i') ? LOOSE_ROLES.get(looseKey(key)) : undefined;
}

/** What several rows of headings mean together: the longest lower part of them that is known. */
function lookUpPath(keys: readonly string[]): ColumnRole | undefined {
  for (let top = 0; top < keys.length; top += 1) {
    const role = lookUp(keys.slice(top).join(' › '));
    if (role !== undefined) return role;
  }
  return undefined;
}

/** Bodies whose grades stand under one grading heading: `Kết quả xếp loại` over `Chi uỷ`, `Chi bộ`, `Đảng uỷ`. */
const GRADING_BODIES: ReadonlyMap<string, GradeLink> = new Map([
  ['cá nhân', 'gradeSelf'],
  ['đảng viên', 'gradeSelf'],
  ['tự nhận', 'gradeSelf'],
  ['chi uỷ', 'gradeCommittee'],
  ['chi bộ', 'gradeCell'],
  ['đảng uỷ', 'gradeDecided'],
  ['cấp có thẩm quyền', 'gradeDecided'],
]);

/**
 * What the column under a heading means.
 *
 * @param path the header texts of the column from top to bottom: `['Ngày sinh', 'Nam']`. Accents decide first: `Nam` is
 *   male, `Năm` is a year. Without any accents a heading is looked up loosely, where it can mean one thing only.
 */
export function roleOfHeading(path: readonly string[]): ColumnRole | undefined {
  const text = path.at(-1) ?? '';
  if (text.trim() === '#') return { kind: 'row-number' };
  const keys = path.map(headingKey).filter((key) => key !== '');
  const leaf = keys.at(-1);
  if (leaf === undefined) return undefined;
  const parent = keys.slice(0, -1).join(' › ');
  const above = lookUpPath(keys.slice(0, -1));
  const votes = roleOfVotes(leaf, keys.slice(0, -1));
  if (votes !== undefined) return votes;
  // What stands under opinions or a group that is not imported is not imported either.
  if (/ý kiến/.test(parent) || keys.slice(0, -1).some(isIgnored) || above?.kind === 'ignored')
    return { kind: 'ignored' };
  if (above?.kind === 'foreign') return above;
  const grading = gradeLinkOf(above);
  const body = GRADING_BODIES.get(leaf);
  if (grading !== undefined && body !== undefined) return { kind: 'field', field: body };
  return roleOfSex(text, leaf, parent) ?? roleOfGradeMark(text, leaf, parent, grading) ?? lookUpPath(keys);
}

/** Ballots by the grade they are for, as the group's columns or by themselves: never a grade. Shares are left out. */
function roleOfVotes(leaf: string, parents: readonly string[]): ColumnRole | undefined {
  const inGroup = parents.some((parent) => parent.includes('phiếu'));
  if (!inGroup && !/^(?:số |tỷ lệ |tỉ lệ )?phiếu(?: |$)/.test(leaf)) return undefined;
  const counted = lookUp(leaf);
  if (counted?.kind === 'field' && BALLOT_COUNTS.has(counted.field)) return counted;
  if ([...parents, leaf].some((key) => /t[ỷỉ] lệ/.test(key))) return { kind: 'ignored' };
  const label = inGroup && !leaf.startsWith('phiếu ') ? leaf : leaf.replace(/^(?:số )?phiếu /, '');
  const grade = gradeOfColumn(label);
  const field = grade === undefined || grade === null ? undefined : VOTE_FIELDS[grade];
  return field === undefined ? { kind: 'ignored' } : { kind: 'field', field };
}

/** The grade that one of the columns `XS`, `T`, `HT`, `KHT` is for. Only beside the others is a bare `T` a grade. */
function gradeOfColumn(label: string): Grade | null | undefined {
  return headingKey(label) === 't' ? 'HTTNV' : parseGrade(label)?.grade;
}

const BALLOT_COUNTS: ReadonlySet<string> = new Set(['votesCalled', 'votesPresent', 'ballotsCast']);

/** The count of ballots for each grade. */
const VOTE_FIELDS: Readonly<Record<Grade, FieldId>> = {
  HTXSNV: 'votesExcellent',
  HTTNV: 'votesGood',
  HTNV: 'votesFair',
  KHTNV: 'votesPoor',
};

function isIgnored(key: string): boolean {
  return lookUp(key)?.kind === 'ignored';
}

function roleOfSex(text: string, leaf: string, parent: string): ColumnRole | undefined {
  if (leaf !== 'nam' && leaf !== 'nữ' && leaf !== 'nu') return undefined;
  // `Nam (Nữ)` is one column of words.
  if (/n[ữu]/i.test(text.normalize('NFC')) && leaf === 'nam') return { kind: 'field', field: 'sex' };
  const birth = parent.includes('sinh') && !/sinh ho[ạa]t/.test(parent);
  if (leaf === 'nam') return { kind: birth ? 'birth-male' : 'sex-male' };
  return { kind: birth ? 'birth-female' : 'sex-female' };
}

function gradeLinkOf(role: ColumnRole | undefined): GradeLink | undefined {
  return role?.kind === 'field' && GRADE_LINKS.has(role.field) ? (role.field as GradeLink) : undefined;
}

/** One of four columns that take an X: under a grading heading any label, alone only one that can mean nothing else. */
function roleOfGradeMark(
  text: string,
  leaf: string,
  parent: string,
  grading: GradeLink | undefined,
): ColumnRole | undefined {
  const grade = gradeOfColumn(text);
  if (grade === undefined || grade === null) return undefined;
  const plain = /nhiệm vụ$|nv$/.test(leaf) || /^(?:htxs|htt|kht)$/.test(leaf);
  if (grading === undefined && !plain && !/xếp loại|mức|chất lượng/.test(parent)) return undefined;
  return { kind: 'grade-mark', link: grading ?? 'gradeDecided', grade };
}
