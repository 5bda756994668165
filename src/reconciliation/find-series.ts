import type { Analysis } from './analyse-sentence.ts';
import type { Draft } from './draft-relation.ts';
import type { Figure } from './figure.ts';
import { isClosingTotal } from './find-lists.ts';
import { judgeSum } from './judge-sum.ts';
import { hasSpan } from './label-years.ts';
import { readBefore, type Reading } from './reading.ts';

/** No total is looked for further away than this many counts. */
const LONGEST_SERIES = 60;

interface Entry {
  readonly figure: Figure;
  readonly year: number | undefined;
  readonly analysis: Analysis;
}

/**
 * Finds totals over a series of years in a paragraph, after it (`in all 2,475`, `tổng cộng 2.475`) or before it
 * (`from 2021 to 2023, 2,475: 830 in 2021, …`), and totals that close a list in their own sentence.
 */
export function findSeriesSums(reading: Reading, paragraph: readonly Analysis[]): Draft[] {
  const entries: Entry[] = paragraph.flatMap((analysis) => {
    const listed = new Set(analysis.lists.flatMap((list) => [list.total, ...list.parts]));
    return analysis.loneCounts
      .filter((figure) => !listed.has(figure))
      .map((figure) => ({ figure, year: analysis.years.get(figure), analysis }));
  });
  const used = new Set<Figure>();
  const drafts: Draft[] = [];
  entries.forEach((_, at) => {
    const draft = closeSeries(reading, entries, at, used) ?? openSeries(reading, entries, at, used);
    if (draft === undefined) return;
    drafts.push(draft);
    for (const figure of draft.figures) used.add(figure);
  });
  return drafts;
}

/** A total after its parts. */
function closeSeries(
  reading: Reading,
  entries: readonly Entry[],
  at: number,
  used: ReadonlySet<Figure>,
): Draft | undefined {
  const entry = entries[at];
  if (entry === undefined || !isClosingTotal(reading, entry.analysis.sentence, entry.figure))
    return undefined;
  const before = entries
    .slice(Math.max(0, at - LONGEST_SERIES), at)
    .filter(({ figure }) => !used.has(figure));
  const run = takeYears(before.toReversed()).reverse();
  const sameSentence = before.filter((part) => part.analysis === entry.analysis).map((part) => part.figure);
  if (run.length >= 2 && entry.year === undefined) {
    const draft = judgeSum(entry.figure, run);
    const inside = run.every((figure) => sameSentence.includes(figure));
    return draft.verdict === 'agrees' || inside || isWithin(draft, 5n) ? draft : undefined;
  }
  const level = sameSentence.filter((figure) => figure.depth === entry.figure.depth);
  if (level.length < 2 || entry.year !== undefined) return undefined;
  for (let from = 0; from <= level.length - 2; from += 1) {
    const draft = judgeSum(entry.figure, level.slice(from));
    if (draft.verdict === 'agrees') return draft;
  }
  const draft = judgeSum(entry.figure, level);
  return isWithin(draft, 5n) ? draft : undefined;
}

/** A total before the years it covers, without words that make a list of them. */
function openSeries(
  reading: Reading,
  entries: readonly Entry[],
  at: number,
  used: ReadonlySet<Figure>,
): Draft | undefined {
  const entry = entries[at];
  if (entry === undefined || entry.year !== undefined || used.has(entry.figure)) return undefined;
  const run = takeYears(entries.slice(at + 1, at + 1 + LONGEST_SERIES));
  if (run.length < 2) return undefined;
  const draft = judgeSum(entry.figure, run);
  const { sentence } = entry.analysis;
  const spans =
    hasSpan(reading, sentence) || reading.lexicon.span.test(readBefore(reading, sentence, entry.figure));
  return draft.verdict === 'agrees' || isWithin(draft, spans ? 5n : 20n) ? draft : undefined;
}

/** The entries that have a year, up to the first one whose year was already seen. */
function takeYears(entries: readonly Entry[]): Figure[] {
  const years = new Set<number>();
  const run: Figure[] = [];
  for (const { figure, year } of entries) {
    if (year === undefined) continue;
    if (years.has(year)) break;
    years.add(year);
    run.push(figure);
  }
  return run;
}

/** Whether the total and the sum of the parts differ by no more than one `share`th of the total. */
function isWithin(draft: Draft, share: bigint): boolean {
  if (draft.detail.kind !== 'sum') return false;
  const total = BigInt(Number(draft.published));
  const off = BigInt(Number(draft.detail.difference));
  return (off < 0n ? -off : off) * share <= total;
}
