import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileJudge } from '../../src/assessment/judge.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import {
  FACTS,
  SUBJECT_KINDS,
  type FactCode,
  type FactValue,
  type SubjectKind,
} from '../../src/registry/facts.ts';
import { GRADES, gradeRank, type Grade } from '../../src/registry/grades.ts';
import { builtInPacks } from '../../src/regulations/built-in-packs.ts';
import { factsOf } from '../../src/regulations/facts-of.ts';
import type { RulePack } from '../../src/regulations/rule-pack.ts';

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

const grade = fc.option(fc.constantFrom(...GRADES));

/** Any facts at all: each known or not, agreeing or not. */
function anyRow(order: readonly FactCode[]): fc.Arbitrary<FactValue[]> {
  return fc.tuple(...order.map((fact) => fc.option(VALUES[FACTS[fact].type] ?? fc.constant(null))));
}

const cases = builtInPacks().flatMap((pack) =>
  SUBJECT_KINDS.map((subject): [string, RulePack, SubjectKind] => [`${pack.id} ${subject}`, pack, subject]),
);

function periodOf(pack: RulePack): { year: number; cutoff: PlainDate } {
  return { year: pack.years.from, cutoff: `${String(pack.years.from)}-12-31` as PlainDate };
}

const rankOf = (ceiling: Grade | null): number => (ceiling === null ? 0 : gradeRank(ceiling));

describe.each(cases)('%s', (_name, pack, subject) => {
  const order = factsOf(pack, subject);
  const judge = compileJudge(pack, subject, order, periodOf(pack));
  const chainOf = (decided: Grade | null) => ({ self: null, committee: null, cell: null, decided });

  it('adding a discipline never raises the ceiling', () => {
    const place = order.indexOf('disciplineForm');
    const counted = new Set(
      (['unitsDisciplined', 'leadersDisciplined'] as const).map((fact) => order.indexOf(fact)),
    );
    fc.assert(
      fc.property(anyRow(order), fc.integer({ min: 1, max: 4 }), grade, (row, form, decided) => {
        const clean = row.map((value, index) => (index === place || counted.has(index) ? 0 : value));
        const disciplined = clean.map((value, index) =>
          index === place ? form : counted.has(index) ? form : value,
        );
        const before = rankOf(judge(clean, chainOf(decided)).ceiling);
        expect(rankOf(judge(disciplined, chainOf(decided)).ceiling)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('lowering the score or a level never raises the ceiling', () => {
    const down = (['scoreTotal', 'ratingResults', 'ratingOther'] as const).map((fact) => order.indexOf(fact));
    fc.assert(
      fc.property(anyRow(order), fc.integer({ min: 1, max: 9000 }), grade, (row, step, decided) => {
        const lower = row.map((value, index) => {
          if (typeof value !== 'number' || !down.includes(index)) return value;
          return index === down[0]
            ? Math.max(0, Math.round(value * 100 - step) / 100)
            : Math.min(4, value + 1);
        });
        const before = rankOf(judge(row, chainOf(decided)).ceiling);
        expect(rankOf(judge(lower, chainOf(decided)).ceiling)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('the order of the rules changes nothing but the order in which they are listed', () => {
    const reversed: RulePack = { ...pack, rules: pack.rules.toReversed() };
    const other = compileJudge(reversed, subject, order, periodOf(pack));
    const ids = (rules: RulePack['rules'], indexes: readonly number[]): string[] =>
      indexes.map((index) => rules[index]?.id ?? '').sort();
    fc.assert(
      fc.property(anyRow(order), grade, grade, (row, cell, decided) => {
        const one = judge(row, { ...chainOf(decided), cell });
        const two = other(row, { ...chainOf(decided), cell });
        expect({
          ...two,
          met: ids(reversed.rules, two.met),
          unknown: ids(reversed.rules, two.unknown),
        }).toEqual({
          ...one,
          met: ids(pack.rules, one.met),
          unknown: ids(pack.rules, one.unknown),
        });
      }),
    );
  });

  it('the grade is what people decided, whatever the facts', () => {
    fc.assert(
      fc.property(anyRow(order), grade, (row, decided) => {
        expect(judge(row, chainOf(decided)).grade).toBe(decided);
      }),
    );
  });

  it('recording one more fact never takes back a rule that was met, nor makes a settled one unknown', () => {
    fc.assert(
      fc.property(anyRow(order), fc.nat(order.length - 1), grade, (row, place, decided) => {
        // Conditions that ask has(…) are meant to change when the fact is recorded.
        const asked = new Set(
          pack.rules.flatMap((rule, index) => (rule.when?.includes('has(') === true ? [index] : [])),
        );
        const less = row.map((value, index) => (index === place ? null : value));
        const before = judge(less, chainOf(decided));
        const after = judge(row, chainOf(decided));
        expect(before.met.filter((index) => !asked.has(index) && !after.met.includes(index))).toEqual([]);
        expect(after.unknown.filter((index) => !asked.has(index) && !before.unknown.includes(index))).toEqual(
          [],
        );
      }),
    );
  });
});
