import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileJudge } from '../../src/assessment/judge.ts';
import { isPlausible } from '../../src/assessment/plausible-facts.ts';
import { whyNot, type WhyNot } from '../../src/assessment/why-not.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { FACTS, type FactCode, type FactValue } from '../../src/registry/facts.ts';
import { GRADES, gradeRank, type Grade } from '../../src/registry/grades.ts';
import { builtInPacks } from '../../src/regulations/built-in-packs.ts';
import { factsOf } from '../../src/regulations/facts-of.ts';

const packs = builtInPacks();
const pack = packs.find(({ id }) => id === 'qd-366');
if (pack === undefined) throw new Error('no pack');
const order = factsOf(pack, 'member');
const period = { year: 2025, cutoff: '2025-12-31' as PlainDate };

/** An ordinary member of 2025 who may have every grade. */
const ORDINARY: Readonly<Partial<Record<FactCode, FactValue>>> = {
  memberKind: 'no-post',
  admittedOn: '2010-02-03',
  exempt: 0,
  suspended: 0,
  selfReviewDone: 1,
  scoreGeneral: 25,
  scoreResults: 67,
  scoreTotal: 92,
  tasksAssigned: 10,
  tasksCompleted: 10,
  tasksOnTime: 10,
  tasksExceeded: 4,
  shortcomingsNamed: 0,
  shortcomingsRemedied: 0,
  disciplineForm: 0,
  disciplineDutyRelated: 0,
  disciplineSelfRemedied: 0,
  civilServiceGrade: 'HTXSNV',
  sickMonths: 0,
};

function ask(facts: Readonly<Partial<Record<FactCode, FactValue>>>, grade: Grade = 'HTXSNV'): WhyNot {
  const known = { ...ORDINARY, ...facts };
  const row = order.map((fact) => known[fact] ?? null);
  if (pack === undefined) throw new Error('no pack');
  return whyNot(pack, 'member', order, period, row, grade);
}

const ids = (rules: readonly { readonly id: string }[]): string[] => rules.map(({ id }) => id);
const changes = (answer: WhyNot) =>
  answer.sets.map(({ class: kind, changes: list }) => [
    kind,
    ...list.map(({ fact, from, to }) => [fact, from, to]),
  ]);

describe('why not HTXSNV', () => {
  it('nothing bars a member who meets every condition', () => {
    expect(ask({})).toMatchObject({ barredBy: [], sets: [] });
  });

  it('two of ten tasks exceeded: one more would do, to be shown this year', () => {
    const answer = ask({ tasksExceeded: 2 });
    expect(ids(answer.barredBy)).toEqual(['C-08']);
    expect(changes(answer)[0]).toEqual(['evidence', ['tasksExceeded', 2, 3]]);
  });

  it('88 points: two more', () => {
    const answer = ask({ scoreTotal: 88 });
    expect(ids(answer.barredBy)).toEqual(['C-04']);
    expect(changes(answer)).toEqual([['evidence', ['scoreTotal', 88, 90]]]);
  });

  it('points and tasks together: both have to change, neither alone is a set', () => {
    const answer = ask({ scoreTotal: 88, tasksExceeded: 2 });
    expect(answer.sets[0]?.changes.map(({ fact }) => fact)).toEqual(['scoreTotal', 'tasksExceeded']);
    expect(answer.sets.every(({ changes: list }) => list.length >= 2)).toBe(true);
  });

  it('a shortcoming not remedied: remedy it', () => {
    const answer = ask({ shortcomingsNamed: 2, shortcomingsRemedied: 1 });
    expect(changes(answer)[0]).toEqual(['evidence', ['shortcomingsRemedied', 1, 2]]);
  });

  it('a member admitted in September: only next year', () => {
    const answer = ask({ admittedOn: '2025-09-02' });
    expect(ids(answer.barredBy)).toEqual(['C-33']);
    expect(changes(answer)).toEqual([['next-year', ['admittedOn', '2025-09-02', '2025-06-30']]]);
  });

  it('a discipline for a duty-related violation: that it was remedied could be shown; the discipline itself only another year', () => {
    const answer = ask({ disciplineForm: 1, disciplineDutyRelated: 1 });
    expect(ids(answer.barredBy)).toEqual(['C-23']);
    expect(changes(answer)).toContainEqual(['evidence', ['disciplineSelfRemedied', 0, 1]]);
    expect(changes(answer)).toContainEqual(['next-year', ['disciplineForm', 1, 0]]);
    expect(changes(answer)).toContainEqual(['fixed', ['disciplineDutyRelated', 1, 0]]);
  });

  it('a fact nobody recorded bars nobody and is named apart', () => {
    const answer = ask({ tasksExceeded: null });
    expect(answer.barredBy).toEqual([]);
    expect(ids(answer.open)).toContain('C-08');
  });

  it('a lower grade has other bars', () => {
    expect(ids(ask({ scoreTotal: 60 }, 'HTTNV').barredBy)).toEqual(['C-03']);
    expect(ask({ scoreTotal: 60 }, 'HTNV').barredBy).toEqual([]);
  });
});

const VALUES: Readonly<Record<string, fc.Arbitrary<FactValue>>> = {
  count: fc.nat(12),
  points: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  flag: fc.constantFrom(0, 1),
  date: fc.constantFrom('2015-01-01', '2019-06-30', '2023-07-01', '2025-06-30', '2025-07-01'),
  grade: fc.constantFrom(...GRADES),
  level: fc.integer({ min: 1, max: 4 }),
  form: fc.nat(4),
  memberKind: fc.constantFrom('no-post', 'leader', 'outside'),
};

const cases = packs.flatMap((each) =>
  (['member', 'organization'] as const).map((subject) => ({ name: `${each.id} ${subject}`, each, subject })),
);

describe.each(cases)('any facts under $name', ({ each, subject }) => {
  const facts = factsOf(each, subject);
  const own = { year: each.years.from, cutoff: `${String(each.years.from)}-12-31` as PlainDate };
  const judge = compileJudge(each, subject, facts, own);
  const anyRow = fc.tuple(...facts.map((fact) => fc.option(VALUES[FACTS[fact].type] ?? fc.constant(null))));
  const allows = (row: readonly FactValue[], grade: Grade): boolean => {
    const { met, ceiling } = judge(row, { self: null, committee: null, cell: null, decided: grade });
    const effects = met.flatMap((index) => each.rules[index]?.effect ?? []);
    if (effects.some(({ kind }) => kind === 'exclude')) return false;
    if (effects.some((effect) => effect.kind === 'force' && effect.grade !== grade)) return false;
    return ceiling === null || gradeRank(grade) >= gradeRank(ceiling);
  };

  it('every set changes the answer, and no part of it that can be does', () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom(...GRADES), (row, grade) => {
        const answer = whyNot(each, subject, facts, own, row, grade);
        expect(answer.barredBy.length === 0).toBe(allows(row, grade));
        for (const { changes: list } of answer.sets) {
          const apply = (some: typeof list): readonly FactValue[] =>
            some.reduce<readonly FactValue[]>(
              (changed, { fact, to }) => changed.with(facts.indexOf(fact), to),
              row,
            );
          expect(allows(apply(list), grade)).toBe(true);
          for (const left of list) {
            const part = apply(list.filter((one) => one !== left));
            expect(isPlausible(facts, part, row) && allows(part, grade)).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
