import type { FactCode, FactValue, SubjectKind } from '../registry/facts.ts';
import type { Grade } from '../registry/grades.ts';
import { traceCondition, type ConditionTrace, type TracedName } from '../regulations/trace-condition.ts';
import type { Rule, RulePack } from '../regulations/rule-pack.ts';
import { buildSymbols, listSubjectRules, type ReviewPeriod } from './subject-rules.ts';

/** A rule put to the recorded facts of one subject. */
export interface ExplainedFinding {
  readonly rule: Rule;
  readonly outcome: 'met' | 'unknown';
  /** Facts the answer rests on, with their values. */
  readonly used: readonly { readonly name: TracedName; readonly value: FactValue }[];
  /** Facts that would have to be recorded to decide. */
  readonly missing: readonly TracedName[];
}

/**
 * Says of each rule that a run found met or unknown which recorded facts its answer rests on.
 *
 * @param row the subject's facts, in the order of `factOrder`.
 * @param outcomes rule ids with what the run found; caps, which are judged over groups, have no facts of one subject.
 */
export function explainFindings(
  pack: RulePack,
  subject: SubjectKind,
  factOrder: readonly FactCode[],
  period: ReviewPeriod,
  row: readonly FactValue[],
  decided: Grade | null,
  outcomes: ReadonlyMap<string, 'met' | 'unknown'>,
): ExplainedFinding[] {
  const symbols = buildSymbols(pack, factOrder, period);
  return listSubjectRules(pack, subject, period.year).flatMap(({ rule, when }) => {
    const outcome = outcomes.get(rule.id);
    if (outcome === undefined) return [];
    const trace: ConditionTrace = traceCondition(when, symbols, row, decided);
    const kindUnknown =
      rule.memberKinds !== null && subject === 'member' && row[factOrder.indexOf('memberKind')] === null;
    return [
      {
        rule,
        outcome,
        used: trace.used,
        missing: kindUnknown && outcome === 'unknown' ? ['memberKind', ...trace.missing] : trace.missing,
      },
    ];
  });
}
