import type { Analysis } from './analyse-sentence.ts';
import type { Figure } from './figure.ts';
import type { Reading } from './reading.ts';

/** The folded words around a figure. */
export interface FigureWords {
  /** Back to the figure before it, a comma or a semicolon; of a pair those before its first figure. */
  readonly before: string;
  /** Up to the next figure or the end of the clause; of a pair those behind its last figure. */
  readonly after: string;
  readonly sentence: string;
  /** The sentence up to the figure. */
  readonly sentenceBefore: string;
  /** The clause as printed. */
  readonly statement: string;
}

/** Commas inside the names of things, which end no clause. */
const NAMES = /(?:danh gia|lanh dao|kiem diem),(?= (?:xep loai|quan ly|danh gia))/g;
/** Longest clause that is shown. */
const LONGEST = 200;

/** Reads the words around a figure; those of the two figures of a pair are the same. */
export function readWords(reading: Reading, { sentence, pairs }: Analysis, figure: Figure): FigureWords {
  const { folded, printed } = reading.text;
  const pair = pairs.find(({ part, base }) => part === figure || base === figure);
  const own = pair === undefined ? [figure] : [pair.part, pair.base];
  const start = Math.min(...own.map((each) => each.start));
  const end = Math.max(...own.map((each) => each.end));
  const counted = sentence.figures.filter(({ kind }) => kind !== 'year');
  const from = counted.findLast((each) => each.end <= start)?.end ?? sentence.start;
  const to = counted.find((each) => each.start >= end)?.start ?? sentence.end;
  const read = (begin: number, stop: number): string =>
    folded.slice(begin, stop).replaceAll(NAMES, (name) => `${name.slice(0, -1)} `);
  const before = /[^,;]*$/.exec(read(from, start))?.[0] ?? '';
  const after = /^[^,;(]*/.exec(read(end, to))?.[0] ?? '';
  const clause = printed.slice(start - before.length, end + after.length).replaceAll(/\s+/g, ' ');
  return {
    before,
    after,
    sentence: folded.slice(sentence.start, sentence.end),
    sentenceBefore: folded.slice(sentence.start, figure.start),
    statement: clause.replace(/^[\s)*#-]+|[\s(*]+$/g, '').slice(0, LONGEST),
  };
}
