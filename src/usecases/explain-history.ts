import type { Language } from '../messages/language.ts';
import { findLawDay, findParameterValue } from '../regulations/resolve-parameters.ts';
import type { Citation } from '../regulations/rule-pack.ts';
import { YEAR_TABLES } from '../store/columns.ts';
import { listSubjectChanges, type SubjectChange } from '../store/provenance.ts';
import { listRunOutcomes, type RunOutcome } from '../store/runs.ts';
import type { JudgedSubject } from './explain-facts.ts';
import type { Workspace } from './workspace.ts';

/** A parameter with the value the year was judged by. */
export interface ExplainedParameter {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** `null`: there was none that year. */
  readonly value: number | null;
  readonly from: string;
  readonly citations: readonly string[];
}

export interface SubjectHistory {
  readonly parameters: readonly ExplainedParameter[];
  /** What was recorded otherwise before, oldest first, with the submission that changed it. */
  readonly changes: readonly SubjectChange[];
  /** What each run of the period found, oldest first. */
  readonly runs: readonly RunOutcome[];
}

/** Everything behind a result: the parameters in force, how the record came to be, what earlier runs found. */
export function explainHistory(
  { db }: Workspace,
  { pack, review, place }: JudgedSubject,
  cite: (cites: readonly Citation[]) => readonly string[],
  language: Language,
): SubjectHistory {
  const day = findLawDay(review.lawYear ?? review.year);
  return {
    parameters: [...pack.parameters.values()].flatMap((parameter) => {
      const value = findParameterValue(parameter, day);
      return value === undefined
        ? []
        : [
            {
              name: parameter.name,
              title: parameter.title[language],
              unit: parameter.unit,
              value: value.value,
              from: value.from,
              citations: cite(value.cites),
            },
          ];
    }),
    changes: [
      ...(place.kind === 'member' ? listSubjectChanges(db, 'member', place.id, null) : []),
      ...listSubjectChanges(db, YEAR_TABLES[place.kind].table, place.id, place.period),
    ].toSorted((left, right) => left.submission - right.submission),
    runs: listRunOutcomes(db, place.period, place.kind, place.id),
  };
}
