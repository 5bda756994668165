import type { Figure } from './figure.ts';
import { listCounts, readBefore, readGap, type Reading } from './reading.ts';
import type { Sentence } from './split-sentences.ts';

/** How surely the parts are meant to be the whole of the total. */
export type ListStrength = 'whole' | 'likely' | 'some';

/** A total and the parts printed after (or, in an equation, before) it. */
export interface PartList {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly strength: ListStrength;
  /** A second list begins inside this one: where it ends the text does not say. */
  readonly nested: boolean;
}

const MOST_PARTS = 40;
/** Counts read for one list, details of its parts included. */
const MOST_READ = 80;
/** Parentheses deeper than this are no prose. */
const DEEPEST = 3;
/** Parts further apart than this belong to different lists. */
const WIDEST_GAP = 400;
const BULLET = /\n\s*[-+*•]/;

/** What the parts of a sentence may be taken from. */
export interface ListSources {
  /** Changes, targets and bases of pairs: neither total nor part. */
  readonly excluded: ReadonlySet<Figure>;
  /** Numerators of pairs: may be a total, never a part. */
  readonly numerators: ReadonlySet<Figure>;
  /** Where the words of a total end: after its base, when it is the numerator of a pair. */
  readonly endOf: (figure: Figure) => number;
  /** The total of an earlier sentence that this one may list the parts of. */
  readonly inherited: Figure | undefined;
}

/** Finds the lists of parts in a sentence: `T = a + b`, `T (a and b)`, `T, gồm a và b`, `T, of whom a …, b …`. */
export function findLists(reading: Reading, sentence: Sentence, sources: ListSources): PartList[] {
  const counts = listCounts(sentence, sources.excluded);
  const lists: PartList[] = [];
  const parts = new Set<Figure>();
  const first = counts[0];
  if (sources.inherited !== undefined && first !== undefined) {
    const opening = readGap(reading, sentence.start, first.start);
    if (/^\s*(?:trong do|of which|of whom|of these|of them|among them)\b/.test(opening)) {
      keep(sources.inherited, collectParts(reading, counts, 0, sources), 'some');
    }
  }
  counts.forEach((total, at) => {
    const next = counts[at + 1];
    if (next === undefined || sources.numerators.has(next) || parts.has(next)) return;
    const strength = readMarker(reading, sentence, sources.endOf(total), total, next);
    if (strength !== undefined) keep(total, collectParts(reading, counts, at + 1, sources), strength);
  });
  return [...lists, ...findEquations(reading, counts, parts)];

  function keep(total: Figure, found: Collected, strength: ListStrength): void {
    if (strength !== 'some' && found.parts.length < 2) return;
    lists.push({ total, strength, parts: found.parts, nested: found.nested });
    for (const part of found.parts) parts.add(part);
  }
}

function readMarker(
  reading: Reading,
  sentence: Sentence,
  end: number,
  total: Figure,
  next: Figure,
): ListStrength | undefined {
  if (next.start - end > 220 || next.start < end || next.depth > DEEPEST) return undefined;
  const gap = readGap(reading, end, next.start);
  const { whole, some, someAfter } = reading.lexicon;
  const after = reading.text.folded.slice(next.end, next.end + 20);
  if (someAfter.test(after) && /^[^.;:()]{0,90},\s*(?:and )?$/.test(gap)) return 'some';
  const wholeAt = gap.search(whole);
  const someAt = gap.search(some);
  const markerAt = Math.max(wholeAt, someAt);
  if (markerAt >= 0 && /;\s*\S/.test(gap.slice(0, markerAt + 1).trimEnd())) return undefined;
  if (wholeAt >= 0 && wholeAt >= someAt) return 'whole';
  if (someAt >= 0) return 'some';
  if (next.depth !== total.depth + 1 || !/^[^.;:()]{0,110}\([^.;:()]{0,50}$/.test(gap)) return undefined;
  const mixed = sentence.figures.some(
    (figure) => figure.kind === 'percent' && figure.start > end && figure.start < next.start,
  );
  return mixed ? undefined : 'likely';
}

interface Collected {
  readonly parts: readonly Figure[];
  readonly nested: boolean;
}

function collectParts(
  reading: Reading,
  counts: readonly Figure[],
  from: number,
  sources: ListSources,
): Collected {
  const first = counts[from];
  if (first === undefined || sources.numerators.has(first)) return { parts: [], nested: false };
  const parts = [first];
  let separator = '';
  for (const next of counts.slice(from + 1, from + 1 + MOST_READ)) {
    const previous = parts.at(-1) ?? first;
    if (next.start - previous.end > WIDEST_GAP) break;
    const gap = readGap(reading, previous.end, next.start);
    if (sinksBelow(gap, previous.depth - first.depth) || parts.length === MOST_PARTS) break;
    if (next.depth > first.depth) continue;
    if (parts.length > 1 && isLast(reading, parts.at(-2) ?? first, previous)) break;
    const outer = dropInner(gap);
    if (sources.numerators.has(next) || reading.lexicon.totalBefore.test(outer)) break;
    if (reading.lexicon.whole.test(outer) || /(?:trong do|of wh|includ)/.test(outer))
      return { parts, nested: true };
    const joint = BULLET.test(outer) || outer.includes(';') ? ';' : outer.includes('+') ? '+' : '';
    const comma = /,|(?:^|\s)(?:and|va)\s/.test(outer) ? ',' : '';
    if (separator === '') separator = joint === '' ? comma : joint;
    if (joint === ';' && separator !== ';') break;
    if (separator === '+' && joint !== '+') break;
    if (joint === '' && (comma === '' || (separator === ';' && !reading.lexicon.last.test(outer)))) continue;
    parts.push(next);
  }
  return { parts, nested: false };
}

/** `a + b (+ c) = T`. */
function findEquations(reading: Reading, counts: readonly Figure[], taken: ReadonlySet<Figure>): PartList[] {
  const lists: PartList[] = [];
  let run: Figure[] = [];
  counts.forEach((figure, at) => {
    const previous = counts[at - 1];
    const gap = previous === undefined ? '' : readGap(reading, previous.end, figure.start);
    if (run.length > 0 && /^[^.;,:()]{0,60}\+\s*$/.test(gap)) {
      run.push(figure);
      return;
    }
    const equals = /^[^.;,:()+]{0,60}=\s*$/.test(gap);
    if (run.length > 1 && equals && !run.some((part) => taken.has(part))) {
      lists.push({ total: figure, parts: run, strength: 'whole', nested: false });
    }
    run = [figure];
  });
  return lists;
}

/** Whether the conjunction before the last part of a list stands before this one. */
function isLast(reading: Reading, previous: Figure, part: Figure): boolean {
  return reading.lexicon.last.test(
    reading.text.folded.slice(Math.max(previous.end, part.start - 30), part.start),
  );
}

/** Whether a closing parenthesis in the gap leaves the list; `depth` is how deep inside it the gap begins. */
function sinksBelow(gap: string, depth: number): boolean {
  let level = depth;
  for (const unit of gap) {
    if (unit === '(') level += 1;
    if (unit === ')') level -= 1;
    if (level < 0) return true;
  }
  return false;
}

function dropInner(gap: string): string {
  return gap.replaceAll(/\([^()]*\)/g, '').replaceAll(/\([^()]*$/g, '');
}

/** Whether the words around a figure call it the total of what was printed before. */
export function isClosingTotal(reading: Reading, sentence: Sentence, figure: Figure): boolean {
  const after = reading.text.folded.slice(figure.end, figure.end + 60);
  const before = readBefore(reading, sentence, figure).replaceAll(/\b(?:19|20)\d\d\b/g, 'y');
  return reading.lexicon.totalBefore.test(before) || reading.lexicon.totalAfter.test(after);
}
