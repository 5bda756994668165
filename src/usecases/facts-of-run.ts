import { factDefinition, type FactCode, type FactValue } from '../registry/facts.ts';
import { getFactRow } from '../store/fact-sheet.ts';
import type { Db } from '../store/open-database.ts';
import { listSubjectChanges } from '../store/provenance.ts';
import { hasLaterSubmission, lastSubmissionOf, type RunRow } from '../store/runs.ts';
import { yearTableOf, type SubjectPlace } from './explain-facts.ts';

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
    ...listSubjectChanges(db, yearTableOf(subject.kind), subject.id, subject.period),
    ...(subject.kind === 'member' ? listSubjectChanges(db, 'member', subject.id, null) : []),
  ];
  for (const { submission, field, before: value } of changes)
    if (submission > last && !before.has(field)) before.set(field, value);
  const row = facts.map((fact, place) => {
    const value = before.get(fact);
    if (value === undefined) return today[place] ?? null;
    return factDefinition(fact).type === 'points' && typeof value === 'number' ? value / 100 : value;
  });
  const changed = facts.filter((fact) => before.has(fact));
  // Organizations rest on counts of their members and units, which later files may have moved.
  const uncertain = subject.kind === 'organization' && hasLaterSubmission(db, run.period, last);
  return { row, changed, before, uncertain };
}
