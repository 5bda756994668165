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
