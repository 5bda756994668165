import type { Figure } from './figure.ts';
import type { FoldedText } from './fold-text.ts';

/** A sentence with its figures in order; `start` and `end` are indexes into the folded text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph, from 0: blank lines separate them. */
  readonly paragraph: number;
  readonly figures: readonly Figure[];
}

/** A sentence is broken off here at the latest, so that work on one stays bounded. */
const LONGEST = 2000;
/** Without a space the break may come this much later. */
const SPACE_SOUGHT = 200;
const ABBREVIATION = /(?:^|[^\p{L}])(?:tp|tx|tt|no|art|incl|approx|dr|mr|mrs|st|e\.g|i\.e|vs)$/u;

/**
 * Splits a text into the sentences that hold figures. A list whose lead ends in `:` (or whose items end in `;` or `,`)
 * stays with its lead; other items and blank lines begin anew. A wrapped line does not end a sentence.
 */
export function splitSentences(text: FoldedText, figures: readonly Figure[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  let next = 0;
  for (let at = 0; at <= text.folded.length; at += 1) {
    const blank = isBlankLine(text.folded, at);
    if (at < text.folded.length && !blank && !endsSentence(text, at, start)) continue;
    const own: Figure[] = [];
    for (let figure = figures[next]; figure !== undefined && figure.start < at; figure = figures[next]) {
      own.push(figure);
      next += 1;
    }
    if (own.length > 0) sentences.push({ start, end: at, paragraph, figures: own });
    start = at;
    if (blank) paragraph += 1;
  }
  return sentences;
}

function isBlankLine(folded: string, at: number): boolean {
  return folded.charAt(at) === '\n' && /^\n[^\S\n]{0,20}\n/.test(folded.slice(at, at + 24));
}

/** Whether a sentence that began at `start` ends before index `at`. */
function endsSentence({ folded, printed }: FoldedText, at: number, start: number): boolean {
  if (at - start >= LONGEST && (/\s/.test(folded.charAt(at)) || at - start >= LONGEST + SPACE_SOUGHT))
    return true;
  if (folded.charAt(at) === '\n') return beginsItem(folded, at, start);
  const mark = folded.charAt(at - 1);
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false;
  if (!/\s/.test(folded.charAt(at))) return false;
  const following = /^\s{1,8}["'“”‘(]?(.)/su.exec(printed.slice(at, at + 12))?.[1] ?? '';
  if (/\p{Ll}/u.test(following)) return false;
  return !ABBREVIATION.test(folded.slice(Math.max(start, at - 8), at - 1));
}

function beginsItem(folded: string, at: number, start: number): boolean {
  if (!/^\n\s{0,12}(?:[-+*•–]\s|\d{1,2}[.)]\s|[a-z]\)\s|[ivx]{1,4}[-.]\s)/.test(folded.slice(at, at + 22)))
    return false;
  return !/[:;,]\s*$/.test(folded.slice(Math.max(start, at - 12), at));
}
