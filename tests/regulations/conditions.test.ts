import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import { FACTS, type FactCode, type FactValue } from '../../src/registry/facts.ts';
import type { Grade } from '../../src/registry/grades.ts';
import { compileCondition, type Answer } from '../../src/regulations/compile-condition.ts';
import type { ConditionSymbols } from '../../src/regulations/compile-value.ts';
import { parseCondition } from '../../src/regulations/parse-condition.ts';
import { traceCondition } from '../../src/regulations/trace-condition.ts';

const factOrder = Object.keys(FACTS) as FactCode[];
const symbols: ConditionSymbols = {
  factOrder,
  parameters: new Map<string, number | null>([
    ['points.fair', 50],
    ['share', 30],
    ['gone', null],
  ]),
  yearStart: '2023-01-01' as PlainDate,
  reviewCutoff: '2023-12-31' as PlainDate,
};

type Facts = Partial<Record<FactCode, FactValue>>;

function rowOf(facts: Facts): FactValue[] {
  return factOrder.map((fact) => facts[fact] ?? null);
}

function evaluate(text: string, facts: Facts = {}, decided: Grade | null = null): Answer {
  return compileCondition(text, symbols).evaluate(rowOf(facts), decided);
}

describe('three answers', () => {
  // exempt stands for the left side, suspended for the right; null is unknown.
  const sides: readonly [Answer, FactValue][] = [
    [true, 1],
    [false, 0],
    [undefined, null],
  ];
  const and = (left: Answer, right: Answer): Answer =>
    left === false || right === false ? false : left === undefined || right === undefined ? undefined : true;
  const or = (left: Answer, right: Answer): Answer =>
    left === true || right === true ? true : left === undefined || right === undefined ? undefined : false;

  for (const [left, exempt] of sides) {
    for (const [right, suspended] of sides) {
      it(`${String(left)} with ${String(right)}`, () => {
        expect(evaluate('exempt && suspended', { exempt, suspended })).toBe(and(left, right));
        expect(evaluate('exempt || suspended', { exempt, suspended })).toBe(or(left, right));
      });
    }
    it(`not ${String(left)}`, () => {
      expect(evaluate('!exempt', { exempt })).toBe(left === undefined ? undefined : !left);
    });
  }

  it('has() always knows', () => {
    expect(evaluate('has(exempt)')).toBe(false);
    expect(evaluate('has(exempt)', { exempt: 0 })).toBe(true);
    expect(evaluate('has(decidedGrade)')).toBe(false);
    expect(evaluate('has(decidedGrade)', {}, 'KHTNV')).toBe(true);
  });
});

describe('deadlines', () => {
  const late = 'gradeDecidedOn > daysAfter(yearEnd, 15)';

  it.each([
    ['2024-01-14', false],
    ['2024-01-15', false],
    ['2024-01-16', true],
    ['2024', undefined],
    [null, undefined],
  ])('decided on %s, due fifteen days after the year', (gradeDecidedOn, answer) => {
    expect(evaluate(late, { gradeDecidedOn })).toBe(answer);
  });

  it.each([
    ['2023-12-31', false],
    ['2024-01-01', true],
  ])('decided on %s, due in the year', (gradeDecidedOn, answer) => {
    expect(evaluate('gradeDecidedOn > yearEnd', { gradeDecidedOn })).toBe(answer);
  });

  it('days are counted only from a full date', () => {
    expect(
      evaluate('gradeDecidedOn < daysAfter(violationOn, 1)', {
        gradeDecidedOn: '2023-05-01',
        violationOn: '2023',
      }),
    ).toBe(undefined);
  });
});

describe('numbers', () => {
  it.each([
    [49.99, true],
    [50, false],
    [50.01, false],
    [null, undefined],
  ])('%s points below fifty', (scoreTotal, expected) => {
    expect(evaluate('scoreTotal < parameter("points.fair")', { scoreTotal })).toBe(expected);
  });

  it('adds points as they are written', () => {
    // 29.9 + 60.1 and 0.1 + 0.2 are not exact in binary.
    const sum = 'scoreGeneral + scoreResults != scoreTotal';
    expect(evaluate(sum, { scoreGeneral: 0.1, scoreResults: 0.2, scoreTotal: 0.3 })).toBe(false);
    expect(evaluate(sum, { scoreGeneral: 29.9, scoreResults: 60.1, scoreTotal: 90 })).toBe(false);
    expect(evaluate(sum, { scoreGeneral: 29.9, scoreResults: 60.1, scoreTotal: 90.01 })).toBe(true);
  });

  it('does not know a quotient by nought', () => {
    const share = 'tasksExceeded / tasksAssigned < 1';
    expect(evaluate(share, { tasksExceeded: 0, tasksAssigned: 0 })).toBeUndefined();
    expect(evaluate(share, { tasksExceeded: 1, tasksAssigned: 4 })).toBe(true);
  });

  it('does not know what rests on a parameter without a value', () => {
    expect(evaluate('scoreTotal < parameter("gone")', { scoreTotal: 1 })).toBeUndefined();
  });
});

describe('dates', () => {
  const text = 'admittedOn > monthsBefore(reviewCutoff, 6)';

  it.each([
    ['2023-06-29', false],
    ['2023-06-30', false],
    ['2023-07-01', true],
    ['2023-06', false],
    ['2023-05', false],
    ['2023-07', true],
    ['2023', undefined],
    ['2022', false],
    [null, undefined],
  ])('admitted %s, less than six months before 31/12/2023', (admittedOn, expected) => {
    expect(evaluate(text, { admittedOn })).toBe(expected);
  });

  it.each([
    ['<', false, false, true],
    ['<=', false, true, true],
    ['>', true, false, false],
    ['>=', true, true, false],
  ])('%s the day before, of and after', (relation, before, same, after) => {
    const compare = `"2023-06-30" ${relation} foundedOn`;
    expect(evaluate(compare, { foundedOn: '2023-06-29' })).toBe(before);
    expect(evaluate(compare, { foundedOn: '2023-06-30' })).toBe(same);
    expect(evaluate(compare, { foundedOn: '2023-07-01' })).toBe(after);
  });

  it('does not know where the month of admission holds the boundary day', () => {
    expect(evaluate('admittedOn > monthsBefore("2023-12-15", 6)', { admittedOn: '2023-06' })).toBeUndefined();
  });

  it('takes the last day of a shorter month', () => {
    expect(evaluate('birth > monthsBefore("2024-08-31", 6)', { birth: '2024-02-29' })).toBe(false);
    expect(evaluate('birth > monthsBefore("2024-08-31", 6)', { birth: '2024-03-01' })).toBe(true);
  });
});

describe('grades, levels, forms and kinds', () => {
  it('compares grades by name', () => {
    expect(evaluate('civilServiceGrade == "HTXSNV"', { civilServiceGrade: 'HTXSNV' })).toBe(true);
    expect(evaluate('civilServiceGrade != "HTXSNV"', { civilServiceGrade: 'HTTNV' })).toBe(true);
    expect(evaluate('civilServiceGrade == "HTXSNV"')).toBeUndefined();
  });

  it.each([
    ['HTXSNV', true],
    ['HTTNV', true],
    ['HTNV', false],
    ['KHTNV', false],
  ])('%s is at least HTTNV', (civilServiceGrade, expected) => {
    expect(evaluate('atLeast(civilServiceGrade, "HTTNV")', { civilServiceGrade })).toBe(expected);
  });

  it.each([
    [1, true],
    [2, true],
    [3, false],
    [4, false],
    [null, undefined],
  ])('level %s is at least good', (ratingOther, expected) => {
    expect(evaluate('atLeast(ratingOther, level("tot"))', { ratingOther })).toBe(expected);
  });

  it.each([
    [0, false],
    [1, true],
    [4, true],
    [null, undefined],
  ])('form %s is a reprimand or heavier', (disciplineForm, expected) => {
    expect(evaluate('disciplineForm >= form("khien-trach")', { disciplineForm })).toBe(expected);
  });

  it('compares kinds of member and the grade decided', () => {
    expect(evaluate('memberKind != "outside"', { memberKind: 'leader' })).toBe(true);
    expect(evaluate('decidedGrade == "KHTNV"', {}, 'KHTNV')).toBe(true);
    expect(evaluate('decidedGrade == "KHTNV"')).toBeUndefined();
  });
});

describe('mistakes', () => {
  const problemsOf = (text: string): unknown[] =>
    parseCondition(text, { parameters: new Set(['points.fair']) }).problems.map(
      ({ code, offset, params }) => [code, offset, params['nearest'] ?? params['right'] ?? params['found']],
    );

  it.each([
    ['scoreTotal', 'rules.condition.type', 0, 'number'],
    ['tasksAssigned == civilServiceGrade', 'rules.condition.type', 17, 'grade'],
    ['scoreTotal < "50"', 'rules.condition.type', 13, 'text'],
    ['civilServiceGrade < "HTNV"', 'rules.condition.type', 0, '<'],
    ['ratingOther <= level("tot")', 'rules.condition.type', 0, '<='],
    ['admittedOn == "2023-01-01"', 'rules.condition.type', 0, '=='],
    ['atLeast(sickMonths, 3)', 'rules.condition.type', 0, 'atLeast'],
    ['exempt + 1 > 0', 'rules.condition.type', 0, 'boolean'],
    ['civilServiceGrade == "HTTN"', 'rules.value.unknown', 21, 'HTTNV'],
    ['ratingOther == level("tott")', 'rules.value.unknown', 21, 'tot'],
    ['disciplineForm == form("canh-co")', 'rules.value.unknown', 23, 'canh-cao'],
    ['memberKind == "leaders"', 'rules.value.unknown', 14, 'leader'],
    ['birth > "2023-02-30"', 'rules.value.unknown', 8, ''],
    ['exempts', 'rules.fact.unknown', 0, 'exempt'],
    ['birth > reviewCutof', 'rules.fact.unknown', 8, 'reviewCutoff'],
    ['sickMonths > parameter("points.fare")', 'rules.parameter.unknown', 23, 'points.fair'],
    ['sickMonths > 03', 'rules.number.leading-zero', 13, undefined],
    ['sickMonths >', 'rules.condition.invalid', 12, 'sickMonths >'],
    ['exempt ? suspended : exempt', 'rules.condition.invalid', 0, 'exempt ? suspended : exempt'],
    ['sickMonths in [1, 2]', 'rules.condition.invalid', 0, 'sickMonths in [1, 2]'],
    ['size(memberKind) > 3', 'rules.condition.invalid', 0, 'size(memberKind)'],
    ['__proto__', 'rules.condition.invalid', 0, '__proto__'],
    ['constructor', 'rules.fact.unknown', 0, ''],
  ])('%s', (text, code, offset, detail) => {
    expect(problemsOf(text)).toEqual([[code, offset, detail]]);
  });

  it('finds every wrong name at once', () => {
    expect(problemsOf('exempts && suspend')).toHaveLength(2);
  });
});

describe('traceCondition', () => {
  const trace = (text: string, facts: Facts) => traceCondition(text, symbols, rowOf(facts), null);
  const text = 'scoreTotal >= 90 && (tasksExceeded * 100 < tasksAssigned * parameter("share") || exempt)';

  it('names what a met condition rests on, and only that', () => {
    expect(trace(text, { scoreTotal: 92, tasksExceeded: 2, tasksAssigned: 10 })).toEqual({
      answer: true,
      used: [
        { name: 'scoreTotal', value: 92 },
        { name: 'tasksExceeded', value: 2 },
        { name: 'tasksAssigned', value: 10 },
      ],
      missing: [],
    });
  });

  it('names the missing facts that would decide, not those that no longer matter', () => {
    const unknown = trace(text, { scoreTotal: 92, tasksExceeded: 4, tasksAssigned: 10 });
    expect([unknown.answer, unknown.missing]).toEqual([undefined, ['exempt']]);
    const settled = trace(text, { scoreTotal: 80 });
    expect([settled.answer, settled.missing]).toEqual([false, []]);
    expect(settled.used).toEqual([{ name: 'scoreTotal', value: 80 }]);
  });

  it('asks for a date again when it is too coarse', () => {
    const found = trace('admittedOn > monthsBefore(reviewCutoff, 6)', { admittedOn: '2023' });
    expect(found.answer).toBeUndefined();
    expect(found.used).toEqual([{ name: 'admittedOn', value: '2023' }]);
    expect(found.missing).toEqual(['admittedOn']);
  });
});
