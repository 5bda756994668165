/** Vowels that a final consonant may follow. */
const CLOSED = 'a ă â e ê i o ô ơ u ư y iê oa oă oe oo uâ uê uô uơ uy uyê ươ yê ia ua ưa uya';
/** Vowels that end in a glide: no consonant follows, and the tone stands before the glide. */
const GLIDING =
  'ai ao au ay âu ây eo êu iu iêu oai oao oay oeo oi ôi ơi uây ui uôi uyu ưi ươi ươu ưu yêu uai uao uau';
const INITIALS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x';
const FINALS = 'c ch m n ng nh p t';

function anyOf(words: string): string {
  return words
    .split(' ')
    .sort((left, right) => right.length - left.length)
    .join('|');
}

const SYLLABLE = new RegExp(
  `^(?:${anyOf(INITIALS)})?(?:(?:${anyOf(CLOSED)})(?:${anyOf(FINALS)})?|(${anyOf(GLIDING)}))$`,
);
/** The five tone marks, combining. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word is built as Vietnamese syllables are: consonant, vowels, final, at most one tone in its place. */
export function isSyllable(word: string): boolean {
  const parts = word.normalize('NFD');
  if ((parts.match(TONES)?.length ?? 0) > 1) return false;
  const match = SYLLABLE.exec(parts.replace(TONES, '').normalize('NFC').toLowerCase());
  if (match === null) return false;
  return match[1] === undefined || !/[\u0300\u0301\u0303\u0309\u0323]$/.test(parts);
}
