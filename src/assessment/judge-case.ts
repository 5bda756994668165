import type { SubjectKind } from '../registry/facts.ts';
import type { RuleCase, ExpectedColumn } from '../regulations/case-table.ts';
import { factsOf } from '../regulations/facts-of.ts';
import { findLawDay } from '../regulations/resolve-parameters.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { compileJudge } from './judge.ts';

/** One thing a case expected and the rules did not say. */
export interface CaseFailure {
  readonly what: ExpectedColumn;
  readonly expected: string;
  readonly found: string;
}

/** What the rules of a pack say of a case, in the words of a case table; rules in the order of the pack. */
export function judgeCase(
  pack: RulePack,
  subject: SubjectKind,
  item: RuleCase,
): ReadonlyMap<ExpectedColumn, string> {
  const facts = factsOf(pack, subject);
  const judge = compileJudge(pack, subject, facts, { year: item.year, cutoff: findLawDay(item.year) });
  const row = facts.map((fact) => item.facts.get(fact) ?? null);
  const verdict = judge(row, { self: null, committee: null, cell: item.proposed, decided: item.decided });
  const idsOf = (indexes: readonly number[]): string =>
    indexes.map((index) => pack.rules[index]?.id ?? '').join(' ');
  return new Map([
    ['state', verdict.state],
    ['ceiling', verdict.ceiling ?? ''],
    ['met', idsOf(verdict.met)],
    ['unknown', idsOf(verdict.unknown)],
  ]);
}

/** Where a case and what the rules say of it disagree; the order in which a table names rules does not matter. */
export function compareCase(item: RuleCase, found: ReadonlyMap<ExpectedColumn, string>): CaseFailure[] {
  return [...item.expected].flatMap(([what, expected]) => {
    const said = found.get(what) ?? '';
    return sortWords(expected) === sortWords(said) ? [] : [{ what, expected, found: said }];
  });
}

function sortWords(text: string): string {
  return text.split(/\s+/).filter(Boolean).sort().join(' ');
}
