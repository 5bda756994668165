import type { FactCode, FactValue, SubjectKind } from '../registry/facts.ts';
import type { Grade } from '../registry/grades.ts';
import { traceCondition, type ConditionTrace, type TracedName } from '../regulations/trace-condition.ts';
import type { Rule, RulePack } from '../regulations/rule-pack.ts';
import { buildSymbols, listSubjectRules, type ReviewPeriod } from './subject-rules.ts';

/** What a rule comes to for a subject. */
export type RuleOutcome = 'met' | 'unknown' | 'not-met';

/** A rule put to the recorded facts of one subject. */
export interface ExplainedFinding {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
  /** Facts the answer rests on, with their values. */
  readonly used: readonly { readonly name: TracedName; readonly value: FactValue }[];
  /** Facts that would have to be recorded to decide. */
  readonly missing: readonly TracedName[];
}

/**
 * Says of each rule that a run found met or unknown, and with `all` of every other, which recorded facts its answer rests on.
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
  all = false,
): ExplainedFinding[] {
  const symbols = buildSymbols(pack, factOrder, period);
  return listSubjectRules(pack, subject, period.lawYear ?? period.year).flatMap(({ rule, when }) => {
    const outcome: RuleOutcome = outcomes.get(rule.id) ?? 'not-met';
    if (outcome === 'not-met' && !all) return [];
    const kind = row[factOrder.indexOf('memberKind')] ?? null;
    const limited = rule.memberKinds !== null && subject === 'member';
    if (limited && kind !== null && !rule.memberKinds.some((each) => each === kind)) {
      return [{ rule, outcome, used: [{ name: 'memberKind' as const, value: kind }], missing: [] }];
    }
    const trace: ConditionTrace = traceCondition(when, symbols, row, decided);
    const missing: readonly TracedName[] =
      limited && kind === null && outcome === 'unknown' ? ['memberKind', ...trace.missing] : trace.missing;
    return [{ rule, outcome, used: trace.used, missing }];
  });
}
