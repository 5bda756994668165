const WITH_Y = 'yỳýỷỹỵ';
const WITH_I = 'iìíỉĩị';

/** Open syllables that are written with either letter: `Lý`/`Lí`, `Mỹ`/`Mĩ`, `Kỷ`/`Kỉ`, `Quý`/`Quí`. */
const SYLLABLES = new RegExp(`(^| )(h|k|l|m|s|t|v|qu)([${WITH_Y}${WITH_I}])(?= |$)`, 'g');

/**
 * The name key with `i` in every syllable that may be written with either letter. Names that differ in this only are
 * perhaps one person's, never surely: the strict key keeps them apart.
 *
 * @example spellWithI('lý mỹ mai') // 'lí mĩ mai'
 */
export function spellWithI(nameKey: string): string {
  return respell(nameKey, WITH_Y, WITH_I);
}

/** The same with `y`. */
export function spellWithY(nameKey: string): string {
  return respell(nameKey, WITH_I, WITH_Y);
}

function respell(nameKey: string, from: string, to: string): string {
  return nameKey.replace(
    SYLLABLES,
    (_, before: string, start: string, vowel: string) => before + start + (to[from.indexOf(vowel)] ?? vowel),
  );
}

const Y = 'y'.charCodeAt(0);
const FOLDED = new Map([...WITH_Y].map((letter, index) => [letter.charCodeAt(0), WITH_I.charCodeAt(index)]));

/**
 * A whole number below 2^32 that all spellings of one name and one birthday share, whichever letter they are written
 * with; others rarely share it, so those that do are still to be compared.
 *
 * @param birth as stored.
 */
export function numberAlike(nameKey: string, birth: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < nameKey.length; at += 1) {
    const code = nameKey.charCodeAt(at);
    // Of the letters without a mark only `y` is folded: most need no look-up.
    hash = Math.imul(hash ^ (code < Y ? code : (FOLDED.get(code) ?? code)), 0x01000193);
  }
  for (let at = 0; at < birth.length; at += 1) hash = Math.imul(hash ^ birth.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
