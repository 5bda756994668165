import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainFindings } from '../../src/assessment/explain.ts';
import { compileJudge } from '../../src/assessment/judge.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { FACTS, type FactValue } from '../../src/registry/facts.ts';
import { GRADES } from '../../src/registry/grades.ts';
import { builtInPacks } from '../../src/regulations/built-in-packs.ts';
import { factsOf } from '../../src/regulations/facts-of.ts';

const VALUES: Readonly<Record<string, fc.Arbitrary<FactValue>>> = {
  count: fc.nat(12),
  points: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  flag: fc.constantFrom(0, 1),
  conclusion: fc.constantFrom(0, 1),
  date: fc.constantFrom('2015', '2019-06-30', '2022-07', '2023-07-01', '2025-06-30', '2025-07-01'),
  grade: fc.constantFrom(...GRADES),
  level: fc.integer({ min: 1, max: 4 }),
  form: fc.nat(4),
  memberKind: fc.constantFrom('no-post', 'leader', 'outside'),
};

const cases = builtInPacks().flatMap((pack) =>
  (['member', 'organization'] as const).map((subject) => ({ name: `${pack.id} ${subject}`, pack, subject })),
);

describe.each(cases)('$name: explanation and outcome', ({ pack, subject }) => {
  const order = factsOf(pack, subject);
  const period = { year: pack.years.from, cutoff: `${String(pack.years.from)}-12-31` as PlainDate };
  const judge = compileJudge(pack, subject, order, period);
  const anyRow = fc.tuple(...order.map((fact) => fc.option(VALUES[FACTS[fact].type] ?? fc.constant(null))));
  const grade = fc.option(fc.constantFrom(...GRADES));

  /** Each rule with what judging finds. */
  const judged = (row: readonly FactValue[], decided: (typeof GRADES)[number] | null) => {
    const { met, unknown } = judge(row, { self: null, committee: null, cell: null, decided });
    const outcomes = new Map<string, 'met' | 'unknown'>();
    for (const index of met) outcomes.set(pack.rules[index]?.id ?? '', 'met');
    for (const index of unknown) outcomes.set(pack.rules[index]?.id ?? '', 'unknown');
    return outcomes;
  };

  it('never disagree: the facts an explanation names decide the rule by themselves', () => {
    fc.assert(
      fc.property(anyRow, grade, (row, decided) => {
        const outcomes = judged(row, decided);
        const findings = explainFindings(pack, subject, order, period, row, decided, outcomes, true);
        for (const { rule, outcome, used, missing } of findings) {
          const named = new Set<string>(used.map(({ name }) => name));
          if (rule.memberKinds !== null) named.add('memberKind');
          const only = row.map((value, place) => (named.has(order[place] ?? '') ? value : null));
          const grades = named.has('decidedGrade') ? decided : null;
          if (outcome === 'unknown') {
            expect([rule.id, missing.length > 0]).toEqual([rule.id, true]);
            continue;
          }
          // What is tested for being there or not counts as named too.
          const again = judged(only, grades).get(rule.id) ?? 'not-met';
          if (!(rule.when ?? '').includes('has(')) expect([rule.id, again]).toEqual([rule.id, outcome]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('name as missing only what is not recorded or not precise', () => {
    fc.assert(
      fc.property(anyRow, grade, (row, decided) => {
        const findings = explainFindings(
          pack,
          subject,
          order,
          period,
          row,
          decided,
          judged(row, decided),
          true,
        );
        for (const { missing, used } of findings)
          for (const name of missing) {
            const value = name === 'decidedGrade' ? decided : row[order.indexOf(name)];
            const coarse = used.some((each) => each.name === name);
            expect(value === null || coarse).toBe(true);
          }
      }),
      { numRuns: 100 },
    );
  });
});
