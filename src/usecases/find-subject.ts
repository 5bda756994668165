import type { Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { nameKey } from '../registry/name-key.ts';
import { textKey } from '../registry/text-key.ts';
import { organizationsOf } from '../store/organizations.ts';
import { listBelow } from '../store/placement.ts';
import {
  COLLECTIVE_WORD,
  findMembersByName,
  findMembersByNumber,
  listCollectives,
  type SubjectRow,
} from '../store/subjects.ts';
import { findUnit } from './list-subjects.ts';
import { createUnitResolver, indexUnits } from './unit-resolver.ts';
import type { Workspace } from './workspace.ts';

/** A subject as typed: a number, a code or a name, and the unit to look in where a name is borne by several. */
export interface SubjectRequest {
  readonly subject: string;
  readonly unit: string | undefined;
}

/** Nobody and nothing on the lists of the period is called that. */
export function unknownSubject(value: string, period: Period): UserError {
  return new UserError([diagnose('workspace.subject.unknown', {}, { value, period: period.code })]);
}

/**
 * Whom or what a person means: a member by number, else a leadership collective by its name (`Ban Thường vụ …`, `Tập thể lãnh
 * đạo <code or name>`), else an organization by code or name, else a member by exact name.
 * `placement` must be filled.
 *
 * @throws UserError `workspace.subject.unknown`, `workspace.subject.ambiguous` with some candidates, `workspace.unit.unknown`.
 */
export function findSubject(workspace: Workspace, period: Period, request: SubjectRequest): SubjectRow {
  const { db } = workspace;
  const text = request.subject.trim();
  const digits = text.replace(/[. ]/g, '');
  const byNumber = findMembersByNumber(db, digits);
  const [first, ...others] = byNumber;
  if (first !== undefined && others.length === 0) return first;
  const collective = findCollective(workspace, period, text);
  if (collective !== undefined) return collective;
  const resolve = createUnitResolver(indexUnits(organizationsOf(db, period.start, period.end)));
  for (const names of [
    { code: text, name: null, parent: null },
    { code: null, name: text, parent: null },
  ]) {
    const answer = resolve(names);
    if ('id' in answer) return organizationSubject(workspace, period, answer.id);
    if (answer.code === 'import.organization.ambiguous')
      throw ambiguous(text, answer.params['candidates'] ?? '', 2);
  }
  const within = request.unit === undefined ? undefined : findUnit(workspace, period, request.unit);
  const below = within === undefined ? undefined : new Set(listBelow(db, within));
  const people = [
    ...byNumber,
    ...findMembersByName(db, period.code, nameKey(text)).filter(
      ({ organizationId }) => below?.has(organizationId) ?? true,
    ),
  ];
  const [person, ...more] = people;
  if (person === undefined) throw unknownSubject(text, period);
  if (more.length === 0) return { kind: person.kind, id: person.id, name: person.name, unit: person.unit };
  throw ambiguous(
    text,
    people
      .slice(0, 5)
      .map(({ unit }) => unit ?? '–')
      .join('; '),
    people.length,
  );
}

/** A collective by the name its list gives it or by its organization's; of several of one name none is meant. */
function findCollective({ db }: Workspace, period: Period, text: string): SubjectRow | undefined {
  const key = textKey(text);
  const named = listCollectives(db, period.code).filter(
    ({ name, unit }) => textKey(name) === key || textKey(`${COLLECTIVE_WORD} ${unit ?? ''}`) === key,
  );
  return named.length === 1 ? named[0] : undefined;
}

function ambiguous(value: string, candidates: string, count: number): UserError {
  return new UserError([diagnose('workspace.subject.ambiguous', {}, { value, count, candidates })]);
}

function organizationSubject(workspace: Workspace, period: Period, id: number): SubjectRow {
  const organizations = organizationsOf(workspace.db, period.start, period.end);
  const found = organizations.find((organization) => organization.id === id);
  const above = organizations.find((organization) => organization.id === found?.parentId);
  return { kind: 'organization', id, name: found?.name ?? String(id), unit: above?.name ?? null };
}
