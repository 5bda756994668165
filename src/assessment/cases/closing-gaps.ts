import type { PlainDate } from '../../calendar/plain-date.ts';
import type { ProcedureOutcome } from '../../regulations/procedure.ts';
import type { AssessedStep } from './assess-steps.ts';

/** Something that must be recorded before a case is closed: one of these steps is enough. */
export interface ClosingGap {
  readonly steps: readonly AssessedStep[];
}

/** What an outcome still needs, the usual way first. Steps that do not exist in this organization are not asked for. */
export function findClosingGaps(outcome: ProcedureOutcome, assessed: readonly AssessedStep[]): ClosingGap[] {
  return outcome.needs.flatMap((ids) => {
    const steps = ids.flatMap((id) => assessed.filter(({ step }) => step.id === id));
    return steps.length === 0 || steps.some(({ state }) => state === 'done') ? [] : [{ steps }];
  });
}

/** The last day on which a step was taken that a decision rests on; `null`: none was. */
export function lastStepDay(assessed: readonly AssessedStep[]): PlainDate | null {
  return assessed
    .flatMap(({ recorded }) => recorded.map(({ on }) => on))
    .reduce<PlainDate | null>((latest, on) => (latest === null || on > latest ? on : latest), null);
}
