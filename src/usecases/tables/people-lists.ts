import type { TableReport } from '../../documents/tables/frame.ts';
import {
  buildGradedList,
  buildNotGradedList,
  type CellMembers,
  type NamedMember,
} from '../../documents/tables/people-lists.ts';
import { isGrade } from '../../registry/grades.ts';
import { NOT_GRADED_REASONS } from '../../registry/not-graded-reason.ts';
import { listPeople, type ListedPerson } from '../../store/tables/people.ts';
import { placeOrganizations } from '../place-organizations.ts';
import type { GradedFrame } from './report-frame.ts';

/** T10 of a period: everybody with a grade. */
export function makeGradedList(graded: GradedFrame): TableReport {
  return buildGradedList(graded.frame, listByCell(graded, true), graded.counts.members);
}

/** T11 of a period: everybody on the list without a grade. */
export function makeNotGradedList(graded: GradedFrame): TableReport {
  return buildNotGradedList(graded.frame, listByCell(graded, false));
}

/** Members by cell, in the order of codes; in a cell by given name as Vietnamese lists go. */
function listByCell({ workspace, period, counts }: GradedFrame, graded: boolean): CellMembers[] {
  placeOrganizations(workspace, period);
  const cells = new Map<string, { cell: string | null; members: ListedPerson[] }>();
  for (const person of listPeople(workspace.db, counts.run, graded, workspace.within)) {
    const cell =
      person.base === null || person.cell === null ? person.cell : `${person.cell} – ${person.base}`;
    const key = `${person.cellCode ?? ''}\n${cell ?? ''}`;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, { cell, members: [person] });
    else known.members.push(person);
  }
  return [...cells.values()].map(({ cell, members }) => ({
    cell,
    members: members.toSorted(comparePeople).map(shapePerson),
  }));
}

const COLLATOR = new Intl.Collator('vi');

/** By given name, then by the whole name. */
function comparePeople(left: ListedPerson, right: ListedPerson): number {
  return (
    COLLATOR.compare(givenName(left.name), givenName(right.name)) || COLLATOR.compare(left.name, right.name)
  );
}

function givenName(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function shapePerson({ name, birth, sex, admittedOn, grade, reason, reviewed }: ListedPerson): NamedMember {
  return {
    name,
    birth,
    sex,
    admittedOn,
    grade: grade !== null && isGrade(grade) ? grade : null,
    reason: NOT_GRADED_REASONS.find((known) => known === reason) ?? (reason === null ? null : 'other'),
    reviewed: reviewed === null ? null : reviewed === 1,
  };
}
