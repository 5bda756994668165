import { attachPercents, type Owners } from './attach-percents.ts';
import type { Figure } from './figure.ts';
import { findChanges, type Change } from './find-changes.ts';
import { findLists, type PartList } from './find-lists.ts';
import { findPairs, lastOfPair, type Pair } from './find-pairs.ts';
import { labelYears } from './label-years.ts';
import { listCounts, readBefore, type Reading } from './reading.ts';
import type { Sentence } from './split-sentences.ts';

/** How the figures of one sentence hang together. */
export interface Analysis {
  readonly sentence: Sentence;
  readonly changes: readonly Change[];
  /** Counts printed as targets: `chỉ tiêu 820`. */
  readonly targets: ReadonlySet<Figure>;
  readonly pairs: readonly Pair[];
  readonly lists: readonly PartList[];
  readonly owners: Owners;
  /** Counts outside pairs, changes and targets, in order. */
  readonly loneCounts: readonly Figure[];
  /** Year of each figure that has one of its own; both figures of a pair carry the pair's. */
  readonly years: ReadonlyMap<Figure, number>;
}

/** Analyses one sentence; `inherited` is the last total of the sentence before it in the same paragraph. */
export function analyseSentence(
  reading: Reading,
  sentence: Sentence,
  inherited: Figure | undefined,
): Analysis {
  const changes = findChanges(reading, sentence);
  const changed = new Set(changes.map((change) => change.figure));
  const targets = new Set(
    listCounts(sentence, changed).filter((figure) =>
      reading.lexicon.targetBefore.test(readBefore(reading, sentence, figure)),
    ),
  );
  const taken = new Set([...changed, ...targets]);
  const found = findPairs(reading, sentence, taken);
  const owners = attachPercents(reading, sentence, found, taken);
  const pairs = keepShares(found, owners);
  const lastOf = new Map(pairs.map((pair) => [pair.part, lastOfPair(pair)]));
  const bases = new Set(pairs.map((pair) => pair.base));
  const lists = findLists(reading, sentence, {
    excluded: new Set([...taken, ...bases]),
    numerators: new Set(lastOf.keys()),
    endOf: (figure) => (lastOf.get(figure) ?? figure).end,
    inherited,
  });
  const loneCounts = listCounts(sentence, taken, bases, new Set(lastOf.keys()));
  return { sentence, changes, targets, pairs, lists, owners, loneCounts, years: collectYears() };

  function collectYears(): Map<Figure, number> {
    const items = [
      ...pairs.map(({ part, base }) => ({
        start: Math.min(part.start, base.start),
        end: Math.max(part.end, base.end),
        figures: [part, base],
      })),
      ...loneCounts.map((figure) => ({ start: figure.start, end: figure.end, figures: [figure] })),
    ].sort((left, right) => left.start - right.start);
    const years = new Map<Figure, number>();
    for (const [item, year] of labelYears(reading, sentence, items)) {
      for (const figure of item.figures) years.set(figure, year);
    }
    return years;
  }
}

/** Without a percent only figures printed directly together are a share; `26 members of 12 cells` is none. */
function keepShares(found: readonly Pair[], owners: Owners): Pair[] {
  const owned = [...owners.values()].flatMap((owner) => ('pair' in owner ? [owner.pair] : []));
  const plain = found.filter((pair) => !owned.includes(pair) && isShareAlone(pair, owned));
  return [...owned, ...plain].sort((left, right) => left.part.start - right.part.start);
}

function isShareAlone(pair: Pair, owned: readonly Pair[]): boolean {
  if (pair.direct) return true;
  return owned.length > 0 && pair.part.value.units <= pair.base.value.units;
}

/** The figure a following `Trong đó:` divides: the last numerator or lone count that is no part of a list. */
export function findOpenTotal({ pairs, lists, loneCounts }: Analysis): Figure | undefined {
  const parts = new Set(lists.flatMap((list) => list.parts));
  return [...pairs.map((pair) => pair.part), ...loneCounts]
    .filter((figure) => !parts.has(figure))
    .sort((left, right) => left.start - right.start)
    .at(-1);
}
