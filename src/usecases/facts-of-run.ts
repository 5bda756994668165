import { factDefinition, readStored, type FactCode, type FactValue } from '../registry/facts.ts';
import { YEAR_TABLES } from '../store/columns.ts';
import { getFactRow } from '../store/fact-sheet.ts';
import type { Db } from '../store/open-database.ts';
import { listSubjectChanges } from '../store/provenance.ts';
import { hasLaterSubmission, lastSubmissionOf, type RunRow } from '../store/runs.ts';
import type { SubjectPlace } from './explain-facts.ts';

/** A subject's facts as a run saw them. */
export interface FactsOfRun {
  /** In the order asked for. */
  readonly row: readonly FactValue[];
  /** Facts that were changed since. */
  readonly changed: readonly FactCode[];
  /** What stood before in fields that were changed since, in stored form. */
  readonly before: ReadonlyMap<string, FactValue>;
  /** Data of the run was taken back, or facts are counted from other records that changed: the row is that of today. */
  readonly uncertain: boolean;
}

/**
 * The facts of a subject as they stood when a run was made: values that later submissions changed get back what stood
 * before. `placement` must be filled.
 */
export function factsOfRun(
  db: Db,
  run: RunRow,
  subject: SubjectPlace,
  facts: readonly FactCode[],
): FactsOfRun {
  const today = getFactRow(db, subject.kind, subject.period, facts, subject.id) ?? facts.map(() => null);
  const last = lastSubmissionOf(db, run);
  if (last === undefined) return { row: today, changed: [], before: new Map(), uncertain: true };
  const before = new Map<string, FactValue>();
  const changes = [
    ...listSubjectChanges(db, YEAR_TABLES[subject.kind].table, subject.id, subject.period),
    ...(subject.kind === 'member' ? listSubjectChanges(db, 'member', subject.id, null) : []),
  ];
  for (const { submission, field, before: value } of changes)
    if (submission > last && !before.has(field)) before.set(field, value);
  const row = facts.map((fact, place) => {
    const value = before.get(fact);
    if (value === undefined) return today[place] ?? null;
    return readStored(fact, value);
  });
  const changed = facts.filter((fact) => before.has(fact));
  // Facts counted from other records may have been moved by later files.
  const counts = facts.some((fact) => factDefinition(fact).origin === 'counted');
  const uncertain = subject.kind !== 'member' && counts && hasLaterSubmission(db, run.period, last);
  return { row, changed, before, uncertain };
}
