import type { MatterKind } from '../../registry/facts.ts';
import type { ExpectedColumn, RuleCase } from '../../regulations/case-table.ts';
import { factsOf } from '../../regulations/facts-of.ts';
import { citesOn } from '../../regulations/law-versions.ts';
import type { RulePack } from '../../regulations/rule-pack.ts';
import type { WorkCalendar } from '../../calendar/working-days.ts';
import { compileScreening } from './screen-matter.ts';

/**
 * What the screening rules say of a case, in the words of a case table: rules met and unknown in the order of the pack, the
 * days due and the numbers of the documents whose law it is, of rules met or unknown.
 */
export function judgeMatterCase(
  pack: RulePack,
  matter: MatterKind,
  item: RuleCase,
  calendar: WorkCalendar,
): ReadonlyMap<ExpectedColumn, string> {
  if (item.asOf === null) throw new RangeError(`case ${item.name} has no day`);
  const facts = factsOf(pack, matter);
  const screen = compileScreening(pack, matter, facts, { asOf: item.asOf, calendar });
  const found = screen(facts.map((fact) => item.facts.get(fact) ?? null));
  const idsOf = (outcome: 'met' | 'unknown'): string =>
    found
      .filter((each) => each.outcome === outcome)
      .map(({ rule }) => rule.id)
      .join(' ');
  const law = found.flatMap(({ rule, lawOn }) =>
    citesOn(pack, rule, lawOn).map(({ document }) => pack.documents.get(document)?.number ?? ''),
  );
  const distinct = (texts: readonly string[]): string =>
    [...new Set(texts.filter((text) => text !== ''))].sort().join(' ');
  return new Map([
    ['met', idsOf('met')],
    ['unknown', idsOf('unknown')],
    ['due', distinct(found.map(({ dueOn }) => dueOn ?? ''))],
    ['law', distinct(law)],
  ]);
}
