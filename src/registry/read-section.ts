import { cleanText } from './text-key.ts';

/** What a section row says. */
export interface Section {
  /** The organization's name, without numeral and count. */
  readonly name: string;
  /** How it is numbered; sections of one level are numbered alike. */
  readonly level: 'roman' | 'letter' | 'none';
  /** How many people it says it has. */
  readonly stated: number | undefined;
}

const MARK = /^([ivx]+|[a-zđ])\s*[.)/]\s*(?=\p{L}{2})/iu;
const COUNT =
  /\s*(?:[:–-]\s*|\(\s*)(?:có\s+|gồm\s+)?(\d{1,5})\s*(?:đồng chí|đ\/c|đc|đảng viên|đv|người)\s*\)?\s*[.:]?$/iu;

/**
 * Reads a section row: `I. Chi bộ thôn 2 (12 đảng viên)`, `Chi bộ thôn 2: 12 đồng chí`. Other text behind the name stays
 * part of it.
 *
 * @param mark the numeral or letter in a cell of its own, `''` where none.
 */
export function readSection(text: string, mark: string): Section {
  const tidy = cleanText(text);
  const own = MARK.exec(tidy);
  const numeral = (mark === '' ? (own?.[1] ?? '') : mark).replace(/[.)]$/u, '').trim();
  const rest = mark === '' && own !== null ? tidy.slice(own[0].length) : tidy;
  const count = COUNT.exec(rest);
  return {
    name: count === null ? rest : rest.slice(0, count.index),
    level: numeral === '' ? 'none' : /^[ivx]+$/iu.test(numeral) ? 'roman' : 'letter',
    stated: count === null ? undefined : Number(count[1]),
  };
}

/** The section a row stands in, and the one around that, where sections are nested. */
export interface Sections {
  readonly inner: Section;
  readonly outer: Section | undefined;
}

/**
 * The sections below a further section row. A section right below another one that is numbered otherwise
 * (`A. Đảng bộ …` over `I. Chi bộ …`) is inside it, until one numbered like the outer comes.
 *
 * @param withRows whether rows of data came since the last section row.
 */
export function enterSection(before: Sections | undefined, section: Section, withRows: boolean): Sections {
  if (before === undefined || before.outer?.level === section.level)
    return { inner: section, outer: undefined };
  const opens = !withRows && before.outer === undefined && before.inner.level !== section.level;
  return { inner: section, outer: opens ? before.inner : before.outer };
}
