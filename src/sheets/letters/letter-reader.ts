import { repairUtf8 } from './mojibake.ts';
import { isSyllable } from './syllable.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';

/** Alphabets of one byte a letter that older files are written in. */
export type OldLetters = 'tcvn3' | 'vni';

/** What a text was before it was made readable; the last is UTF-8 that was read as Windows-1252. */
export type FoundLetters = OldLetters | 'utf8-as-1252';

/** What the font of a cell says of its letters; fonts of capitals show small codes as capitals. */
export interface LetterHint {
  readonly letters: OldLetters;
  readonly capitals: boolean;
}

export interface ReadableText {
  readonly text: string;
  readonly letters: FoundLetters;
  /** The codes held no capitals, which a font of capitals may have shown: every word was given one. */
  readonly titled?: true;
}

/** Gives a cell's text in Unicode when it is written otherwise; `undefined` when it stays as it is. */
export type LetterReader = (text: string, column: number, hint?: LetterHint) => ReadableText | undefined;

/** Signs that stand in no Vietnamese text in Unicode, or only outside of words; capitals behind small letters, and pairs
 * of vowels that no syllable has. */
const SUSPECT =
  /[\u0080-\u009f\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]|[a-z][\u00c0-\u00de]|[aeoAEO][\u00e2\u00ea\u00f9\u00c2\u00ca\u00d9]/;
const UTF8_AS_1252 =
  /[\u00c2-\u00c6\u00e1\u00e2][\u0080-\u00bf\u0152-\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
/** Letters that only Unicode has. */
const UNICODE = /[\u0100-\u024f\u1e00-\u1eff]|\p{M}/u;
const BEYOND_ASCII = /[^\0-\u007f\u00a0]/;
const WORDS = /[^\s.,;:()[\]/\\'"!?\d–—-]+/gu;

const DECODERS: Readonly<Record<OldLetters, (text: string) => string | undefined>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
};

/**
 * Makes a reader of the letters of one sheet, cell by cell: cells of several alphabets stand beside each other
 * (spreadsheets.md 8.2). A text is taken for TCVN3 or VNI when it has signs that no Unicode text has inside words, and
 * most words that decoding changes become Vietnamese syllables; or when its font says so. A text that could be either
 * (`Céng`) follows its column, once that has shown one old alphabet and no Unicode. UTF-8 read as Windows-1252 is
 * repaired where the way back is exact. Plain ASCII is never touched.
 *
 * @param chosen the alphabet a person named for the whole file.
 */
export function makeLetterReader(chosen?: OldLetters): LetterReader {
  const columns = new Map<number, OldLetters | 'unicode'>();
  let anyOld = false;

  function readOld(text: string, column: number): ReadableText | undefined {
    if (UNICODE.test(text)) {
      columns.set(column, 'unicode');
      return undefined;
    }
    const proven = chosen ?? (SUSPECT.test(text) ? proveLetters(text) : undefined);
    const letters = proven ?? columns.get(column);
    if (letters === undefined || letters === 'unicode') return undefined;
    const decoded = DECODERS[letters](text);
    if (decoded === undefined || shareOfSyllables(text, decoded) < ENOUGH) return undefined;
    if (proven !== undefined && columns.get(column) !== 'unicode') columns.set(column, letters);
    anyOld = true;
    if (letters === 'tcvn3' && WITHOUT_CAPITALS.test(decoded))
      return {
        text: decoded.replace(FIRST_LETTERS, (letter) => letter.toUpperCase()),
        letters,
        titled: true,
      };
    return { text: restoreCapitals(text, decoded), letters };
  }

  return (text, column, hint) => {
    // Three cells in four are numbers, dates and codes; walking them is several times cheaper than a regular expression.
    if (isAsciiText(text)) return undefined;
    if (hint !== undefined && BEYOND_ASCII.test(text) && !UNICODE.test(text)) {
      const decoded = DECODERS[hint.letters](text);
      if (decoded !== undefined)
        return { text: hint.capitals ? decoded.toUpperCase() : decoded, letters: hint.letters };
    }
    // Ordinary sheets pay one look at each cell.
    if (!anyOld && chosen === undefined && !SUSPECT.test(text)) return undefined;
    if (!BEYOND_ASCII.test(text)) return undefined;
    if (UTF8_AS_1252.test(text)) {
      const repaired = repairUtf8(text);
      if (repaired !== undefined) return { text: repaired, letters: 'utf8-as-1252' };
    }
    return readOld(text, column);
  };
}

function isAsciiText(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Words of any text with such a sign: `µm`, `H¹` with a footnote. Alone they prove nothing. */
const COMMON_WORD = /^\u00b5\p{L}+$|^[\p{L}\d]+[\u00aa\u00b0\u00b2\u00b3\u00b7\u00b9\u00ba]$/u;

/** The alphabet whose decoding makes more Vietnamese syllables of a text with signs inside words; `undefined` when none or both do. */
function proveLetters(text: string): OldLetters | undefined {
  const signs = (text.match(WORDS) ?? []).filter(
    (word) => SUSPECT.test(word) && /\p{L}/u.test(word) && word.length > 1,
  );
  if (signs.length === 0) return undefined;
  const common = signs.every((word) => COMMON_WORD.test(word));
  const [tcvn3, vni] = (['tcvn3', 'vni'] as const).map((letters) => {
    const decoded = DECODERS[letters](text);
    return decoded === undefined || (common && changedWords(text, decoded).length < 2)
      ? 0
      : shareOfSyllables(text, decoded);
  }) as [number, number];
  if (Math.max(tcvn3, vni) < ENOUGH || tcvn3 === vni) return undefined;
  return tcvn3 > vni ? 'tcvn3' : 'vni';
}

/** At least half of the words: names of other peoples are no Vietnamese syllables. */
const ENOUGH = 0.5;

/** How many of the words that decoding changed are Vietnamese syllables, from 0 to 1. */
function shareOfSyllables(text: string, decoded: string): number {
  const changed = changedWords(text, decoded);
  return changed.length === 0 ? 0 : changed.filter(isSyllable).length / changed.length;
}

function changedWords(text: string, decoded: string): string[] {
  const before = new Set(text.match(WORDS) ?? []);
  return (decoded.match(WORDS) ?? []).filter((word) => !before.has(word));
}

/** Several words of small letters alone: TCVN3 has small codes for most letters, and shows capitals by a font. */
const WITHOUT_CAPITALS = /^\p{Ll}+(?: +\p{Ll}+)+$/u;
const FIRST_LETTERS = /(?<=^| )\p{Ll}/gu;

/** Small codes among capitals were capitals in a font of capitals. */
function restoreCapitals(text: string, decoded: string): string {
  return /[A-Z]/.test(text) && !/[a-z]/.test(text) ? decoded.toUpperCase() : decoded;
}
