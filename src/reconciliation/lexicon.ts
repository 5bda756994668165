import type { TextLanguage } from './detect-language.ts';
import { ENGLISH_WORDS } from './lexicon-en.ts';
import { VIETNAMESE_WORDS } from './lexicon-vi.ts';

/**
 * The words that tie figures together, as patterns on folded text. "Before" patterns end where a figure begins,
 * "after" patterns begin where it ends, "between" patterns span from one figure to the next. No pattern repeats
 * over a repetition, so each is linear in the short slices it is given.
 */
export interface Lexicon {
  /** After a number: percent in words. */
  readonly percent: RegExp;
  /** After a number: percentage points. */
  readonly points: RegExp;
  /** After a number: million and the like. */
  readonly magnitude: RegExp;
  /** After a number, on marked text: a span of time, an age, a rank – no count. */
  readonly duration: RegExp;
  /** Before a number: article, form, month … – a label, no count. */
  readonly label: RegExp;
  /** After a bare year-like number: things that are counted. */
  readonly counted: RegExp;
  /** Before a year: the year is only a limit or the other side of a comparison. */
  readonly yearLimit: RegExp;
  /** Before a year: nothing but the year's own preposition after a figure. */
  readonly yearBeside: RegExp;
  readonly over: RegExp;
  readonly under: RegExp;
  readonly about: RegExp;
  /** Between part and base, directly. */
  readonly ofDirect: RegExp;
  /** Between part and base, with the thing counted in between. */
  readonly ofWords: RegExp;
  /** Before a base that precedes its part. */
  readonly ofLeading: RegExp;
  /** Between such a base and its part. */
  readonly ofFollowing: RegExp;
  /** Between a percent and its base. */
  readonly percentOf: RegExp;
  /** Between the base of a percent and the part. */
  readonly thatIs: RegExp;
  /** Between a count and its percent, at the end: the percent is said of that count. */
  readonly linked: RegExp;
  /** After a percent: it is said of something else. */
  readonly ofOther: RegExp;
  /** Between a count and a percent: a new rate begins, the percent is its own. */
  readonly newRate: RegExp;
  readonly target: RegExp;
  /** Before a count: it is the target. */
  readonly targetBefore: RegExp;
  readonly previous: RegExp;
  readonly up: RegExp;
  readonly down: RegExp;
  /** After a change: the figure it is counted from follows. */
  readonly reference: RegExp;
  /** Before a list of parts: the whole of the total. */
  readonly whole: RegExp;
  /** Before a list of parts: some of the total. */
  readonly some: RegExp;
  /** After the first part: some of the total. */
  readonly someAfter: RegExp;
  /** Before the last part. */
  readonly last: RegExp;
  /** Before a total that follows its parts. */
  readonly totalBefore: RegExp;
  /** After a total that follows its parts. */
  readonly totalAfter: RegExp;
  /** Before the first of several years: a span of time. */
  readonly span: RegExp;
  /** Sets of kinds that exclude each other; a list that names all of a set is the whole. */
  readonly partitions: readonly (readonly RegExp[])[];
}

const LEXICONS: Readonly<Record<TextLanguage, Lexicon>> = { vi: VIETNAMESE_WORDS, en: ENGLISH_WORDS };

/** The words of one language. */
export function chooseLexicon(language: TextLanguage): Lexicon {
  return LEXICONS[language];
}
