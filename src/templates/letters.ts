import { resolveReferences } from '../sheets/xml-references.ts';
import type { XmlElement } from './xml-tree.ts';

/** Letters of a `w:t` or `t`; references resolved. */
export function readLetters(piece: XmlElement): string {
  const raw = piece.children.map((child) => (typeof child === 'string' ? child : '')).join('');
  return resolveReferences(raw) ?? raw;
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** Letters as they may stand between the tags of XML. */
export function escapeLetters(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES.get(character) ?? '');
}
