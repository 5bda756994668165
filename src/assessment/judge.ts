import type { RulePack } from '../regulations/rule-pack.ts';
import type { FactValue, SubjectKind } from '../registry/facts.ts';
import { gradeRank, type Grade } from '../registry/grades.ts';
import { compileCondition, NO } from '../regulations/compile-condition.ts';
import { UNKNOWN } from '../regulations/compile-value.ts';
import { composeVerdict } from './compose-verdict.ts';
import {
  buildSymbols,
  limitToKind,
  listSubjectRules,
  type Evaluate,
  type ReviewPeriod,
} from './subject-rules.ts';
import type { GradeChain, Verdict } from './verdict.ts';

/**
 * Judges one subject: its facts in the order agreed, the grades people recorded, and the reason people recorded for
 * giving none (taken over where no rule excludes the subject).
 */
export type Judge = (
  row: readonly FactValue[],
  chain: GradeChain,
  recordedReason?: string | null,
  /** Rules that a decision recorded on this very subject answered. */
  answered?: ReadonlySet<string>,
) => Verdict;

/** Verdicts already composed, by the path of rules met and unknown that leads to them. */
interface Branch {
  readonly next: Map<number, Branch>;
  /** By recorded reason, then by proposed and decided grade: five times five places. */
  readonly verdicts: Map<string | null, (Verdict | undefined)[]>;
  readonly met: readonly number[];
  readonly unknown: readonly number[];
}

/** What has to be asked of each member of a kind, or of each organization or collective. */
interface Questions {
  readonly rules: readonly { readonly index: number; readonly evaluate: Evaluate }[];
  readonly root: Branch;
}

/**
 * Compiles the rules of a pack for one kind of subject. `factOrder` says which fact stands at which place of a row and
 * must hold every fact of `factsOf` (RangeError otherwise); rows may end before the facts that were `recorded` of nobody.
 * Nothing is assigned: `grade` is what people decided.
 *
 * Verdicts are shared: subjects with the same rules met and unknown and the same grades get the same object, so that
 * judging millions of rows makes no objects, and equal verdicts may be compared by identity.
 */
export function compileJudge(
  pack: RulePack,
  subject: SubjectKind,
  factOrder: readonly string[],
  period: ReviewPeriod,
  recorded = factOrder.length,
): Judge {
  const symbols = buildSymbols(pack, factOrder, period, recorded);
  const all = listSubjectRules(pack, subject, period.lawYear ?? period.year).map(({ index, rule, when }) => ({
    index,
    rule,
    evaluate: compileCondition(when, symbols).evaluate,
  }));
  const kindPlace = subject === 'member' ? factOrder.indexOf('memberKind') : -1;
  const byKind = new Map<FactValue, Questions>();
  const askOf = (kind: FactValue): Questions => {
    const known = byKind.get(kind);
    if (known !== undefined) return known;
    const limited = all.map(({ index, rule, evaluate }) => ({
      index,
      evaluate: subject === 'member' ? limitToKind(evaluate, rule, kind) : evaluate,
    }));
    // What is the same for everybody of the kind is not asked again of each.
    const unknown = limited.filter(({ evaluate }) => evaluate === UNKNOWN).map(({ index }) => index);
    const questions = {
      rules: limited.filter(({ evaluate }) => evaluate !== UNKNOWN && evaluate !== NO),
      root: { next: new Map(), verdicts: new Map(), met: [], unknown },
    };
    byKind.set(kind, questions);
    return questions;
  };
  const shared = new Map<string, Verdict>();
  const share = (verdict: Verdict): Verdict => {
    const key = JSON.stringify(verdict);
    const known = shared.get(key) ?? verdict;
    shared.set(key, known);
    return known;
  };
  return (row, chain, recordedReason = null, answered) => {
    const { rules, root } = askOf(row[kindPlace] ?? null);
    let branch = root;
    for (const { index, evaluate } of rules) {
      const answer = evaluate(row, chain.decided);
      if (answer !== false) branch = follow(branch, index, answer === true);
    }
    const proposed = chain.cell ?? chain.committee ?? chain.self;
    const recorded = { proposed, decided: chain.decided, recordedReason };
    if (answered !== undefined) return share(composeVerdict(pack.rules, branch, { ...recorded, answered }));
    const verdicts = findVerdicts(branch, recordedReason);
    const place = gradePlace(proposed) * 5 + gradePlace(chain.decided);
    const known = verdicts[place];
    if (known !== undefined) return known;
    const verdict = share(composeVerdict(pack.rules, branch, recorded));
    verdicts[place] = verdict;
    return verdict;
  };
}

function findVerdicts(branch: Branch, recordedReason: string | null): (Verdict | undefined)[] {
  const known = branch.verdicts.get(recordedReason);
  if (known !== undefined) return known;
  const verdicts: (Verdict | undefined)[] = Array.from({ length: 25 }, () => undefined);
  branch.verdicts.set(recordedReason, verdicts);
  return verdicts;
}

function gradePlace(grade: Grade | null): number {
  return grade === null ? 4 : gradeRank(grade);
}

function follow(branch: Branch, index: number, met: boolean): Branch {
  const key = index * 2 + (met ? 1 : 0);
  const known = branch.next.get(key);
  if (known !== undefined) return known;
  const next: Branch = {
    next: new Map(),
    verdicts: new Map(),
    met: met ? [...branch.met, index] : branch.met,
    unknown: met ? branch.unknown : [...branch.unknown, index].sort((one, other) => one - other),
  };
  branch.next.set(key, next);
  return next;
}
