import { describe, expect, it } from 'vitest';
import { assessSteps, chooseSteps, type RecordedStep } from '../../../src/assessment/cases/assess-steps.ts';
import { findClosingGaps } from '../../../src/assessment/cases/closing-gaps.ts';
import type { PlainDate } from '../../../src/calendar/plain-date.ts';
import { CASE_OUTCOME_WORDS } from '../../../src/messages/case-words.ts';
import { loadProcedures } from '../../../src/regulations/load-procedures.ts';
import { screeningPack } from '../../../src/regulations/screening-pack.ts';
import type { Procedure, ProcedureStep } from '../../../src/regulations/procedure.ts';

const procedures = loadProcedures();
const pack = screeningPack();
const documents = [...pack.documents.values()];
const day = (text: string): PlainDate => text as PlainDate;
const sameDay = (from: PlainDate): PlainDate => from;

/** A step as it is recorded when it went well. */
function record(step: ProcedureStep): RecordedStep[] {
  const vote = {
    ballot: 'secret',
    summoned: 9,
    members: 9,
    exempt: 0,
    temporaryAway: 0,
    exemptAbsent: 0,
    suspended: 0,
    prosecuted: 0,
    excused: 0,
    agreed: 9,
  } as const;
  const one: RecordedStep = {
    step: step.id,
    on: day('2026-01-10'),
    body: null,
    document: null,
    words: null,
    refused: false,
    vote: step.kind === 'vote' ? vote : null,
    submission: 1,
  };
  return Array.from({ length: step.times ?? 1 }, () => one);
}

function gapsOf(procedure: Procedure, outcomeId: string, done: (step: ProcedureStep) => boolean): string[][] {
  const started = day('2025-10-01');
  const empty = { findingStarted: null, findingDue: null, closing: null, recorded: [] };
  const steps = chooseSteps(procedure, empty, started, 'cell');
  const recorded = steps.flatMap(({ step }) => (step.after === null && done(step) ? record(step) : []));
  const clock = { ...empty, recorded };
  const assessed = assessSteps(
    chooseSteps(procedure, clock, started, 'cell'),
    clock,
    day('2026-02-01'),
    sameDay,
  );
  const outcome = procedure.outcomes.find(({ id }) => id === outcomeId);
  if (outcome === undefined) throw new Error(outcomeId);
  return findClosingGaps(outcome, assessed).map((gap) => gap.steps.map(({ step }) => step.id));
}

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))('%s', (_id, procedure) => {
  const ids = new Set(procedure.steps.map(({ id }) => id));
  const outcomes = new Set(procedure.outcomes.map(({ id }) => id));

  it('names only steps, outcomes and documents that there are', () => {
    const named = procedure.outcomes.flatMap(({ needs }) => needs.flat());
    const from = procedure.steps.flatMap(({ due }) => due.map((each) => each.from));
    const before = procedure.steps.flatMap(({ needsStep, needsFailed }) => [needsStep, needsFailed?.step]);
    const known = new Set([...ids, 'finding', undefined]);
    expect([...named, ...from, ...before].filter((id) => !known.has(id))).toEqual([]);
    expect(procedure.steps.flatMap(({ after }) => after ?? []).filter((id) => !outcomes.has(id))).toEqual([]);
    const keys = new Set(documents.flatMap(({ key, series }) => [key, series]));
    expect(
      procedure.steps.flatMap(({ cites }) => cites).filter(({ document }) => !keys.has(document)),
    ).toEqual([]);
  });

  it('has votes with a majority and nothing else with one', () => {
    for (const { kind, majority } of procedure.steps) expect(majority !== undefined).toBe(kind === 'vote');
  });

  it('has words for its outcomes in both languages', () => {
    for (const id of outcomes)
      expect(
        [CASE_OUTCOME_WORDS.vi[id], CASE_OUTCOME_WORDS.en[id]].every((words) => words !== undefined),
      ).toBe(true);
  });

  it('has each step once on any day', () => {
    for (const on of [
      '2016-08-01',
      '2021-07-30',
      '2025-01-20',
      '2025-06-08',
      '2025-06-09',
      '2025-07-01',
      '2026-07-26',
    ]) {
      const steps = procedure.steps.filter(
        ({ inForce }) => (inForce.from ?? on) <= on && on <= (inForce.to ?? on),
      );
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    }
  });
});

const NEEDS = procedures.flatMap((procedure) =>
  procedure.outcomes.flatMap(({ id, needs }) =>
    needs.map((need) => [procedure.id, id, need.join(' | '), procedure, need] as const),
  ),
);

it.each(NEEDS)(
  '%s is not closed as %s without %s, all else being done',
  (_id, outcome, _need, procedure, need) => {
    const before = gapsOf(procedure, outcome, ({ id }) => !need.includes(id));
    expect(before[0]).toEqual(expect.arrayContaining([need[0]]));
    expect(before.every((gap) => gap.some((id) => need.includes(id)))).toBe(true);
    expect(gapsOf(procedure, outcome, () => true)).toEqual([]);
  },
);

it('no rule opens cases of two procedures', () => {
  const rules = procedures.flatMap(({ openedBy }) => openedBy);
  expect(new Set(rules).size).toBe(rules.length);
});

it('two years of uncompleted tasks lead to the education list, two years of breach to considering deletion: never merged', () => {
  const openedBy = (rule: string) => procedures.find((each) => each.openedBy.includes(rule));
  expect(openedBy('SCR-KHT-2Y')?.id).toBe('education-list');
  expect(openedBy('SCR-KHT-2Y')?.outcomes.map(({ id }) => id)).not.toContain('deleted');
  expect(openedBy('DEL-2Y-TUCACH')?.id).toBe('deletion');
});

it('every rule that asks a body to consider something has a procedure, and none that only informs', () => {
  const named = new Set(procedures.flatMap(({ openedBy }) => openedBy));
  const rulesOf = (...levels: readonly string[]): string[] =>
    pack.rules.flatMap(({ id, effect }) =>
      effect.kind === 'screen' && levels.includes(effect.level) ? [id] : [],
    );
  expect(rulesOf('review').filter((rule) => !named.has(rule))).toEqual([]);
  expect(rulesOf('info', 'data').filter((rule) => named.has(rule))).toEqual([]);
  const known = new Set(pack.rules.map(({ id }) => id));
  expect([...named].filter((rule) => !known.has(rule))).toEqual([]);
});
