import { describe, expect, it } from 'vitest';
import { composeVerdict } from '../../src/assessment/compose-verdict.ts';
import type { Verdict } from '../../src/assessment/verdict.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { Grade } from '../../src/registry/grades.ts';
import { BINDING_EFFECTS, type Effect } from '../../src/regulations/effects.ts';
import type { Rule } from '../../src/regulations/rule-pack.ts';

const max = (grade: Grade): Effect => ({ kind: 'max', grade });
const force = (grade: Grade): Effect => ({ kind: 'force', grade });
const exempt: Effect = { kind: 'exclude', reason: 'exempt' };
const newMember: Effect = { kind: 'exclude', reason: 'newMember' };

function ruleOf(effect: Effect, index: number): Rule {
  const title = { vi: 'Quy tắc.', en: 'Rule.' };
  return {
    id: `Z-0${String(index)}`,
    layer: 'test',
    subjects: ['member'],
    memberKinds: null,
    title,
    when: 'exempt',
    effect,
    keepsOpen: BINDING_EFFECTS.has(effect.kind),
    cites: [],
    confidence: 'inferred',
    verified: { on: '2025-11-22' as PlainDate, by: 'reader' },
    inForce: null,
  };
}

function compose(
  met: readonly Effect[],
  recorded: { proposed?: Grade; decided?: Grade; recordedReason?: string } = {},
  unknown: readonly Effect[] = [],
): Verdict {
  return composeVerdict(
    [...met, ...unknown].map(ruleOf),
    { met: met.map((_, index) => index), unknown: unknown.map((_, index) => met.length + index) },
    { proposed: null, decided: null, recordedReason: null, ...recorded },
  );
}

describe('the ceiling', () => {
  it.each([
    ['no rule met', [], null],
    ['one upper limit', [max('HTTNV')], 'HTTNV'],
    ['the lowest of several upper limits', [max('HTTNV'), max('HTNV'), max('HTTNV')], 'HTNV'],
    ['a forced grade before a lower limit', [max('KHTNV'), force('HTNV')], 'HTNV'],
    ['a forced grade before a higher limit', [max('HTTNV'), force('KHTNV')], 'KHTNV'],
    ['the lowest of two forced grades', [force('HTNV'), force('KHTNV')], 'KHTNV'],
    [
      'notes limit nothing',
      [{ kind: 'warn' }, { kind: 'route' }, { kind: 'file' }, { kind: 'needs-people' }],
      null,
    ],
    ['an exclusion limits nothing', [exempt], null],
  ] satisfies [string, Effect[], Grade | null][])('%s', (_name, effects, ceiling) => {
    expect(compose(effects).ceiling).toBe(ceiling);
    expect(compose(effects.toReversed()).ceiling).toBe(ceiling);
  });

  it('does not come from rules that are unknown', () => {
    expect(compose([max('HTTNV')], {}, [force('KHTNV'), max('HTNV')]).ceiling).toBe('HTTNV');
  });
});

describe('an exclusion', () => {
  it('goes before a forced grade', () => {
    expect(compose([force('KHTNV'), exempt])).toMatchObject({
      state: 'excluded',
      reason: 'exempt',
      grade: null,
    });
  });

  it('is settled although other facts are missing', () => {
    expect(compose([newMember], { proposed: 'HTTNV' }, [force('KHTNV')]).state).toBe('excluded');
  });

  it('gives the most specific reason, whatever the order of the rules', () => {
    expect(compose([newMember, exempt]).reason).toBe('exempt');
    expect(compose([exempt, newMember]).reason).toBe('exempt');
  });

  it('leaves a decided grade as it is, but asks for a decision', () => {
    expect(compose([newMember], { decided: 'HTTNV' })).toMatchObject({
      state: 'needs-decision',
      grade: 'HTTNV',
      reason: null,
    });
  });
});

describe('a recorded reason', () => {
  it('excludes where no grade is decided, also when facts are missing', () => {
    expect(compose([], { recordedReason: 'newlyFounded' }, [exempt])).toMatchObject({
      state: 'excluded',
      reason: 'newlyFounded',
    });
  });

  it('yields to the reason of a rule', () => {
    expect(compose([exempt], { recordedReason: 'newlyFounded' }).reason).toBe('exempt');
  });

  it('does not exclude when it only says that nothing is decided yet', () => {
    expect(compose([], { recordedReason: 'noDecision' })).toMatchObject({
      state: 'insufficient',
      reason: 'noDecision',
    });
    expect(compose([], { recordedReason: 'noDecision', proposed: 'HTNV' }).state).toBe('needs-decision');
  });

  it('does not touch a decided grade', () => {
    expect(compose([], { recordedReason: 'newlyFounded', decided: 'HTNV' })).toMatchObject({
      state: 'graded',
      grade: 'HTNV',
      reason: null,
    });
  });
});

describe('a decided grade', () => {
  it.each([
    ['HTXSNV', 'needs-decision'],
    ['HTTNV', 'graded'],
    ['HTNV', 'graded'],
    ['KHTNV', 'graded'],
  ] as const)('%s under a limit of HTTNV: %s', (decided, state) => {
    expect(compose([max('HTTNV')], { decided })).toMatchObject({ state, grade: decided });
  });

  it.each([
    ['HTTNV', 'needs-decision'],
    ['HTNV', 'graded'],
    ['KHTNV', 'needs-decision'],
  ] as const)('%s where HTNV is forced: %s', (decided, state) => {
    expect(compose([force('HTNV')], { decided })).toMatchObject({ state, grade: decided });
  });
});
