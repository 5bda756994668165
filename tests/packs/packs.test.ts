import { describe, expect, it } from 'vitest';
import { listSubjectRules } from '../../src/assessment/subject-rules.ts';
import { SUBJECT_KINDS } from '../../src/registry/facts.ts';
import { builtInPacks, packFor } from '../../src/regulations/built-in-packs.ts';
import { renderCitation } from '../../src/regulations/render-citation.ts';
import type { Citation, RulePack } from '../../src/regulations/rule-pack.ts';
import { compileCaseJudge } from './judge-case.ts';
import { readCases } from './read-cases.ts';

const packs = builtInPacks();
const tables = packs.flatMap((pack) =>
  SUBJECT_KINDS.map((subject) => ({ pack, subject, id: pack.id, cases: readCases(pack.id, subject) })),
);

function beginsWithClause(pack: RulePack, cites: readonly Citation[], clause: string): boolean {
  return cites.some((cite) => {
    const text = renderCitation(pack, cite, 'vi');
    return text === clause || text.startsWith(`${clause} `);
  });
}

describe.each(tables)('$id, $subject', ({ pack, subject, cases }) => {
  const judge = compileCaseJudge(pack, subject);

  it.each(cases.map((item) => ({ name: item.name, item })))('$name', ({ item }) => {
    const { verdict, met, unknown } = judge(item);
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
    const years = [...new Set(cases.map(({ year }) => year))];
    const ofYears = years.flatMap((year) => listSubjectRules(pack, subject, year).map(({ rule }) => rule));
    expect(pack.rules.filter((rule) => rule.subjects.includes(subject) && rule.when !== null)).toEqual(
      pack.rules.filter((rule) => ofYears.includes(rule)),
    );
    const lacking = [...new Set(ofYears)].flatMap((rule) => {
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
