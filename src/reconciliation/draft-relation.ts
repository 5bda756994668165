import type { Figure } from './figure.ts';
import type { Reading } from './reading.ts';
import type { Relation, RelationDetail, Verdict } from './relation.ts';
import type { Sentence } from './split-sentences.ts';

/** A tested relation whose clause and place are still to be read off the text. */
export interface Draft {
  readonly figures: readonly Figure[];
  readonly published: number | string | null;
  readonly recomputed: number | string | null;
  readonly verdict: Verdict;
  readonly detail: RelationDetail;
}

/** A clause is cut after this many characters. */
const LONGEST_STATEMENT = 600;

/** Adds the clause as printed and the place to a tested relation. */
export function placeDraft(
  reading: Reading,
  draft: Draft,
  sentenceOf: ReadonlyMap<Figure, Sentence>,
  lineOf: (offset: number) => number,
): Relation {
  const figures = draft.figures.toSorted((left, right) => left.start - right.start);
  const offsetOf = (index: number): number => reading.text.offsets[index] ?? 0;
  const offset = offsetOf(figures[0]?.start ?? 0);
  return {
    ...draft.detail,
    statement: readClause(reading, figures, sentenceOf),
    place: { offset, line: lineOf(offset) },
    published: draft.published,
    recomputed: draft.recomputed,
    verdict: draft.verdict,
    figures: figures.map((figure) => ({ text: figure.text, offset: offsetOf(figure.start) })),
  };
}

/** From the stop before the first figure to the stop after the last; other figures of the sentence are left outside. */
function readClause(
  reading: Reading,
  figures: readonly Figure[],
  sentenceOf: ReadonlyMap<Figure, Sentence>,
): string {
  const first = figures[0];
  const last = figures.at(-1);
  if (first === undefined || last === undefined) return '';
  const opening = sentenceOf.get(first);
  const closing = sentenceOf.get(last);
  const { folded, printed } = reading.text;
  let start = opening?.start ?? first.start;
  let end = closing?.end ?? last.end;
  const before = opening?.figures.findLast((figure) => figure.start < first.start && figure.kind !== 'year');
  const after = closing?.figures.find((figure) => figure.start > last.start && figure.kind !== 'year');
  const gapBefore = folded.slice(before?.end ?? start, first.start);
  const opened = Math.max(gapBefore.lastIndexOf(';'), /\([^)]*$/.exec(gapBefore)?.index ?? -1);
  if (before !== undefined || gapBefore.includes(';')) {
    const from = before?.end ?? start;
    const stop = opened >= 0 ? opened + 1 : gapBefore.search(/[,:)](?=\s)/) + 1;
    start = from + stop;
  }
  const gapAfter = folded.slice(last.end, after?.start ?? end);
  const stop = after === undefined ? gapAfter.indexOf(';') : gapAfter.search(/[;,(]|\sand\s|\sva\s/);
  if (stop >= 0) end = last.end + stop;
  else if (after !== undefined) end = after.start;
  const clause = printed
    .slice(start, Math.min(end, start + LONGEST_STATEMENT))
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,;:)-]+|[\s,;(-]+$/g, '')
    .replace(/^(?:and|và) /, '');
  return clause.includes('(') ? clause : clause.replace(/\)(?=\.?$)/, '');
}
