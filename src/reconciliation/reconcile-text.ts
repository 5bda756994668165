import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeDraft, type Draft } from './draft-relation.ts';
import type { Figure } from './figure.ts';
import { judgeParagraph } from './judge-paragraph.ts';
import { readText } from './reading.ts';
import type { Relation, TextRelations } from './relation.ts';
import type { Sentence } from './split-sentences.ts';

/** The relations of a text and what there is to say of them. */
export interface Reconciliation extends TextRelations {
  /**
   * `reconcile.text.empty` when there is no figure; otherwise one `reconcile.contradiction` or `reconcile.missing` for
   * each relation of that verdict, with `line`, `statement`, `published` and `recomputed` as parameters.
   */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the figures of a published report (English or Vietnamese, any composition and line ends) and tests each against
 * the others: shares, sums, percents of targets, changes. Percents are recomputed exactly and rounded half up at their
 * printed decimals. Relations come in the order they are printed; figures that nothing in the text can test are
 * reported as `untestable`. Rows of Markdown tables are no sentences and are passed over. Never throws.
 */
export function reconcileText(text: string): Reconciliation {
  const reading = readText(blankTables(text));
  const { language, sentences } = reading;
  if (sentences.length === 0) {
    return { language, relations: [], diagnostics: [diagnose('reconcile.text.empty')] };
  }
  const sentenceOf = new Map<Figure, Sentence>(
    sentences.flatMap((sentence) => sentence.figures.map((figure) => [figure, sentence] as const)),
  );
  const lineOf = makeLineFinder(text);
  const relations = groupParagraphs(sentences)
    .flatMap((paragraph) => judgeParagraph(reading, paragraph))
    .map((draft: Draft) => placeDraft(reading, draft, sentenceOf, lineOf))
    .sort((left, right) => left.place.offset - right.place.offset);
  return { language, relations, diagnostics: relations.flatMap(reportRelation) };
}

/** The text with the rows of Markdown tables as blanks, so that every other character keeps its place. */
export function blankTables(text: string): string {
  return text.replace(/^\|.*$/gm, (row) => ' '.repeat(row.length));
}

export function groupParagraphs(sentences: readonly Sentence[]): Sentence[][] {
  const groups = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.paragraph) ?? [];
    group.push(sentence);
    groups.set(sentence.paragraph, group);
  }
  return [...groups.values()];
}

function reportRelation(relation: Relation): Diagnostic[] {
  if (relation.verdict !== 'contradicts' && relation.verdict !== 'missing') return [];
  const code = relation.verdict === 'missing' ? 'reconcile.missing' : 'reconcile.contradiction';
  const params = {
    line: relation.place.line,
    statement: relation.statement,
    published: relation.published ?? '–',
    recomputed: relation.recomputed ?? '–',
  };
  return [diagnose(code, {}, params)];
}

/** Line from 1 of an offset; `\n`, `\r\n` and a bare `\r` end lines. */
export function makeLineFinder(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
