import { describe, expect, it } from 'vitest';
import { compileJudge } from '../../src/assessment/judge.ts';
import { listSubjectRules } from '../../src/assessment/subject-rules.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { SubjectKind } from '../../src/registry/facts.ts';
import { builtInPacks, packFor } from '../../src/regulations/built-in-packs.ts';
import { factsOf } from '../../src/regulations/facts-of.ts';
import { renderCitation } from '../../src/regulations/render-citation.ts';
import type { Citation, RulePack } from '../../src/regulations/rule-pack.ts';
import { readCases, type Case } from './read-cases.ts';

const packs = builtInPacks();
const subjects: readonly SubjectKind[] = ['member', 'organization'];
const tables = packs.flatMap((pack) =>
  subjects.map((subject) => ({ pack, subject, id: pack.id, cases: readCases(pack.id, subject) })),
);

/** What the rules say, in the words of the table. */
function judge(pack: RulePack, subject: SubjectKind, item: Case) {
  const facts = factsOf(pack, subject);
  const verdict = compileJudge(pack, subject, facts, {
    year: item.year,
    cutoff: `${String(item.year)}-12-31` as PlainDate,
  })(
    facts.map((fact) => {
      const value = item.facts.get(fact);
      if (value === undefined) throw new RangeError(`the table has no column ${fact}`);
      return value;
    }),
    { self: null, committee: null, cell: item.proposed, decided: item.decided },
  );
  const idsOf = (indexes: readonly number[]): (string | undefined)[] =>
    indexes.map((index) => pack.rules[index]?.id);
  return { verdict, met: idsOf(verdict.met), unknown: idsOf(verdict.unknown) };
}

function beginsWithClause(pack: RulePack, cites: readonly Citation[], clause: string): boolean {
  return cites.some((cite) => {
    const text = renderCitation(pack, cite, 'vi');
    return text === clause || text.startsWith(`${clause} `);
  });
}

describe.each(tables)('$id, $subject', ({ pack, subject, cases }) => {
  it.each(cases.map((item) => ({ name: item.name, item })))('$name', ({ item }) => {
    const { verdict, met, unknown } = judge(pack, subject, item);
    expect({ state: verdict.state, ceiling: verdict.ceiling, met, unknown }).toEqual({
      state: item.state,
      ceiling: item.ceiling,
      met: item.met,
      unknown: item.unknown,
    });
    expect(verdict.grade).toBe(item.decided);
  });

  it('puts every case to the pack that governs its year', () => {
    expect(cases.filter(({ year }) => packFor(year, packs) !== pack)).toEqual([]);
  });

  it('names each case once', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it('names a clause that the pack cites', () => {
    const cites = [
      ...pack.rules.flatMap((rule) => rule.cites),
      ...[...pack.parameters.values()].flatMap(({ values }) => values.flatMap((value) => value.cites)),
    ];
    const strangers = cases.filter(({ clause }) => !beginsWithClause(pack, cites, clause));
    expect(strangers.map(({ name, clause }) => `${name}: ${clause}`)).toEqual([]);
  });

  it('has every rule met, not met and unknown at least once', () => {
    const lacking = listSubjectRules(pack, subject, pack.years.from).flatMap(({ rule }) => {
      const outcomes = new Set<string>(
        cases.map(({ met, unknown }) =>
          met.includes(rule.id) ? 'met' : unknown.includes(rule.id) ? 'unknown' : 'not met',
        ),
      );
      return ['met', 'not met', 'unknown']
        .filter((outcome) => !outcomes.has(outcome))
        .map((outcome) => `${rule.id} is never ${outcome}`);
    });
    expect(lacking).toEqual([]);
  });
});
