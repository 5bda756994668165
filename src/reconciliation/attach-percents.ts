import type { Figure } from './figure.ts';
import { lastOfPair, type Pair } from './find-pairs.ts';
import { listCounts, readAfter, readGap, type Reading } from './reading.ts';
import type { Sentence } from './split-sentences.ts';

/** What a percent is said of: a pair, or one count (whose base is then to be found). */
export type Owner = { readonly pair: Pair } | { readonly count: Figure };

/** The percents of a sentence that are said of printed counts; a pair or count owns one at most. */
export type Owners = ReadonlyMap<Figure, Owner>;

/** Attaches percents to the counts they are said of. `taken` are changes and targets; percents among them stay alone. */
export function attachPercents(
  reading: Reading,
  sentence: Sentence,
  pairs: readonly Pair[],
  taken: ReadonlySet<Figure>,
): Owners {
  const owners = new Map<Figure, Owner>();
  const pairOf = new Map<Figure, Pair>(
    pairs.flatMap(
      (pair) =>
        [
          [pair.part, pair],
          [pair.base, pair],
        ] as const,
    ),
  );
  const counts = listCounts(sentence, taken);
  const owned = new Set<Pair | Figure>();
  const respective = matchRespective(reading, sentence, counts);
  for (const percent of sentence.figures) {
    if (percent.kind !== 'percent' || taken.has(percent)) continue;
    if (respective.has(percent)) {
      const count = respective.get(percent);
      if (count !== undefined && !pairOf.has(count)) owners.set(percent, { count });
      continue;
    }
    const owner = findOwnerBefore(percent) ?? findPairAfter(percent) ?? findBaseAfter(percent);
    if (owner === undefined) continue;
    owners.set(percent, owner);
    owned.add('pair' in owner ? owner.pair : owner.count);
  }
  return owners;

  function findOwnerBefore(percent: Figure): Owner | undefined {
    const previous = sentence.figures.findLast(
      (figure) => figure.kind !== 'year' && figure.start < percent.start && !isAside(figure, percent),
    );
    if (previous === undefined || previous.kind !== 'count') return undefined;
    const gap = readGap(reading, previous.end, percent.start);
    const pair = pairOf.get(previous);
    if (gap.length > 180 || gap.includes(';') || startsNewRate(reading, gap)) return undefined;
    if (pair !== undefined) {
      return owned.has(pair) || lastOfPair(pair) !== previous ? undefined : { pair };
    }
    if (!counts.includes(previous) || owned.has(previous)) return undefined;
    const base = findPrintedBase(percent);
    if (base !== undefined) return { pair: { part: previous, base, direct: true } };
    return isSaidOf(reading, sentence, gap, percent) ? { count: previous } : undefined;
  }

  /** A target in parentheses, `(chỉ tiêu 820)`, stands between a count and its percent without being its owner. */
  function isAside(figure: Figure, percent: Figure): boolean {
    return taken.has(figure) && figure.kind === 'count' && percent.start - figure.end < 60;
  }

  function findPairAfter(percent: Figure): Owner | undefined {
    const next = counts.find((figure) => figure.start > percent.end);
    const pair = next === undefined ? undefined : pairOf.get(next);
    if (next === undefined || pair === undefined || owned.has(pair)) return undefined;
    const gap = readGap(reading, percent.end, Math.min(pair.part.start, pair.base.start));
    return reading.lexicon.thatIs.test(gap) || /^,? ?\($/.test(gap) ? { pair } : undefined;
  }

  /** `94.92% of 433, or 411`. */
  function findBaseAfter(percent: Figure): Owner | undefined {
    const base = findPrintedBase(percent);
    const part = base === undefined ? undefined : counts.find((figure) => figure.start > base.end);
    if (base === undefined || part === undefined) return undefined;
    const said = reading.lexicon.thatIs.test(readGap(reading, base.end, part.start));
    return said ? { pair: { part, base, direct: true } } : undefined;
  }

  function findPrintedBase(percent: Figure): Figure | undefined {
    const base = counts.find((figure) => figure.start > percent.end && !pairOf.has(figure));
    if (base === undefined || base.start - percent.end > 40) return undefined;
    return reading.lexicon.percentOf.test(readGap(reading, percent.end, base.start)) ? base : undefined;
  }
}

/** Whether words after a rate word say what the percent is of, so that it is not of the count before. */
function startsNewRate(reading: Reading, gap: string): boolean {
  return reading.lexicon.newRate.test(gap);
}

function isSaidOf(reading: Reading, sentence: Sentence, gap: string, percent: Figure): boolean {
  if (gap.length > 130 || (gap.match(/,/g)?.length ?? 0) > 2) return false;
  const after = readAfter(reading, sentence, percent);
  const outside = gap.replaceAll(/\([^()]*\)/g, '');
  if (reading.lexicon.linked.test(outside) || saysTarget(reading, after)) return true;
  if (/\b(?:and|va)\s$/.test(outside)) return false;
  return outside.length < 60 && !reading.lexicon.ofOther.test(after);
}

/** Whether the words up to the next stop speak of a target. */
export function saysTarget(reading: Reading, words: string): boolean {
  return reading.lexicon.target.test(/^[^.;,()]{0,80}/.exec(words)?.[0] ?? '');
}

/**
 * Percents listed one after the other (`95.97%, 95.71% and 95.7%`) belong to as many counts listed before them, each
 * to each; without such counts to none (`undefined`).
 */
function matchRespective(
  reading: Reading,
  sentence: Sentence,
  counts: readonly Figure[],
): Map<Figure, Figure | undefined> {
  const matched = new Map<Figure, Figure | undefined>();
  const percents = sentence.figures.filter((figure) => figure.kind === 'percent');
  for (const run of groupListed(reading, percents)) {
    if (run.length < 2) continue;
    const first = run[0]?.start ?? 0;
    const listed =
      groupListed(
        reading,
        counts.filter((count) => count.end <= first),
      ).at(-1) ?? [];
    const same = listed.length === run.length;
    run.forEach((percent, at) => matched.set(percent, same ? listed[at] : undefined));
  }
  return matched;
}

/** Groups figures that only a comma or a conjunction parts. */
function groupListed(reading: Reading, figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const gap = previous === undefined ? '' : reading.text.folded.slice(previous.end, figure.start);
    if (gap.length < 14 && /^\s*(?:[,;]|[,;]?\s(?:and|va))\s+$/.test(gap)) group?.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
