import { compileJudge, type Judge } from '../../src/assessment/judge.ts';
import type { Verdict } from '../../src/assessment/verdict.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { FactCode, FactValue, SubjectKind } from '../../src/registry/facts.ts';
import { factsOf } from '../../src/regulations/facts-of.ts';
import type { RulePack } from '../../src/regulations/rule-pack.ts';
import type { Case } from './read-cases.ts';

export function periodOf({ year }: Case): { year: number; cutoff: PlainDate } {
  return { year, cutoff: `${String(year)}-12-31` as PlainDate };
}

/** The facts of a case in an order. A fact without a column is an error. */
export function rowOf(item: Case, facts: readonly FactCode[]): FactValue[] {
  return facts.map((fact) => {
    const value = item.facts.get(fact);
    if (value === undefined) throw new RangeError(`the table has no column ${fact}`);
    return value;
  });
}

export interface JudgedCase {
  readonly verdict: Verdict;
  readonly met: string[];
  readonly unknown: string[];
}

/** Says what the rules of a pack say of cases, in the words of the table. */
export function compileCaseJudge(pack: RulePack, subject: SubjectKind): (item: Case) => JudgedCase {
  const facts = factsOf(pack, subject);
  const judges = new Map<number, Judge>();
  const idsOf = (indexes: readonly number[]): string[] => indexes.map((index) => pack.rules[index]?.id ?? '');
  return (item) => {
    const judge = judges.get(item.year) ?? compileJudge(pack, subject, facts, periodOf(item));
    judges.set(item.year, judge);
    const verdict = judge(rowOf(item, facts), {
      self: null,
      committee: null,
      cell: item.proposed,
      decided: item.decided,
    });
    return { verdict, met: idsOf(verdict.met), unknown: idsOf(verdict.unknown) };
  };
}
