import type { Figure } from './figure.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './split-sentences.ts';

/** A figure or pair of figures that a year may belong to. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives each item of a sentence the year it is printed with, before it (`In 2021, 411`) or after it (`830 in 2021`).
 * Limits and comparisons (`since 2021`, `so với năm 2021`, `2021-2023`) label nothing. Items must be in order.
 */
export function labelYears<Item extends Labelled>(
  reading: Reading,
  sentence: Sentence,
  items: readonly Item[],
): Map<Item, number> {
  const years = sentence.figures.filter((figure) => figure.kind === 'year' && isLabel(reading, figure));
  const labels = new Map<Item, number>();
  let free = sentence.start;
  items.forEach((item, at) => {
    const before = years.findLast((year) => year.start >= free && year.end <= item.start);
    const limit = items[at + 1]?.start ?? sentence.end;
    const after = years.find((year) => year.start >= item.end && year.end <= limit);
    const beside = after !== undefined && isBeside(reading, item.end, after);
    const chosen = beside && !isTight(reading, before, item.start) ? after : before;
    free = item.end;
    if (chosen === undefined) return;
    labels.set(item, Number(chosen.value.units));
    free = Math.max(free, chosen.end);
  });
  return labels;
}

/** Years that are limits of a span: `from 2021 to 2023`, `2021-2023`, `since 2021`. */
export function hasSpan(reading: Reading, sentence: Sentence): boolean {
  return sentence.figures.some((figure) => figure.kind === 'year' && !isLabel(reading, figure));
}

function isLabel(reading: Reading, year: Figure): boolean {
  const { folded } = reading.text;
  const before = folded.slice(Math.max(0, year.start - 30), year.start);
  const after = folded.slice(year.end, year.end + 12);
  if (/\d\s?-\s?$/.test(before) || /^\s?-\s?\d/.test(after)) return false;
  return !reading.lexicon.yearLimit.test(before) || /\band in $/.test(before);
}

/** Whether a year follows an item with nothing but its preposition and the thing counted in between. */
function isBeside(reading: Reading, end: number, year: Figure): boolean {
  return reading.lexicon.yearBeside.test(reading.text.folded.slice(end, year.start));
}

/** Whether a year directly precedes an item: `2021: 411`, `năm 2021 là 411`. */
function isTight(reading: Reading, year: Figure | undefined, start: number): boolean {
  if (year === undefined || start - year.end > 40) return false;
  return /^[:,(]?\s?(?:co |la |dat |ket nap |was |were )?\(?$/.test(
    reading.text.folded.slice(year.end, start),
  );
}
