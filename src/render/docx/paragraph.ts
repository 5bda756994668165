import { escapeHtml } from '../escape-html.ts';
import { twipsOfMm } from './measures.ts';
import type { StyleId } from './styles.ts';
import { element, valued } from './xml.ts';

/** Where one paragraph differs from its style. */
export interface Exceptions {
  readonly bold?: boolean;
  /** Size in points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Indent of the whole paragraph in millimetres. */
  readonly left?: number;
  /** A line over the paragraph, so far in from both sides (twips). */
  readonly lineOver?: number;
  /** A box around it, so far in from both sides (twips). */
  readonly boxed?: number;
  readonly keepNext?: boolean;
  readonly pageBreak?: boolean;
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** A paragraph of one text in a style of the document. Hidden characters of the text are made visible. */
export function paragraph(style: StyleId, text: string, exceptions: Exceptions = {}): string {
  return element('w:p', {}, propertiesOf(style, exceptions), ...(text === '' ? [] : [run(text, exceptions)]));
}

/** A paragraph of a style around runs that are XML already, such as the number of the page. */
export function paragraphOf(style: StyleId, ...runs: readonly string[]): string {
  return element('w:p', {}, propertiesOf(style, {}), ...runs);
}

function run(text: string, { bold, size }: Exceptions): string {
  const properties = [
    ...(bold === true ? [element('w:b'), element('w:bCs')] : []),
    ...(size === undefined ? [] : [valued('w:sz', size * 2), valued('w:szCs', size * 2)]),
  ];
  return element(
    'w:r',
    {},
    ...(properties.length === 0 ? [] : [element('w:rPr', {}, ...properties)]),
    element('w:t', { 'xml:space': 'preserve' }, escapeHtml(text)),
  );
}

/** In the order the schema wants. */
function propertiesOf(
  style: StyleId,
  { align, left, lineOver, boxed, keepNext, pageBreak }: Exceptions,
): string {
  const line = { 'w:val': 'single', 'w:sz': 8, 'w:space': 0, 'w:color': '000000' };
  return element(
    'w:pPr',
    {},
    valued('w:pStyle', style),
    ...(keepNext === true ? [element('w:keepNext')] : []),
    ...(pageBreak === true ? [element('w:pageBreakBefore')] : []),
    ...(lineOver === undefined ? [] : [element('w:pBdr', {}, element('w:top', line))]),
    ...(boxed === undefined
      ? []
      : [element('w:pBdr', {}, ...SIDES.map((side) => element(`w:${side}`, { ...line, 'w:space': 1 })))]),
    ...(boxed === undefined ? [] : [element('w:ind', { 'w:left': boxed, 'w:right': boxed })]),
    ...(left === undefined ? [] : [element('w:ind', { 'w:left': twipsOfMm(left) })]),
    ...(lineOver === undefined ? [] : [element('w:ind', { 'w:left': lineOver, 'w:right': lineOver })]),
    ...(align === undefined ? [] : [valued('w:jc', align)]),
  );
}
