import { factDefinition, type FactCode } from '../../registry/facts.ts';
import type { LintFinding } from './lint-finding.ts';
import type { ProbedRule, ProbedRules } from './probe-rules.ts';

/**
 * Holes between bands: rules that set or limit the grade by one number alone, with a value between two of them for which
 * none is met. One finding for each hole, with such a value.
 */
export function findGaps({ rules, values }: ProbedRules): LintFinding[] {
  const bands = new Map<FactCode, ProbedRule[]>();
  for (const probed of rules) {
    const [fact, ...more] = probed.facts;
    const { kind } = probed.rule.effect;
    if (fact === undefined || more.length > 0 || (kind !== 'force' && kind !== 'max')) continue;
    bands.set(fact, [...(bands.get(fact) ?? []), probed]);
  }
  return [...bands].flatMap(([fact, of]) => {
    const places = listPlaces(fact, values).map((value) => ({ value, band: findBand(of, fact, value) }));
    return places.flatMap(({ value, band }, index): LintFinding[] => {
      const before = places[index - 1]?.band;
      const after = places.slice(index).find((place) => place.band !== undefined)?.band;
      if (band !== undefined || before === undefined || after === undefined) return [];
      const example = `${fact}=${String(value)}`;
      return [{ kind: 'gap', rule: before.rule, other: after.rule, example }];
    });
  });
}

/** The boundaries in order; for points also what lies between two of them. */
function listPlaces(fact: FactCode, values: ProbedRules['values']): number[] {
  const { type } = factDefinition(fact);
  if (type !== 'count' && type !== 'points') return [];
  const bounds = (values.get(fact) ?? []).filter((value) => typeof value === 'number');
  const sorted = bounds.toSorted((left, right) => left - right);
  if (type === 'count') return sorted;
  return sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    return next === undefined ? [value] : [value, (value + next) / 2];
  });
}

function findBand(bands: readonly ProbedRule[], fact: FactCode, value: number): ProbedRule | undefined {
  return bands.find((each) => each.answer({ facts: new Map([[fact, value]]), decided: null }) === true);
}
