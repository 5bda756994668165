import { escapeHtml } from '../escape-html.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An XML element. Attribute values are escaped, content is taken as the XML it is; an attribute that is `undefined` is
 * left out.
 */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const shown = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`);
  const inner = content.join('');
  return inner === '' ? `<${name}${shown.join('')}/>` : `<${name}${shown.join('')}>${inner}</${name}>`;
}

/** An element of WordprocessingML that has one value. */
export function valued(name: string, value: string | number): string {
  return element(name, { 'w:val': value });
}

/** An element of DrawingML that has one value. */
export function drawn(name: string, value: string | number): string {
  return element(name, { val: value });
}

/** A part's text: the XML declaration before its root. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
