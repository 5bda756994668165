import type { PlainDate } from '../../calendar/plain-date.ts';
import type { MatterKind } from '../../registry/facts.ts';
import type { ExpectedColumn, RuleCase } from '../../regulations/case-table.ts';
import { factsOf } from '../../regulations/facts-of.ts';
import { citesOn } from '../../regulations/law-versions.ts';
import type { RulePack } from '../../regulations/rule-pack.ts';
import type { WorkCalendar } from '../../calendar/working-days.ts';
import { compileScreening, type MatterScreen } from './screen-matter.ts';

/**
 * How the screening rules judge cases about a kind of matter, in the words of a case table: rules met and unknown in the order
 * of the pack, the days due and the numbers of the documents whose law it is, of rules met or unknown.
 */
export function compileMatterCases(
  pack: RulePack,
  matter: MatterKind,
  calendar: WorkCalendar,
): (item: RuleCase) => ReadonlyMap<ExpectedColumn, string> {
  const facts = factsOf(pack, matter);
  const screens = new Map<PlainDate, MatterScreen>();
  const screenOn = (asOf: PlainDate): MatterScreen => {
    const known = screens.get(asOf) ?? compileScreening(pack, matter, facts, { asOf, calendar });
    screens.set(asOf, known);
    return known;
  };
  return (item) => {
    if (item.asOf === null) throw new RangeError(`case ${item.name} has no day`);
    const found = screenOn(item.asOf)(facts.map((fact) => item.facts.get(fact) ?? null));
    const idsOf = (outcome: 'met' | 'unknown'): string =>
      found
        .filter((each) => each.outcome === outcome)
        .map(({ rule }) => rule.id)
        .join(' ');
    const law = found.flatMap(({ rule, lawOn }) =>
      citesOn(pack, rule, lawOn).map(({ document }) => pack.documents.get(document)?.number ?? ''),
    );
    return new Map([
      ['met', idsOf('met')],
      ['unknown', idsOf('unknown')],
      ['due', listDistinct(found.map(({ dueOn }) => dueOn ?? ''))],
      ['law', listDistinct(law)],
    ]);
  };
}

function listDistinct(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].sort().join(' ');
}
