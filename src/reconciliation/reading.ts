import type { TextLanguage } from './detect-language.ts';
import { isExactCount, type Figure } from './figure.ts';
import { findFigures } from './find-figures.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import type { Lexicon } from './lexicon.ts';
import { splitSentences, type Sentence } from './split-sentences.ts';

/** A text with its figures found and its sentences split. */
export interface Reading {
  readonly text: FoldedText;
  readonly language: TextLanguage;
  readonly lexicon: Lexicon;
  readonly sentences: readonly Sentence[];
}

/** Reads a text; a text without figures has no sentences. */
export function readText(raw: string): Reading {
  const text = foldText(raw);
  const { language, lexicon, figures } = findFigures(text);
  return { text, language, lexicon, sentences: splitSentences(text, figures) };
}

/** The folded words from one index to another, years written as `y` so that patterns need not mind them. */
export function readGap(reading: Reading, from: number, to: number): string {
  return reading.text.folded.slice(from, to).replaceAll(/\b(?:19|20)\d\d\b/g, 'y');
}

/** The folded words before a figure, back to the figure before it or to the start of the sentence. */
export function readBefore(reading: Reading, sentence: Sentence, figure: Figure): string {
  const previous = sentence.figures[sentence.figures.indexOf(figure) - 1];
  const from = Math.max(previous?.end ?? sentence.start, figure.start - 120);
  return reading.text.folded.slice(from, figure.start);
}

/** The folded words after a figure, up to the next figure or the end of the sentence. */
export function readAfter(reading: Reading, sentence: Sentence, figure: Figure): string {
  const next = sentence.figures[sentence.figures.indexOf(figure) + 1];
  return reading.text.folded.slice(figure.end, Math.min(next?.start ?? sentence.end, figure.end + 120));
}

/** The figures of a sentence that can be parts and totals, without those another role has taken. */
export function listCounts(sentence: Sentence, ...taken: readonly ReadonlySet<Figure>[]): Figure[] {
  return sentence.figures.filter((figure) => isExactCount(figure) && !taken.some((set) => set.has(figure)));
}
