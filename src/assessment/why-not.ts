import type { FactCode, FactValue, SubjectKind } from '../registry/facts.ts';
import { CHANGE_CLASSES, changeClass, type ChangeClass } from '../registry/fact-change.ts';
import { gradeRank, type Grade } from '../registry/grades.ts';
import { listFacts } from '../regulations/condition-node.ts';
import { parseCondition } from '../regulations/parse-condition.ts';
import type { Rule, RulePack } from '../regulations/rule-pack.ts';
import { candidateValues } from './candidate-values.ts';
import { isPlausible } from './plausible-facts.ts';
import { buildSymbols, compileRule, listSubjectRules, type ReviewPeriod } from './subject-rules.ts';

/** One fact that would have to stand otherwise. */
export interface FactChange {
  readonly fact: FactCode;
  readonly from: FactValue;
  readonly to: FactValue;
  readonly class: ChangeClass;
}

/** Facts that together would let the rules allow the grade, and of which none can be left out. */
export interface ChangeSet {
  readonly changes: readonly FactChange[];
  /** The hardest of its facts: what can still be shown, what only next year can change, what cannot change. */
  readonly class: ChangeClass;
}

export interface WhyNot {
  readonly grade: Grade;
  /** Rules met that bar the grade; with none the rules allow it. */
  readonly barredBy: readonly Rule[];
  /** Rules met that ask people to look whatever the grade. */
  readonly askPeople: readonly Rule[];
  /** Rules that would bar it if a fact nobody recorded were so: they count against nobody. */
  readonly open: readonly Rule[];
  /** The smallest sets of changes, fewest facts first, then by what is easiest to show. */
  readonly sets: readonly ChangeSet[];
}

/** Facts of one set; more would be no answer for a person. */
const MOST_FACTS = 4;
/** Sets that are kept. */
const MOST_SETS = 12;
/** Rows that are tried. */
const MOST_TRIALS = 400_000;

/**
 * Why the rules do not allow a subject a grade, and the smallest sets of recorded facts that would change it: at the
 * boundary values the conditions themselves name, tried by really judging the changed row. Sums that cannot be (more tasks
 * done than given) are left out. A rule whose facts are unknown bars nobody and is named apart; the cap is not looked at.
 *
 * @param row the subject's facts in the order of `factOrder`.
 */
export function whyNot(
  pack: RulePack,
  subject: SubjectKind,
  factOrder: readonly FactCode[],
  period: ReviewPeriod,
  row: readonly FactValue[],
  grade: Grade,
): WhyNot {
  const symbols = buildSymbols(pack, factOrder, period);
  const rules = listSubjectRules(pack, subject, period.lawYear ?? period.year)
    .filter(({ rule }) => bars(rule, grade) || rule.effect.kind === 'needs-people')
    .map((entry) => ({ rule: entry.rule, when: entry.when, evaluate: compileRule(entry, subject, symbols) }));
  const barring = rules.filter(({ rule }) => bars(rule, grade));
  const holds = (each: (typeof rules)[number]): boolean | undefined => each.evaluate(row, grade);
  const barred = barring.filter((each) => holds(each) === true);
  const result = {
    grade,
    barredBy: barred.map(({ rule }) => rule),
    askPeople: rules
      .filter((each) => !bars(each.rule, grade) && holds(each) === true)
      .map(({ rule }) => rule),
    open: barring.filter((each) => holds(each) === undefined).map(({ rule }) => rule),
  };
  if (barred.length === 0) return { ...result, sets: [] };
  const scope = { parameters: new Set(pack.parameters.keys()) };
  const nodes = barring.flatMap(({ when }) => parseCondition(when, scope).node ?? []);
  const own = new Set(barred.flatMap(({ when }) => listFactsOf(when, scope)));
  for (const { rule } of barred) if (rule.memberKinds !== null && subject === 'member') own.add('memberKind');
  const facts = factOrder.filter((fact) => own.has(fact));
  const values = new Map(facts.map((fact) => [fact, candidateValues(fact, nodes, symbols, row)]));
  const allowed = (changed: readonly FactValue[]): boolean =>
    barring.every(({ evaluate }) => evaluate(changed, grade) !== true);
  return { ...result, sets: findSets(facts, factOrder, row, values, allowed) };
}

/** Whether a rule that is met does not allow the grade. */
function bars({ effect }: Rule, grade: Grade): boolean {
  if (effect.kind === 'exclude') return true;
  if (effect.kind === 'force') return effect.grade !== grade;
  return effect.kind === 'max' && gradeRank(effect.grade) > gradeRank(grade);
}

function listFactsOf(when: string, scope: { readonly parameters: ReadonlySet<string> }): FactCode[] {
  const { node } = parseCondition(when, scope);
  return node === undefined ? [] : listFacts(node);
}

function findSets(
  facts: readonly FactCode[],
  factOrder: readonly FactCode[],
  row: readonly FactValue[],
  values: ReadonlyMap<FactCode, readonly FactValue[]>,
  allowed: (row: readonly FactValue[]) => boolean,
): ChangeSet[] {
  const found: ChangeSet[] = [];
  let trials = 0;
  for (let size = 1; size <= Math.min(MOST_FACTS, facts.length); size += 1) {
    for (const chosen of subsets(facts, size)) {
      if (found.some(({ changes }) => changes.every(({ fact }) => chosen.includes(fact)))) continue;
      for (const changed of assignments(chosen, factOrder, row, values)) {
        trials += 1;
        if (trials > MOST_TRIALS) return sortSets(found);
        if (!isPlausible(factOrder, changed, row) || !allowed(changed)) continue;
        found.push(describe(chosen, factOrder, row, changed));
        break;
      }
    }
  }
  return sortSets(found);
}

function describe(
  chosen: readonly FactCode[],
  factOrder: readonly FactCode[],
  row: readonly FactValue[],
  changed: readonly FactValue[],
): ChangeSet {
  const changes = chosen.map((fact) => {
    const place = factOrder.indexOf(fact);
    const from = row[place] ?? null;
    return { fact, from, to: changed[place] ?? null, class: changeClass(fact, from === null) };
  });
  const hardness = Math.max(...changes.map((change) => CHANGE_CLASSES.indexOf(change.class)));
  return { changes, class: CHANGE_CLASSES[hardness] ?? 'fixed' };
}

function sortSets(sets: readonly ChangeSet[]): ChangeSet[] {
  return sets
    .toSorted(
      (left, right) =>
        left.changes.length - right.changes.length ||
        CHANGE_CLASSES.indexOf(left.class) - CHANGE_CLASSES.indexOf(right.class),
    )
    .slice(0, MOST_SETS);
}

function* subsets(facts: readonly FactCode[], size: number, from = 0): Generator<readonly FactCode[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= facts.length - size; first += 1) {
    const fact = facts[first];
    if (fact === undefined) continue;
    for (const rest of subsets(facts, size - 1, first + 1)) yield [fact, ...rest];
  }
}

/** Every way to give the chosen facts other values, the nearest to the recorded ones first. */
function* assignments(
  chosen: readonly FactCode[],
  factOrder: readonly FactCode[],
  row: readonly FactValue[],
  values: ReadonlyMap<FactCode, readonly FactValue[]>,
): Generator<readonly FactValue[]> {
  const [fact, ...others] = chosen;
  if (fact === undefined) {
    yield row;
    return;
  }
  const place = factOrder.indexOf(fact);
  for (const value of values.get(fact) ?? []) {
    yield* assignments(others, factOrder, row.with(place, value), values);
  }
}
