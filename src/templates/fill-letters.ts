import type { Language } from '../messages/language.ts';
import { escapeLetters, readLetters } from './letters.ts';
import { findTags, type Tag } from './tags.ts';
import { isPrintable, lookUp, printValue, type Found, type Scope } from './template-data.ts';
import type { XmlElement } from './xml-tree.ts';

/** Something wrong with a tag, and the text around it. */
export interface TagProblem {
  readonly kind: 'unknown' | 'group' | 'not-a-list' | 'not-closed' | 'not-opened';
  readonly tag: string;
  readonly near: string;
  /** Path of the list inside whose part the tag stands; empty outside. */
  readonly within: string;
}

/** What goes through the filling of a template. */
export interface Filling {
  readonly language: Language;
  readonly problems: TagProblem[];
  /** Paths that were printed, and lists that were gone through. */
  readonly used: Set<string>;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/**
 * Puts values in place of the tags of one paragraph or cell. A tag may run over several pieces of differing look; its
 * value has the look of the piece it begins in.
 */
export function fillLetters(pieces: readonly XmlElement[], scopes: readonly Scope[], filling: Filling): void {
  const whole = pieces.map(readLetters).join('');
  replaceLetters(pieces, spansOf(whole, scopes, filling));
}

/** Takes a tag out of the text of a paragraph or cell. */
export function removeTag(pieces: readonly XmlElement[], { start, end }: Tag): void {
  replaceLetters(pieces, [{ start, end, value: '' }]);
}

/** Elements that may say that blanks at their ends count. */
const KEEPS_BLANKS = new Set(['w:t', 't']);

function replaceLetters(pieces: readonly XmlElement[], spans: readonly Span[]): void {
  if (spans.length === 0) return;
  let from = 0;
  for (const piece of pieces) {
    const text = readLetters(piece);
    const to = from + text.length;
    let kept = '';
    let at = from;
    for (const span of spans.filter(({ start, end }) => start < to && end > from)) {
      if (span.start >= from) kept += text.slice(at - from, span.start - from) + span.value;
      at = Math.min(to, span.end);
    }
    kept += text.slice(at - from);
    if (kept !== text) {
      piece.children = [escapeLetters(kept)];
      if (KEEPS_BLANKS.has(piece.name)) piece.attributes['xml:space'] = 'preserve';
    }
    from = to;
  }
}

/** What comes in the place of the tags and repeated parts of a text. */
function spansOf(text: string, scopes: readonly Scope[], filling: Filling): Span[] {
  const spans: Span[] = [];
  const opened: Tag[] = [];
  const complain = (tag: Tag, kind: TagProblem['kind']): void => {
    addProblem(filling, kind, tag, text, scopes);
  };
  for (const tag of findTags(text)) {
    if (tag.kind === 'open') opened.push(tag);
    else if (tag.kind === 'close') {
      const open = opened.at(-1);
      if (open?.path !== tag.path) complain(tag, 'not-opened');
      else {
        opened.pop();
        if (opened.length > 0) continue;
        const inner = text.slice(open.end, tag.start);
        const items = itemsOf(open, text, scopes, filling);
        const values = items.map((item) => fillText(inner, [...scopes, item], filling));
        spans.push({ start: open.start, end: tag.end, value: values.join('') });
      }
    } else if (opened.length === 0) {
      const found = findValue(tag, text, scopes, filling);
      if (found !== undefined) {
        const value = printValue(found, filling.language, text.charAt(tag.end) === '%');
        spans.push({ start: tag.start, end: tag.end, value });
      }
    }
  }
  for (const tag of opened) complain(tag, 'not-closed');
  return spans;
}

function fillText(text: string, scopes: readonly Scope[], filling: Filling): string {
  let filled = '';
  let at = 0;
  for (const span of spansOf(text, scopes, filling)) {
    filled += text.slice(at, span.start) + span.value;
    at = span.end;
  }
  return filled + text.slice(at);
}

/** The value a tag names; `undefined`, and a problem noted, where there is none that can be printed. */
export function findValue(
  tag: Tag,
  text: string,
  scopes: readonly Scope[],
  filling: Filling,
): Found | undefined {
  const found = lookUp(scopes, tag.path);
  if (found === undefined || !isPrintable(found.value)) {
    addProblem(filling, found === undefined ? 'unknown' : 'group', tag, text, scopes);
    return undefined;
  }
  filling.used.add(found.path);
  return found;
}

/** The items of the list that a tag names; none, and a problem noted, where there is no such list. */
export function itemsOf(tag: Tag, text: string, scopes: readonly Scope[], filling: Filling): Scope[] {
  const found = lookUp(scopes, tag.path);
  if (!Array.isArray(found?.value)) {
    addProblem(filling, found === undefined ? 'unknown' : 'not-a-list', tag, text, scopes);
    return [];
  }
  filling.used.add(found.path);
  return found.value.map((value: unknown) => ({ value, path: `${found.path}[]` }));
}

/** Letters shown of the text around a tag that is wrong. */
const NEAR = 60;

/** Notes a problem once, however often its part is repeated. */
export function addProblem(
  { problems }: Filling,
  kind: TagProblem['kind'],
  tag: Tag,
  text: string,
  scopes: readonly Scope[],
): void {
  const mark = tag.kind === 'open' ? '#' : tag.kind === 'close' ? '/' : '';
  const from = Math.max(0, Math.min(tag.start - 10, text.length - NEAR));
  const problem: TagProblem = {
    kind,
    tag: `{${mark}${tag.path}}`,
    near: text.slice(from, from + NEAR),
    within: scopes.at(-1)?.path ?? '',
  };
  const known = problems.some(
    (each) => each.kind === kind && each.tag === problem.tag && each.near === problem.near,
  );
  if (!known) problems.push(problem);
}
