import { detectLanguage, type TextLanguage } from './detect-language.ts';
import type { Figure, FigureKind, Hedge } from './figure.ts';
import type { FoldedText } from './fold-text.ts';
import { chooseLexicon, type Lexicon } from './lexicon.ts';
import { decideDecimalMark, readNumber } from './number-marks.ts';
import { isYear, scanNumbers, type NumberToken } from './scan-numbers.ts';

/** The figures of a text in their order, and the language its words were read in. */
export interface FoundFigures {
  readonly language: TextLanguage;
  readonly lexicon: Lexicon;
  readonly figures: readonly Figure[];
}

/** How far before a number its context is read. */
const CONTEXT = 32;

/** Finds every figure; the decimal mark is decided once for the whole text. Years are kept, they label the others. */
export function findFigures(text: FoldedText): FoundFigures {
  const tokens = scanNumbers(text.folded);
  const words = detectLanguage(text);
  const mark = decideDecimalMark(
    tokens.map((token) => ({
      text: token.text,
      percent: /^\s?%/.test(text.folded.slice(token.end, token.end + 2)),
    })),
    words,
  );
  const language = words ?? (mark === ',' ? 'vi' : 'en');
  const lexicon = chooseLexicon(language);
  const figures: Figure[] = [];
  let depth = 0;
  let read = 0;
  for (const token of tokens) {
    for (; read < token.start; read += 1) depth = stepDepth(depth, text.folded, read);
    const figure = readFigure(text, token, depth);
    if (figure !== undefined) figures.push(figure);
  }
  return { language, lexicon, figures: spreadPercentSign(text, figures) };

  function readFigure(source: FoldedText, token: NumberToken, at: number): Figure | undefined {
    const after = source.folded.slice(token.end, token.end + 40);
    const markedAfter = source.marked.slice(token.end, token.end + 40);
    const before = source.folded.slice(Math.max(0, token.start - CONTEXT), token.start);
    const kindEnd = readKind(lexicon, token, before, after, markedAfter);
    if (kindEnd === undefined) return undefined;
    const [kind, length, unit] = kindEnd;
    const value = readNumber({ text: token.text, percent: kind !== 'count' }, mark, unit !== '');
    if (value === undefined) return undefined;
    const end = token.end + length;
    const printed = source.printed.slice(token.start, token.end);
    return {
      kind,
      start: token.start,
      end,
      text: printed,
      value,
      hedge: readHedge(lexicon, before),
      unit,
      depth: at,
    };
  }
}

/** Kind, length of its sign or word, and unit; `undefined` for a number that is no figure. */
function readKind(
  lexicon: Lexicon,
  token: NumberToken,
  before: string,
  after: string,
  markedAfter: string,
): readonly [FigureKind, number, string] | undefined {
  const points = lexicon.points.exec(after);
  if (points !== null) return ['points', points[0].length, ''];
  const percent = lexicon.percent.exec(after);
  if (percent !== null) return ['percent', percent[0].length, ''];
  const bare = isYear(token.text);
  if (bare && (/\b(?:nam|in|year)\s$/.test(before) || !lexicon.counted.test(after))) {
    return /^\s?\//.test(after) || /\/\s?$/.test(before) ? ['count', 0, ''] : ['year', 0, ''];
  }
  if (lexicon.duration.test(markedAfter) || lexicon.label.test(before)) return undefined;
  const magnitude = lexicon.magnitude.exec(after);
  return ['count', 0, magnitude?.[1] ?? ''];
}

function readHedge(lexicon: Lexicon, before: string): Hedge | null {
  if (lexicon.over.test(before)) return 'over';
  if (lexicon.under.test(before)) return 'under';
  return lexicon.about.test(before) ? 'about' : null;
}

/** In `95.97, 95.71 and 95.7%` the sign stands for the whole list. */
function spreadPercentSign(text: FoldedText, figures: readonly Figure[]): Figure[] {
  const spread: Figure[] = [];
  let next: Figure | undefined;
  for (const figure of figures.toReversed()) {
    const listed =
      next?.kind === 'percent' &&
      figure.kind === 'count' &&
      figure.value.scale > 0 &&
      next.start - figure.end < 12 &&
      /^\s*(?:[,;]|[,;]?\s(?:and|va))\s+$/.test(text.folded.slice(figure.end, next.start));
    next = listed ? { ...figure, kind: 'percent' } : figure;
    spread.push(next);
  }
  return spread.reverse();
}

/** Parentheses nest; a blank line closes all of them, so that one forgotten mark does not spoil the rest. */
function stepDepth(depth: number, folded: string, at: number): number {
  const unit = folded.charAt(at);
  if (unit === '(') return depth + 1;
  if (unit === ')') return Math.max(0, depth - 1);
  if (unit === '\n' && folded.charAt(at + 1) === '\n') return 0;
  return depth;
}
