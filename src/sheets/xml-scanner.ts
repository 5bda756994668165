import type { Damage } from './refuse-file.ts';
import { addToHash, makeXmlNames, standsAt, type XmlName } from './xml-names.ts';
import { isXmlCharacter, resolveReferences } from './xml-references.ts';

/** The attributes of the tag that is being told, valid during the call only. */
export interface XmlAttributes {
  /** The value of the attribute written exactly so, with its prefix. */
  get(name: string): string | undefined;
  /** The value of the attribute of this name that has a prefix, whichever (`r:id`). */
  getPrefixed(name: string): string | undefined;
}

/** What a reader wants to hear of an XML part; element names come without prefix. */
export interface XmlHandlers {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** Text with references resolved; one run may come in several pieces. */
  text(text: string): void;
  /**
   * May take a whole element whose tag begins at `start`, and all that is in it, when it is sure that both are
   * well-formed: gives the place behind it, or `undefined` to hear of it as of any other.
   */
  leap?(text: string, start: number): number | undefined;
}

export interface XmlScanner {
  /** Takes the next piece of the document; `last` closes it. Gives the damage found, if any. */
  scan(piece: string, last: boolean): Damage | undefined;
  /** Characters held back because the construct they begin is not complete. */
  pending(): number;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const AMPERSAND = 0x26;
const EQUALS = 0x3d;
const CR = 0x0d;
/** What a step gives when the construct does not end in the text at hand. */
const INCOMPLETE = -1;

/**
 * Makes a scanner of the XML that office files are written in: elements, attributes, text, CDATA, comments, processing
 * instructions, the five named references and numeric ones. Document types and with them entities of the file's own are
 * damage, as is whatever is not well-formed: tags that do not match, doubled attributes, broken references, text
 * outside the root. Written for speed: a sheet of 100,000 rows is some 100 MB of XML.
 */
export function makeXmlScanner(handlers: XmlHandlers): XmlScanner {
  let rest = '';
  let started = false;
  let rootSeen = false;
  let damage: Damage | undefined;
  const stack: XmlName[] = [];
  const names = makeXmlNames();
  const attributeNames: XmlName[] = [];
  const attributeValues: string[] = [];
  let count = 0;
  const attributes: XmlAttributes = {
    get(name) {
      for (let index = 0; index < count; index++) {
        if (attributeNames[index]?.full === name) return attributeValues[index];
      }
      return undefined;
    },
    getPrefixed(name) {
      for (let index = 0; index < count; index++) {
        const found = attributeNames[index];
        if (found?.local === name && found.full !== name) return attributeValues[index];
      }
      return undefined;
    },
  };

  function scan(piece: string, last: boolean): Damage | undefined {
    const text = rest + piece;
    let at = 0;
    while (at < text.length) {
      const end =
        text.charCodeAt(at) === LESS
          ? (handlers.leap?.(text, at) ?? scanMarkup(text, at))
          : scanText(text, at);
      if (damage !== undefined) return damage;
      if (end === INCOMPLETE) break;
      at = end;
      started = true;
    }
    rest = text.slice(at);
    if (!last) return undefined;
    return stack.length > 0 || !rootSeen || rest.trim() !== '' ? 'xml' : undefined;
  }

  function fail(reason: Damage): number {
    damage = reason;
    return INCOMPLETE;
  }

  function scanText(text: string, start: number): number {
    let at = start;
    let code = 0;
    let references = false;
    let returns = false;
    for (; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (code === LESS) break;
      if (code === AMPERSAND) references = true;
      else if (code === CR) returns = true;
      else if (!isXmlCharacter(code)) return fail('xml');
    }
    if (at >= text.length) return INCOMPLETE;
    if (stack.length === 0) return text.slice(start, at).trim() === '' ? at : fail('xml');
    let value: string | undefined = text.slice(start, at);
    // XML reads CRLF and CR as LF, except where they are written as references.
    if (returns) value = value.replace(/\r\n?/g, '\n');
    if (references) value = resolveReferences(value);
    if (value === undefined) return fail('xml');
    handlers.text(value);
    return at;
  }

  /** Tells the construct that begins with `<` at `start`; gives where it ends. */
  function scanMarkup(text: string, start: number): number {
    if (start + 1 >= text.length) return INCOMPLETE;
    const code = text.charCodeAt(start + 1);
    if (code === SLASH) return scanCloseTag(text, start + 2);
    if (code === EXCLAMATION) return scanDeclaration(text, start);
    if (code === QUESTION) return scanInstruction(text, start);
    return scanOpenTag(text, start + 1);
  }

  function scanCloseTag(text: string, start: number): number {
    // Nearly all are written without a blank: the name is compared where it stands.
    const open = stack.at(-1);
    let at = start + (open?.full.length ?? 0);
    if (open !== undefined && text.charCodeAt(at) === GREATER && standsAt(text, start, at, open.full)) {
      stack.pop();
      handlers.close(open.local);
      return at + 1;
    }
    at = start;
    while (at < text.length && text.charCodeAt(at) !== GREATER) at++;
    if (at >= text.length) return INCOMPLETE;
    const name = stack.pop();
    let nameEnd = at;
    while (isSpace(text.charCodeAt(nameEnd - 1))) nameEnd--;
    if (name === undefined || !standsAt(text, start, nameEnd, name.full)) return fail('xml');
    handlers.close(name.local);
    return at + 1;
  }

  function scanDeclaration(text: string, start: number): number {
    if (text.startsWith('<!--', start)) {
      // Two hyphens may only end it: a comment with a broken end must not swallow rows up to the next comment.
      const end = text.indexOf('--', start + 4);
      if (end < 0 || end + 2 >= text.length) return INCOMPLETE;
      return text.charCodeAt(end + 2) === GREATER ? end + 3 : fail('xml');
    }
    if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start + 9);
      if (end < 0) return INCOMPLETE;
      if (stack.length === 0) return fail('xml');
      handlers.text(text.slice(start + 9, end).replace(/\r\n?/g, '\n'));
      return end + 3;
    }
    const begun = text.slice(start, start + 9);
    if ('<![CDATA['.startsWith(begun) || '<!--'.startsWith(begun)) return INCOMPLETE;
    return fail(begun.startsWith('<!D') ? 'doctype' : 'xml');
  }

  function scanInstruction(text: string, start: number): number {
    const end = text.indexOf('?>', start + 2);
    if (end < 0) return INCOMPLETE;
    const body = text.slice(start + 2, end);
    if (!/^[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*(?:\s|$)/u.test(body)) return fail('xml');
    if (/^xml\s/.test(body)) {
      if (started) return fail('xml');
      const encoding = /\bencoding\s*=\s*["']([^"']*)["']/.exec(body)?.[1];
      if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) return fail('encoding');
    }
    return end + 2;
  }

  function scanOpenTag(text: string, start: number): number {
    let at = start;
    let hash = 0;
    let code = 0;
    for (; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (code === GREATER || code === SLASH || isSpace(code)) break;
      hash = addToHash(hash, code);
    }
    if (at >= text.length) return INCOMPLETE;
    const name = names.at(text, start, at, hash);
    if (name === undefined) return fail('xml');
    count = 0;
    while (code !== GREATER && code !== SLASH) {
      const before = at;
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (at >= text.length) return INCOMPLETE;
      if (code === GREATER || code === SLASH) break;
      if (before === at) return fail('xml');
      at = scanAttribute(text, at);
      if (at === INCOMPLETE || at >= text.length) return INCOMPLETE;
      code = text.charCodeAt(at);
    }
    const empty = code === SLASH;
    if (empty && ++at >= text.length) return INCOMPLETE;
    if (text.charCodeAt(at) !== GREATER || (rootSeen && stack.length === 0)) return fail('xml');
    rootSeen = true;
    handlers.open(name.local, attributes);
    if (empty) handlers.close(name.local);
    else stack.push(name);
    return at + 1;
  }

  /** Keeps the attribute whose name begins at `start`; gives the place behind its closing quote. */
  function scanAttribute(text: string, start: number): number {
    let at = start;
    let hash = 0;
    let code = 0;
    for (; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (code === EQUALS || isSpace(code) || code === GREATER) break;
      hash = addToHash(hash, code);
    }
    const nameEnd = at;
    while (isSpace(code)) code = text.charCodeAt(++at);
    if (at >= text.length) return INCOMPLETE;
    const name = names.at(text, start, nameEnd, hash);
    if (name === undefined || code !== EQUALS || isTold(name)) return fail('xml');
    do code = text.charCodeAt(++at);
    while (isSpace(code));
    if (at >= text.length) return INCOMPLETE;
    if (code !== 0x22 && code !== 0x27) return fail('xml');
    const quote = code;
    const valueStart = at + 1;
    let references = false;
    for (at = valueStart; at < text.length; at++) {
      code = text.charCodeAt(at);
      if (code === quote) break;
      if (code === AMPERSAND) references = true;
      else if (code === LESS || !isXmlCharacter(code)) return fail('xml');
    }
    if (at >= text.length) return INCOMPLETE;
    const raw = text.slice(valueStart, at);
    const value = references ? resolveReferences(raw) : raw;
    if (value === undefined) return fail('xml');
    attributeNames[count] = name;
    attributeValues[count] = value;
    count++;
    return at + 1;
  }

  function isTold(name: XmlName): boolean {
    for (let index = 0; index < count; index++) if (attributeNames[index] === name) return true;
    return false;
  }

  return { scan, pending: () => rest.length };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === CR || code === 0x09;
}
