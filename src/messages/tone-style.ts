import type { Language } from './language.ts';

/** Where the tone mark of `oa`, `oe`, `uy` stands: `new` on the second letter (uỷ, hoá), `old` on the first (ủy, hóa). */
export type ToneStyle = 'new' | 'old';

/** In which words fixed texts are printed. */
export interface Wording {
  readonly language: Language;
  readonly toneStyle: ToneStyle;
}

/** What the old style has for an open `oà`, `oè`, `uỳ`; the first letters of `qu` and of a longer rhyme are not meant. */
const SECOND = new Map(
  (
    [
      ['o', 'àáảãạ', 'òóỏõọ', 'a'],
      ['o', 'èéẻẽẹ', 'òóỏõọ', 'e'],
      ['u', 'ỳýỷỹỵ', 'ùúủũụ', 'y'],
    ] as const
  ).flatMap(([first, marked, moved, bare]) =>
    [...marked].map((letter, index) => [first + letter, (moved[index] ?? '') + bare] as const),
  ),
);
const OPEN_RHYME = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/** A fixed text of the program, which spells the new way, in the style asked for. Not for names of people or units. */
export function styleTones(text: string, style: ToneStyle): string {
  if (style === 'new') return text;
  return text.replace(OPEN_RHYME, (rhyme) => {
    const moved = SECOND.get(rhyme.toLowerCase()) ?? rhyme;
    return [...moved]
      .map((letter, at) => (isCapital(rhyme[at] ?? '') ? letter.toUpperCase() : letter))
      .join('');
  });
}

/** A table of fixed texts in the style asked for. */
export function styleWords<Words>(words: Words, style: ToneStyle): Words {
  return style === 'new' ? words : (styleValue(words, style) as Words);
}

function styleValue(value: unknown, style: ToneStyle): unknown {
  if (typeof value === 'string') return styleTones(value, style);
  if (Array.isArray(value)) return value.map((inner) => styleValue(inner, style));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, styleValue(inner, style)]));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
