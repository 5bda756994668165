import { describe, expect, it } from 'vitest';
import { compileJudge } from '../../src/assessment/judge.ts';
import type { GradeChain, Verdict } from '../../src/assessment/verdict.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { FactCode, FactValue } from '../../src/registry/facts.ts';
import { loadPack } from '../../src/regulations/load-pack.ts';
import { TINY_PACK } from '../regulations/tiny-pack.ts';

const FACT_ORDER: readonly FactCode[] = [
  'exempt',
  'suspended',
  'scoreTotal',
  'sickMonths',
  'memberKind',
  'tasksAssigned',
];

function writeRule(id: string, when: string, effect: string, more = ''): string {
  return [
    `  - id: ${id}`,
    '    subjects: [member]',
    more,
    '    title: { vi: Quy tắc., en: Rule. }',
    `    when: ${when}`,
    `    effect: ${effect}`,
    '    cites: [{ document: qd-1, article: "3" }]',
    '    confidence: read',
    '    verified: { on: 2025-11-22, by: reader }',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const pack = loadPack(
  [
    TINY_PACK.slice(0, TINY_PACK.indexOf('  - id: T-01')).trimEnd(),
    writeRule('Z-01', 'suspended', '{ exclude: suspended }'),
    writeRule('Z-02', 'exempt', '{ exclude: exempt }'),
    writeRule('Z-03', 'scoreTotal < 50', '{ force: KHTNV }'),
    writeRule('Z-04', 'scoreTotal < 70', '{ max: HTNV }'),
    writeRule('Z-05', 'scoreTotal < 90', '{ max: HTTNV }'),
    writeRule('Z-06', 'sickMonths >= 3', 'needs-people'),
    writeRule('Z-07', 'sickMonths >= 1', 'warn'),
    writeRule('Z-08', 'tasksAssigned == 0', '{ max: HTTNV }', '    memberKinds: [leader]'),
  ].join('\n'),
  'tiny.yaml',
);
const judgeRow = compileJudge(pack, 'member', FACT_ORDER, { year: 2030, cutoff: '2030-12-31' as PlainDate });

const PLAIN = {
  exempt: 0,
  suspended: 0,
  scoreTotal: 95,
  sickMonths: 0,
  memberKind: 'no-post',
  tasksAssigned: 5,
};
const NOBODY: GradeChain = { self: null, committee: null, cell: null, decided: null };

function judge(
  facts: Partial<Record<FactCode, FactValue>>,
  chain: Partial<GradeChain> = {},
  reason: string | null = null,
): Verdict {
  const known = new Map<string, FactValue>(Object.entries({ ...PLAIN, ...facts }));
  return judgeRow(
    FACT_ORDER.map((fact) => known.get(fact) ?? null),
    { ...NOBODY, ...chain },
    reason,
  );
}

const rulesOf = (indexes: readonly number[]): string[] => indexes.map((index) => pack.rules[index]?.id ?? '');

describe('a grade is decided', () => {
  it.each([
    ['agrees with the ceiling', { scoreTotal: 80 }, 'HTTNV', 'graded', 'HTTNV'],
    ['is below the ceiling', { scoreTotal: 80 }, 'KHTNV', 'graded', 'HTTNV'],
    ['is better than the ceiling', { scoreTotal: 80 }, 'HTXSNV', 'needs-decision', 'HTTNV'],
    ['is better than the lowest of two ceilings', { scoreTotal: 60 }, 'HTTNV', 'needs-decision', 'HTNV'],
    ['is the forced one', { scoreTotal: 40 }, 'KHTNV', 'graded', 'KHTNV'],
    ['differs from the forced one', { scoreTotal: 40 }, 'HTNV', 'needs-decision', 'KHTNV'],
    ['has no limit', {}, 'HTXSNV', 'graded', null],
    ['is one people must look at', { sickMonths: 3 }, 'HTNV', 'needs-decision', null],
    ['comes with a note only', { sickMonths: 1 }, 'HTXSNV', 'graded', null],
    ['stands although the facts are missing', { scoreTotal: null }, 'HTXSNV', 'graded', null],
    ['stands for somebody who is excluded', { exempt: 1 }, 'HTTNV', 'needs-decision', null],
  ] as const)('and %s', (_name, facts, decided, state, ceiling) => {
    expect(judge(facts, { decided })).toMatchObject({ state, ceiling, grade: decided, reason: null });
  });
});

describe('no grade is decided', () => {
  it('waits for its decision when a proposal is recorded and all is known', () => {
    expect(judge({}, { cell: 'HTTNV' })).toMatchObject({
      state: 'needs-decision',
      proposed: 'HTTNV',
      grade: null,
      reason: 'noDecision',
    });
  });

  it('never fills in a grade, not even a forced one', () => {
    expect(judge({ scoreTotal: 40 }, { cell: 'HTNV' })).toMatchObject({ grade: null, ceiling: 'KHTNV' });
  });

  it('lacks facts without a proposal', () => {
    expect(judge({})).toMatchObject({ state: 'insufficient', reason: 'noDecision' });
  });

  it.each([
    ['an exclusion', { exempt: null }],
    ['a forced grade or a ceiling', { scoreTotal: null }],
    ['what people must look at', { sickMonths: null }],
  ])('lacks facts when %s is unknown', (_name, facts) => {
    expect(judge(facts, { cell: 'HTTNV' }).state).toBe('insufficient');
  });

  it('does not wait for the facts of a mere note', () => {
    const verdict = judge({ sickMonths: 2 }, { cell: 'HTTNV' });
    expect([verdict.state, rulesOf(verdict.met)]).toEqual(['needs-decision', ['Z-07']]);
  });

  it('takes the latest proposal', () => {
    expect(judge({}, { self: 'HTXSNV' }).proposed).toBe('HTXSNV');
    expect(judge({}, { self: 'HTXSNV', committee: 'HTTNV' }).proposed).toBe('HTTNV');
    expect(judge({}, { self: 'HTXSNV', committee: 'HTTNV', cell: 'HTNV' }).proposed).toBe('HTNV');
  });

  it('names the most specific reason of an exclusion', () => {
    expect(judge({ exempt: 1, suspended: 1 })).toMatchObject({ state: 'excluded', reason: 'exempt' });
    expect(judge({ suspended: 1 })).toMatchObject({ state: 'excluded', reason: 'suspended' });
  });

  it('takes over the reason people recorded, unless a rule excludes or a grade is decided', () => {
    expect(judge({}, {}, 'newlyFounded').reason).toBe('newlyFounded');
    expect(judge({ exempt: 1 }, {}, 'other').reason).toBe('exempt');
    expect(judge({}, { decided: 'HTNV' }, 'other').reason).toBeNull();
  });
});

describe('rules for some kinds of member', () => {
  const outcome = (memberKind: FactValue, tasksAssigned: FactValue): string => {
    const { met, unknown } = judge({ memberKind, tasksAssigned });
    return rulesOf(met).includes('Z-08') ? 'met' : rulesOf(unknown).includes('Z-08') ? 'unknown' : 'not met';
  };

  it.each([
    ['leader', 0, 'met'],
    ['leader', 1, 'not met'],
    ['leader', null, 'unknown'],
    ['no-post', 0, 'not met'],
    ['no-post', null, 'not met'],
    [null, 0, 'unknown'],
    [null, 1, 'not met'],
    [null, null, 'unknown'],
  ])('%s with %s tasks: %s', (memberKind, tasksAssigned, expected) => {
    expect(outcome(memberKind, tasksAssigned)).toBe(expected);
  });
});

describe('what is listed', () => {
  it('lists the rules met and unknown, in the order of the pack, and no others', () => {
    const { met, unknown } = judge({ exempt: 1, scoreTotal: null, sickMonths: 4 });
    expect(rulesOf(met)).toEqual(['Z-02', 'Z-06', 'Z-07']);
    expect(rulesOf(unknown)).toEqual(['Z-03', 'Z-04', 'Z-05']);
  });

  it('shares one object between equal verdicts', () => {
    expect(judge({ scoreTotal: 81 }, { decided: 'HTTNV' })).toBe(
      judge({ scoreTotal: 82 }, { decided: 'HTTNV' }),
    );
    expect(judge({ scoreTotal: 81 }, { decided: 'HTTNV' })).not.toBe(
      judge({ scoreTotal: 81 }, { decided: 'HTNV' }),
    );
    expect(judge({ memberKind: 'leader' })).toBe(judge({ memberKind: 'outside' }));
  });
});
