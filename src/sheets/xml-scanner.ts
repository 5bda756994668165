import type { Damage } from './refuse-file.ts';

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
}

export interface XmlScanner {
  /** Takes the next piece of the document; `last` closes it. Gives the damage found, if any. */
  scan(piece: string, last: boolean): Damage | undefined;
  /** Characters held back because the construct they begin is not complete. */
  pending(): number;
}

const REFERENCES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const SPACE = /\s/;
const NAME = /^[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*$/u;
/** Characters XML 1.0 forbids even as references. */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;

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
  const stack: string[] = [];
  const locals = new Map<string, string>();
  const attributeNames: string[] = [];
  const attributeValues: string[] = [];
  const attributes: XmlAttributes = {
    get(name) {
      const index = attributeNames.indexOf(name);
      return index < 0 ? undefined : attributeValues[index];
    },
    getPrefixed(name) {
      const index = attributeNames.findIndex((full) => full.endsWith(`:${name}`));
      return index < 0 ? undefined : attributeValues[index];
    },
  };

  function scan(piece: string, last: boolean): Damage | undefined {
    const text = rest + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) break;
      if (start > at) {
        const damage = tellText(text.slice(at, start));
        if (damage !== undefined) return damage;
      }
      const end = scanMarkup(text, start);
      if (typeof end === 'string') return end;
      at = end ?? start;
      if (end === undefined) break;
      started = true;
    }
    rest = text.slice(at);
    if (!last) return undefined;
    return stack.length > 0 || !rootSeen || rest.trim() !== '' ? 'xml' : undefined;
  }

  function tellText(text: string): Damage | undefined {
    if (stack.length === 0) return text.trim() === '' ? undefined : 'xml';
    const resolved = text.includes('&') ? resolveReferences(text) : text;
    if (resolved === undefined || FORBIDDEN.test(text)) return 'xml';
    handlers.text(resolved.includes('\r') ? normaliseBreaks(text) : resolved);
    return undefined;
  }

  /** Tells the construct that begins with `<` at `start`; gives where it ends, `undefined` when it is not complete. */
  function scanMarkup(text: string, start: number): number | Damage | undefined {
    const code = text.charCodeAt(start + 1);
    if (code === 0x2f) return scanCloseTag(text, start);
    if (code === 0x21) return scanDeclaration(text, start);
    if (code === 0x3f) return scanInstruction(text, start);
    return scanOpenTag(text, start);
  }

  function scanCloseTag(text: string, start: number): number | Damage | undefined {
    const end = text.indexOf('>', start);
    if (end < 0) return undefined;
    const name = text.slice(start + 2, end);
    const expected = stack.pop();
    if (expected === undefined || (name !== expected && name.trimEnd() !== expected)) return 'xml';
    handlers.close(localName(expected));
    return end + 1;
  }

  function scanDeclaration(text: string, start: number): number | Damage | undefined {
    if (text.startsWith('<!--', start)) {
      const end = text.indexOf('-->', start + 4);
      return end < 0 ? undefined : end + 3;
    }
    if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start + 9);
      if (end < 0) return undefined;
      if (stack.length === 0) return 'xml';
      handlers.text(text.slice(start + 9, end));
      return end + 3;
    }
    const begun = text.slice(start, start + 9);
    if ('<![CDATA['.startsWith(begun) || '<!--'.startsWith(begun)) return undefined;
    return begun.startsWith('<!D') ? 'doctype' : 'xml';
  }

  function scanInstruction(text: string, start: number): number | Damage | undefined {
    const end = text.indexOf('?>', start + 2);
    if (end < 0) return undefined;
    const body = text.slice(start + 2, end);
    if (/^xml\s/.test(body)) {
      if (started) return 'xml';
      const encoding = /\bencoding\s*=\s*["']([^"']*)["']/.exec(body)?.[1];
      if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding)) return 'encoding';
    }
    return end + 2;
  }

  function scanOpenTag(text: string, start: number): number | Damage | undefined {
    let at = start + 1;
    while (at < text.length && !isNameEnd(text.charCodeAt(at))) at++;
    if (at >= text.length) return undefined;
    const name = text.slice(start + 1, at);
    if (!isKnownName(name)) return 'xml';
    attributeNames.length = 0;
    attributeValues.length = 0;
    for (;;) {
      const before = at;
      while (isSpace(text.charCodeAt(at))) at++;
      if (at >= text.length) return undefined;
      const code = text.charCodeAt(at);
      if (code === 0x3e) break;
      if (code === 0x2f) {
        if (at + 1 >= text.length) return undefined;
        if (text.charCodeAt(at + 1) !== 0x3e) return 'xml';
        break;
      }
      if (before === at) return 'xml';
      const end = scanAttribute(text, at);
      if (typeof end !== 'number') return end;
      at = end;
    }
    if (stack.length === 0) {
      if (rootSeen) return 'xml';
      rootSeen = true;
    }
    const local = localName(name);
    const empty = text.charCodeAt(at) === 0x2f;
    handlers.open(local, attributes);
    if (empty) handlers.close(local);
    else stack.push(name);
    return empty ? at + 2 : at + 1;
  }

  function scanAttribute(text: string, start: number): number | Damage | undefined {
    const equals = text.indexOf('=', start);
    if (equals < 0) return SPACE.test(text.slice(start).trim()) ? 'xml' : undefined;
    const name = text.slice(start, equals).trimEnd();
    if (!isKnownName(name) || attributeNames.includes(name)) return 'xml';
    let at = equals + 1;
    while (isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return undefined;
    const quote = text.charCodeAt(at);
    if (quote !== 0x22 && quote !== 0x27) return 'xml';
    const end = text.indexOf(quote === 0x22 ? '"' : "'", at + 1);
    if (end < 0) return undefined;
    const raw = text.slice(at + 1, end);
    const value = raw.includes('&') ? resolveReferences(raw) : raw;
    if (value === undefined || raw.includes('<')) return 'xml';
    attributeNames.push(name);
    attributeValues.push(value);
    return end + 1;
  }

  /** Names of tags and attributes repeat; each is checked once. */
  function isKnownName(name: string): boolean {
    return locals.has(name) || (NAME.test(name) && locals.size < 10_000 && remember(name));
  }

  function remember(name: string): true {
    locals.set(name, name.slice(name.indexOf(':') + 1));
    return true;
  }

  function localName(name: string): string {
    return locals.get(name) ?? name;
  }

  return { scan, pending: () => rest.length };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function isNameEnd(code: number): boolean {
  return isSpace(code) || code === 0x3e || code === 0x2f;
}

/** XML reads CRLF and CR as LF, except where they are written as references. */
function normaliseBreaks(text: string): string {
  return resolveReferences(text.replace(/\r\n?/g, '\n')) ?? text;
}

function resolveReferences(text: string): string | undefined {
  let sound = true;
  const resolved = text.replace(/&([^;&]*)(;?)/g, (_, name: string, end: string) => {
    const character = end === '' ? undefined : (REFERENCES.get(name) ?? numericReference(name));
    if (character === undefined) sound = false;
    return character ?? '';
  });
  return sound ? resolved : undefined;
}

function numericReference(name: string): string | undefined {
  const match = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(code);
  return FORBIDDEN.test(character) ? undefined : character;
}
