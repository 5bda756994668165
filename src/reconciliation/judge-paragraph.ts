import { analyseSentence, findOpenTotal, type Analysis } from './analyse-sentence.ts';
import type { Draft } from './draft-relation.ts';
import { isExactCount, type Figure } from './figure.ts';
import type { PartList } from './find-lists.ts';
import type { Pair } from './find-pairs.ts';
import { findSeriesSums } from './find-series.ts';
import { judgeChange, judgeDifference } from './judge-change.ts';
import { judgeLonePercents } from './judge-percents.ts';
import { judgeShare } from './judge-share.ts';
import { judgeList } from './judge-sum.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './split-sentences.ts';

/** Figures further back than this many sentences are no longer related. */
const REACH_BACK = 6;

/** Finds and tests the relations of one paragraph, whose sentences are given in order. */
export function judgeParagraph(reading: Reading, sentences: readonly Sentence[]): Draft[] {
  const analyses: Analysis[] = [];
  for (const sentence of sentences) {
    const previous = analyses.at(-1);
    analyses.push(
      analyseSentence(reading, sentence, previous === undefined ? undefined : findOpenTotal(previous)),
    );
  }
  const drafts = analyses.flatMap((analysis, at) => {
    const back = analyses.slice(Math.max(0, at - REACH_BACK), at);
    const around = analyses.slice(Math.max(0, at - 1), at + 2);
    return [
      ...judgePairs(analysis, around),
      ...analysis.lists.flatMap((list) => judgeList(list, describeList(reading, analysis, list)) ?? []),
      ...judgeLonePercents(reading, analysis, collect(back, 'count')),
      ...analysis.changes.flatMap(
        (change) =>
          judgeChange(reading, analysis, change) ??
          judgeDifference(reading, analysis, change, collect(back, 'percent')) ??
          [],
      ),
    ];
  });
  return [...drafts, ...findSeriesSums(reading, analyses)];
}

function judgePairs(analysis: Analysis, around: readonly Analysis[]): Draft[] {
  return analysis.pairs.flatMap((pair) => {
    const percent = findPercent(analysis, pair) ?? null;
    const year = analysis.years.get(pair.part) ?? null;
    const decimals = percent === null ? findSiblingDecimals(analysis, around, pair) : undefined;
    return judgeShare({ ...pair, percent, year, baseFound: false }, decimals) ?? [];
  });
}

function findPercent(analysis: Analysis, pair: Pair): Figure | undefined {
  for (const [percent, owner] of analysis.owners) {
    if ('pair' in owner && owner.pair === pair) return percent;
  }
  return undefined;
}

/** The most decimals of shares beside this one: in its sentence, or of another year in the sentences next to it. */
function findSiblingDecimals(
  analysis: Analysis,
  around: readonly Analysis[],
  pair: Pair,
): number | undefined {
  const year = analysis.years.get(pair.part);
  const decimals = around.flatMap((other) =>
    [...other.owners].flatMap(([percent, owner]) => {
      if (!('pair' in owner)) return [];
      const otherYear = other.years.get(owner.pair.part);
      const differs = year !== undefined && otherYear !== undefined && otherYear !== year;
      return differs || (other === analysis && otherYear === year) ? [percent.value.scale] : [];
    }),
  );
  return decimals.length === 0 ? undefined : Math.max(...decimals);
}

/** The words that belong to each part: after it up to the next one, or before it where those begin the list. */
function describeList(
  reading: Reading,
  { years }: Analysis,
  list: PartList,
): { lexicon: Reading['lexicon']; words: string[]; differentYears: boolean } {
  const { folded } = reading.text;
  const first = list.parts[0]?.start ?? 0;
  const labelled = /(?:[:,(-]|trong do|of which|of whom)\s*[^\d\s(:,][^\d:,(]{2,}\s?:?\s?$/.test(
    folded.slice(Math.max(0, first - 50), first),
  );
  const words = list.parts.map((part, at) => {
    const next = list.parts[at + 1];
    const after = folded.slice(part.end, Math.min(next?.start ?? folded.length, part.end + 60));
    const own = /^[^;.\n]*/.exec(after)?.[0] ?? '';
    if (!labelled) return own;
    const before = folded.slice(Math.max(list.parts[at - 1]?.end ?? 0, part.start - 60), part.start);
    return next === undefined ? `${before} ${own}` : before;
  });
  const own = list.parts.map((part) => years.get(part));
  const differentYears = own.length > 1 && !own.includes(undefined) && new Set(own).size === own.length;
  return { lexicon: reading.lexicon, words, differentYears };
}

function collect(analyses: readonly Analysis[], kind: 'count' | 'percent'): Figure[] {
  return analyses.flatMap((analysis) => {
    const changed = new Set(analysis.changes.map((change) => change.figure));
    return analysis.sentence.figures.filter(
      (figure) =>
        figure.kind === kind && !changed.has(figure) && (kind === 'percent' || isExactCount(figure)),
    );
  });
}
