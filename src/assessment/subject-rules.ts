import type { PlainDate } from '../calendar/plain-date.ts';
import { compileCondition, NO, type Answer } from '../regulations/compile-condition.ts';
import { UNKNOWN, type ConditionSymbols } from '../regulations/compile-value.ts';
import { findLawDay, isInForce, resolveParameters } from '../regulations/resolve-parameters.ts';
import type { Rule, RulePack } from '../regulations/rule-pack.ts';
import type { FactValue, SubjectKind } from '../registry/facts.ts';
import type { Grade } from '../registry/grades.ts';

/** The review year, and the last day that counts for its reviews (day precision). */
export interface ReviewPeriod {
  readonly year: number;
  readonly cutoff: PlainDate;
  /** The year whose law is applied, where it is not the review year itself. */
  readonly lawYear?: number;
}

/** A rule of a pack that is judged over single subjects, with its place in `pack.rules`. */
export interface SubjectRule {
  readonly index: number;
  readonly rule: Rule;
  readonly when: string;
}

/** The rules of a pack that hold in a year for one kind of subject, in the order of the pack; caps are left out. */
export function listSubjectRules(pack: RulePack, subject: SubjectKind, year: number): SubjectRule[] {
  const day = findLawDay(year);
  return pack.rules.flatMap((rule, index) =>
    rule.when !== null && rule.subjects.includes(subject) && isInForce(rule, day)
      ? [{ index, rule, when: rule.when }]
      : [],
  );
}

/** What the conditions of a pack are compiled against in one period. */
export function buildSymbols(
  pack: RulePack,
  factOrder: readonly string[],
  period: ReviewPeriod,
  recorded = factOrder.length,
): ConditionSymbols {
  return {
    factOrder,
    recorded,
    parameters: resolveParameters(pack.parameters, findLawDay(period.lawYear ?? period.year)),
    yearStart: `${String(period.year)}-01-01` as PlainDate,
    reviewCutoff: period.cutoff,
  };
}

/** Answers a condition for one row, given the grade decided so far. */
export type Evaluate = (row: readonly FactValue[], decided: Grade | null) => Answer;

/**
 * Compiles one rule for one kind of subject. A rule limited to kinds of member does not apply to other kinds; where the
 * kind is not recorded its answer is unknown unless the condition is false anyway.
 */
export function compileRule(
  { rule, when }: SubjectRule,
  subject: SubjectKind,
  symbols: ConditionSymbols,
): Evaluate {
  const { evaluate } = compileCondition(when, symbols);
  if (rule.memberKinds === null || subject !== 'member' || evaluate === NO) return evaluate;
  const place = symbols.factOrder.indexOf('memberKind');
  const unsure = limitToKind(evaluate, rule, null);
  return (row, decided) => {
    const kind = row[place] ?? null;
    return (kind === null ? unsure : limitToKind(evaluate, rule, kind))(row, decided);
  };
}

/** What a rule's condition comes to among members of one kind; `null`: their kind is not recorded. */
export function limitToKind(evaluate: Evaluate, { memberKinds }: Rule, kind: FactValue): Evaluate {
  if (memberKinds === null || evaluate === NO) return evaluate;
  if (kind !== null) return (memberKinds as readonly FactValue[]).includes(kind) ? evaluate : NO;
  if (evaluate === UNKNOWN) return UNKNOWN;
  return (row, decided) => (evaluate(row, decided) === false ? false : undefined);
}
