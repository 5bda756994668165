import { fillLetters, itemsOf, removeTag, type Filling } from './fill-letters.ts';
import { readLetters } from './letters.ts';
import { findFrame, findTags, findUnbalanced, type Tag } from './tags.ts';
import type { Scope } from './template-data.ts';
import { copyXml, findElements, type XmlElement, type XmlNode } from './xml-tree.ts';

/** What a format calls the things a template consists of. */
export interface Shape {
  /** The element around one text: a paragraph, a cell of a sheet. */
  readonly text: string;
  /** The elements that hold its letters. */
  readonly letters: string;
  /** The row of a table: what begins in one of its cells and ends in another repeats the row. */
  readonly row: string;
  /** Whether a text that is one repeated part is itself repeated, as a paragraph of a list is; if not, its row is. */
  readonly repeatsText: boolean;
  /** Called instead of the usual filling; gives whether it did it. */
  readonly fill?: (text: XmlElement, scopes: readonly Scope[], filling: Filling) => boolean;
}

/**
 * Fills all texts inside an element. Rows or paragraphs from the one with `{#list}` to the one with `{/list}` are
 * repeated for each item of the list; a paragraph that holds nothing but such a tag goes away.
 */
export function expandParts(
  parent: XmlElement,
  scopes: readonly Scope[],
  shape: Shape,
  filling: Filling,
): void {
  const expanded: XmlNode[] = [];
  const children = parent.children;
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    if (child === undefined || typeof child === 'string') {
      if (child !== undefined) expanded.push(child);
      continue;
    }
    const open = outermostOpen(child, shape);
    const end = open === undefined ? undefined : findEnd(children, at, shape);
    if (open !== undefined && end !== undefined) {
      expanded.push(...repeat(children.slice(at, end + 1), open, scopes, shape, filling));
      at = end;
      continue;
    }
    expanded.push(...expandOne(child, scopes, shape, filling));
  }
  parent.children = expanded;
}

function expandOne(element: XmlElement, scopes: readonly Scope[], shape: Shape, filling: Filling): XmlNode[] {
  const frame = frameOf(element, shape);
  if (frame !== undefined) return repeat([element], frame, scopes, shape, filling);
  if (element.name === shape.text) {
    if (shape.fill?.(element, scopes, filling) !== true)
      fillLetters(piecesOf(element, shape), scopes, filling);
    expandNested(element, scopes, shape, filling);
  } else expandParts(element, scopes, shape, filling);
  return [element];
}

/** Texts inside a text, such as those of a text box. */
function expandNested(element: XmlElement, scopes: readonly Scope[], shape: Shape, filling: Filling): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.children.some((inner) => typeof inner !== 'string' && inner.name === shape.text))
      expandParts(child, scopes, shape, filling);
    else expandNested(child, scopes, shape, filling);
  }
}

/** The tag that begins the repeated part which the element as a whole is: a row over several cells, or a paragraph. */
function frameOf(element: XmlElement, shape: Shape): Tag | undefined {
  if (element.name === shape.row) {
    if (outermostOpen(element, shape) !== undefined) return undefined;
    const cells = element.children.filter((child) => typeof child !== 'string');
    const opens = cells.map(
      (cell) =>
        outermostOpen(cell, shape) ?? (shape.repeatsText ? undefined : findFrame(textOf(cell, shape))?.open),
    );
    return opens.find((open) => open !== undefined);
  }
  return shape.repeatsText && element.name === shape.text
    ? findFrame(textOf(element, shape))?.open
    : undefined;
}

/** One copy of the elements for each item of the list, without the tags that begin and end it. */
function repeat(
  elements: readonly XmlNode[],
  open: Tag,
  scopes: readonly Scope[],
  shape: Shape,
  filling: Filling,
): XmlNode[] {
  const model = elements.map(copyXml);
  const first = model[0];
  const last = model.at(-1);
  if (first === undefined || typeof first === 'string' || last === undefined || typeof last === 'string')
    return [];
  const text = textOf(first, shape);
  takeOut(first, shape, (tags) => tags.find((tag) => tag.kind === 'open' && tag.path === open.path));
  takeOut(last, shape, (tags) => tags.findLast((tag) => tag.kind === 'close' && tag.path === open.path));
  const kept = model.filter((node) => !isEmptied(node, elements[model.indexOf(node)], shape));
  return itemsOf(open, text, scopes, filling).flatMap((item) => {
    const holder: XmlElement = { name: '', attributes: {}, children: kept.map(copyXml) };
    expandParts(holder, [...scopes, item], shape, filling);
    return holder.children;
  });
}

/** A text that held a tag of repetition and now holds nothing. */
function isEmptied(node: XmlNode, before: XmlNode | undefined, shape: Shape): boolean {
  if (typeof node === 'string' || typeof before === 'string' || before === undefined) return false;
  return (
    shape.repeatsText &&
    node.name === shape.text &&
    textOf(before, shape) !== '' &&
    textOf(node, shape).trim() === ''
  );
}

/** Takes one tag out of the text of an element in which it is found. */
function takeOut(element: XmlElement, shape: Shape, choose: (tags: readonly Tag[]) => Tag | undefined): void {
  const texts = element.name === shape.text ? [element] : findElements(element, shape.text);
  const found = texts
    .map((each) => ({ each, tag: choose(findTags(ownText(each, shape))) }))
    .filter(({ tag }) => tag !== undefined);
  const chosen = choose(tagsOf(element, shape))?.kind === 'close' ? found.at(-1) : found[0];
  if (chosen?.tag !== undefined) removeTag(piecesOf(chosen.each, shape), chosen.tag);
}

/** The place of the element in which what was begun in the one at `start` ends. */
function findEnd(children: readonly XmlNode[], start: number, shape: Shape): number | undefined {
  const tags: Tag[] = [];
  for (let at = start; at < children.length; at += 1) {
    const child = children[at];
    if (child === undefined || typeof child === 'string') continue;
    tags.push(...tagsOf(child, shape));
    if (findUnbalanced(tags).opened.length === 0) return at;
  }
  return undefined;
}

function outermostOpen(element: XmlElement, shape: Shape): Tag | undefined {
  return findUnbalanced(tagsOf(element, shape)).opened[0];
}

function tagsOf(element: XmlElement, shape: Shape): Tag[] {
  return findTags(textOf(element, shape));
}

function textOf(element: XmlElement, shape: Shape): string {
  return findElements(element, shape.letters).map(readLetters).join('');
}

function ownText(element: XmlElement, shape: Shape): string {
  return piecesOf(element, shape).map(readLetters).join('');
}

function piecesOf(element: XmlElement, shape: Shape): XmlElement[] {
  return findElements(element, shape.letters, [shape.text]);
}
