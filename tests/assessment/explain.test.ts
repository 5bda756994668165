import { describe, expect, it } from 'vitest';
import { explainFindings } from '../../src/assessment/explain.ts';
import type { PlainDate } from '../../src/calendar/plain-date.ts';
import type { FactCode, FactValue } from '../../src/registry/facts.ts';
import { builtInPacks, packFor } from '../../src/regulations/built-in-packs.ts';
import { factsOf } from '../../src/regulations/facts-of.ts';

const pack = packFor(2025, builtInPacks());

function explain(facts: Partial<Record<FactCode, FactValue>>, outcomes: [string, 'met' | 'unknown'][]) {
  if (pack === undefined) throw new Error('no pack for 2025');
  const order = factsOf(pack, 'member');
  return explainFindings(
    pack,
    'member',
    order,
    { year: 2025, cutoff: '2025-12-31' as PlainDate },
    order.map((fact) => facts[fact] ?? null),
    'HTXSNV',
    new Map(outcomes),
  ).map(({ rule, outcome, used, missing }) => ({ id: rule.id, outcome, used, missing }));
}

describe('explainFindings', () => {
  it('gives each finding the facts it rests on, in the order of the pack', () => {
    expect(
      explain(
        { scoreTotal: 85, memberKind: 'no-post', tasksAssigned: 10, tasksCompleted: 9, tasksOnTime: 10 },
        [
          ['C-10', 'met'],
          ['C-04', 'met'],
        ],
      ),
    ).toEqual([
      { id: 'C-04', outcome: 'met', used: [{ name: 'scoreTotal', value: 85 }], missing: [] },
      {
        id: 'C-10',
        outcome: 'met',
        used: [
          { name: 'tasksCompleted', value: 9 },
          { name: 'tasksAssigned', value: 10 },
        ],
        missing: [],
      },
    ]);
  });

  it('names what is missing, the kind of member first', () => {
    expect(explain({ tasksAssigned: 10 }, [['C-24', 'unknown']])).toEqual([
      {
        id: 'C-24',
        outcome: 'unknown',
        used: [{ name: 'tasksAssigned', value: 10 }],
        missing: ['memberKind', 'tasksCompleted'],
      },
    ]);
  });
});
