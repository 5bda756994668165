import { textKey } from './text-key.ts';

const BRACKETED = /[([{][^)\]}]*[)\]}]/gu;
const STARS = /[*†‡]/gu;
/** ` - Bí thư`: a dash with a space before it; minority names such as `Ka-Hrê` keep theirs. */
const TAIL = /(?: [-–—]|[-–—] |[,;:/]).*$/u;
/** Whatever may begin something to cut. */
const EXTRA = /[()[\]{}*†‡–—,;:/-]/;
const HONORIFIC =
  /^(?:đ\/c|đc|đ\.c|ông\/bà|ông\/ bà|ông \(bà\)|pgs|gs|th\.?s|ths|ts|bs|ks|cn|cử nhân|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ)(?:\.\s*|:\s*|\s+)/u;
/** Words that are family or given names as well: with a point or colon they are honorifics. */
const DOUBTFUL_MARKED = /^(?:đồng chí|ông|bà)(?:\.\s*|:\s*)/u;
/** `Đồng Chí Thanh` is a name, `Đồng chí Lê An` is not: two words follow. */
const COMRADE = /^đồng chí\s+(?=[\p{L}\p{M}]+\s[\p{L}\p{M}])/u;
/** `Ông Thị Mẫu` is a name: three words follow, and they do not go on like a name that has begun. */
const MISTER = /^(?:ông|bà)\s+(?!(?:thị|văn)\s)(?=[\p{L}\p{M}]+\s[\p{L}\p{M}]+\s[\p{L}\p{M}])/u;
const HONORIFIC_START = /^(?:[đôbpgtkc])/u;

/**
 * The key that finds one person under several spellings: `textKey` of the name alone. Cut are honorifics and titles in
 * front (`Đ/c`, `Đồng chí`, `Ông/Bà`, `ThS.`, `TS.`), a nickname in brackets, what follows a dash or comma
 * (`- Bí thư`), and footnote stars. Any number of words is a name. `Ông`, `Bà` and `Đồng chí` may begin a name, so they
 * are cut only where that cannot be meant; in doubt two people stay apart.
 *
 * @example nameKey('Đ/c NGUYỄN VĂN HÒA (Tư) - Bí thư') // 'nguyễn văn hoà'
 */
export function nameKey(fullName: string): string {
  let key = textKey(fullName);
  if (HONORIFIC_START.test(key)) key = cutHonorifics(key);
  if (!EXTRA.test(key)) return key;
  key = key.replace(BRACKETED, ' ').replace(STARS, ' ').replaceAll(/\s+/gu, ' ').trim();
  return key.replace(TAIL, '').trim();
}

/** Two in a row are usual: `Đ/c ThS. …`. A word that leaves nothing behind was the name itself. */
function cutHonorifics(key: string): string {
  const rest = [HONORIFIC, DOUBTFUL_MARKED, COMRADE, MISTER].reduce(
    (text, words) => text.replace(words, ''),
    key,
  );
  return rest === key || rest === '' ? key : cutHonorifics(rest);
}
