import type { Figure } from './figure.ts';
import { listCounts, readBefore, readGap, type Reading } from './reading.ts';
import type { Sentence } from './split-sentences.ts';

/** A part and the base it is printed with: `411 of 433`, `411/433`, `trong 433 tổ chức có 411`. */
export interface Pair {
  readonly part: Figure;
  readonly base: Figure;
  /** Printed directly together, so that it is a share even without a percent. */
  readonly direct: boolean;
}

/** Finds the part-base pairs of a sentence; each figure is in one pair at most. `taken` are changes and targets. */
export function findPairs(reading: Reading, sentence: Sentence, taken: ReadonlySet<Figure>): Pair[] {
  const { ofDirect, ofWords, ofLeading, ofFollowing } = reading.lexicon;
  const counts = listCounts(sentence, taken);
  const used = new Set<Figure>();
  const pairs: Pair[] = [];
  counts.forEach((left, at) => {
    const right = counts[at + 1];
    if (right === undefined || used.has(left) || right.start - left.end > 140) return;
    const gap = readGap(reading, left.end, right.start);
    const direct = ofDirect.test(gap);
    if (direct || (ofWords.test(gap) && !hasPercentBetween(sentence, left, right))) {
      add({ part: left, base: right, direct });
    } else if (
      ofLeading.test(readBefore(reading, sentence, left)) &&
      !isBaseOfPercent(reading, sentence, left) &&
      ofFollowing.test(gap) &&
      right.value.units <= left.value.units &&
      !hasPercentBetween(sentence, left, right)
    ) {
      add({ part: right, base: left, direct: false });
    }
  });
  return pairs;

  function add(pair: Pair): void {
    pairs.push(pair);
    used.add(pair.part).add(pair.base);
  }
}

/** The figure of a pair that is printed last. */
export function lastOfPair({ part, base }: Pair): Figure {
  return part.start > base.start ? part : base;
}

function hasPercentBetween(sentence: Sentence, left: Figure, right: Figure): boolean {
  return sentence.figures.some(
    (figure) =>
      figure.kind !== 'count' &&
      figure.kind !== 'year' &&
      figure.start > left.start &&
      figure.start < right.start,
  );
}

/** `96.30% of 433`: the words before the base belong to the percent. */
function isBaseOfPercent(reading: Reading, sentence: Sentence, base: Figure): boolean {
  const previous = sentence.figures[sentence.figures.indexOf(base) - 1];
  if (previous?.kind !== 'percent') return false;
  return reading.lexicon.percentOf.test(readGap(reading, previous.end, base.start));
}
