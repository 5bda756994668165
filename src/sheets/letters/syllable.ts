const NUCLEI =
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iêu iu oa oă oai oao oay oe oeo oi oo ôi ơi ' +
  'ua uâ uây uê ui uô uôi uơ uy uya uyê uyu ưa ưi ươ ươi ươu ưu yê yêu uơi uau uao uă';
const INITIALS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x';
const FINALS = 'c ch m n ng nh p t';

function anyOf(words: string): string {
  return [...words.split(' ')].sort((left, right) => right.length - left.length).join('|');
}

const SYLLABLE = new RegExp(`^(?:${anyOf(INITIALS)})?(?:${anyOf(NUCLEI)})(?:${anyOf(FINALS)})?$`);
/** The five tone marks, combining. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word is built as Vietnamese syllables are: consonant, vowels, final, at most one tone. */
export function isSyllable(word: string): boolean {
  const parts = word.normalize('NFD');
  if ((parts.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(parts.replace(TONES, '').normalize('NFC').toLowerCase());
}
