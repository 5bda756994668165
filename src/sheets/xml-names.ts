/** A tag or attribute name as written and without its prefix. */
export interface XmlName {
  readonly full: string;
  readonly local: string;
}

export interface XmlNames {
  /**
   * The name at `from` up to `to`, whose characters hash to `hash` (see `addToHash`); the same object for the same name.
   * `undefined` when it is not a name, or when a document has more than 10,000 names (no office file has).
   */
  at(text: string, from: number, to: number, hash: number): XmlName | undefined;
}

const NAME = /^[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*$/u;
const MOST_NAMES = 10_000;

/** Adds a character to the hash of a name; a hash begins with 0. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & 0x3fffffff;
}

/** Makes a table of the names of one document: names come millions of times and are cut out and checked only once. */
export function makeXmlNames(): XmlNames {
  const byHash = new Map<number, XmlName>();
  const byText = new Map<string, XmlName>();

  function at(text: string, from: number, to: number, hash: number): XmlName | undefined {
    const known = byHash.get(hash);
    if (known !== undefined && standsAt(text, from, to, known.full)) return known;
    const full = text.slice(from, to);
    const other = byText.get(full);
    if (other !== undefined) return other;
    if (!NAME.test(full) || byText.size >= MOST_NAMES) return undefined;
    const name = { full: asKey(full), local: asKey(full.slice(full.indexOf(':') + 1)) };
    byText.set(full, name);
    if (known === undefined) byHash.set(hash, name);
    return name;
  }

  return { at };
}

/** The same text as the engine keeps it for property names: such texts are compared by identity, several times faster. */
function asKey(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text;
}

/** Whether exactly `wanted` stands in `text` between two places. */
export function standsAt(text: string, from: number, to: number, wanted: string): boolean {
  if (to - from !== wanted.length) return false;
  for (let index = 0; index < wanted.length; index++) {
    if (text.charCodeAt(from + index) !== wanted.charCodeAt(index)) return false;
  }
  return true;
}
