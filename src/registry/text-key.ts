/** Letters that look like Vietnamese ones: Icelandic and African d, Cyrillic (spreadsheets.md 7.6). Lower case. */
const LOOK_ALIKES = new Map([
  ['ð', 'đ'],
  ['ɖ', 'đ'],
  ['а', 'a'],
  ['е', 'e'],
  ['о', 'o'],
  ['х', 'x'],
  ['с', 'c'],
  ['р', 'p'],
  ['у', 'y'],
  ['і', 'i'],
]);
const LOOK_ALIKE = /[ðɖаеохсруі]/;
const LOOK_ALIKES_ALL = /[ðɖаеохсруі]/g;

/** Marks on the first vowel of `oa`, `oe`, `uy`, moved to the second: `hòa` is `hoà`, `ủy` is `uỷ`. */
const TONE_PLACES = new Map(
  (
    [
      ['a', 'òóỏõọ', 'àáảãạ', 'o'],
      ['e', 'òóỏõọ', 'èéẻẽẹ', 'o'],
      ['y', 'ùúủũụ', 'ỳýỷỹỵ', 'u'],
    ] as const
  ).flatMap(([second, marked, moved, first]) =>
    [...marked].map((letter, index) => [letter + second, first + (moved[index] ?? '')] as const),
  ),
);
const TONE_PLACE = /[òóỏõọ][ae]|[ùúủũụ]y/;
const TONE_PLACES_ALL = /[òóỏõọ][ae]|[ùúủũụ]y/g;

/** Characters without width; the soft hyphen is none of them, because TCVN3 text uses its code for `ư`. */
const NO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;
const UNTIDY = /[^\S ]|^ | $| {2}|[\u200b-\u200d\u2060\ufeff]/;

/** The text in NFC with every run of blanks, tabs and line breaks as one space, without invisible characters, trimmed. */
export function cleanText(text: string): string {
  const composed = text.normalize('NFC');
  return UNTIDY.test(composed)
    ? composed.replace(NO_WIDTH, '').replace(/\s+/g, ' ').trim().normalize('NFC')
    : composed;
}

/**
 * The strict key: texts that a person would call spelled alike have one key. NFC, lower case, look-alike letters mapped,
 * tone place unified (`oà`, `uỷ`), blanks single. Accents, `y` and `i` stay apart. Idempotent.
 *
 * @example textKey('ĐẢNG ỦY  Hòa Bình') // 'đảng uỷ hoà bình'
 */
export function textKey(text: string): string {
  const lower = lowerCase(cleanText(text));
  const mapped = LOOK_ALIKE.test(lower)
    ? lower.replace(LOOK_ALIKES_ALL, (letter) => LOOK_ALIKES.get(letter) ?? letter).normalize('NFC')
    : lower;
  return TONE_PLACE.test(mapped)
    ? mapped.replace(TONE_PLACES_ALL, (pair) => TONE_PLACES.get(pair) ?? pair)
    : mapped;
}

/** Lower case in NFC: only of `İ` does lower case leave a mark of its own behind, which may stand out of order. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('\u0307') ? lower.normalize('NFC') : lower;
}

/**
 * The key of a word or phrase from a fixed list: `textKey` without brackets' contents and punctuation.
 *
 * @example wordKey('Xóa tên (trong danh sách)') // 'xoá tên'
 */
export function wordKey(text: string): string {
  return textKey(text)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The loose key: as `textKey`, without any accents (`đ` is `d`) and with `y` as `i`. Equal loose keys mean "perhaps the
 * same", never "the same": `Nam` and `Năm` have one.
 */
export function looseKey(text: string): string {
  return textKey(text).replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('y', 'i');
}
