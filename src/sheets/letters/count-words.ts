import { judgeWord } from './judge-word.ts';

const OLD_WORD = /[A-Za-z]*[\u00a1-\u00fe][A-Za-z\u00a1-\u00fe]*/g;
const UNICODE_WORD = /\p{L}+/gu;
const MARKED = /[^A-Za-z]/;

/** How many words of a text read as Windows-1252 are Vietnamese in an older alphabet and not as they stand. */
export function countOldWords(text: string): number {
  return (text.match(OLD_WORD) ?? []).map(judgeWord).filter((word) => !word.sound && (word.tcvn3Sound || word.vniSound)).length;
}

/** How many words with marks are Vietnamese as they stand (NFC). */
export function countSoundWords(text: string): number {
  return (text.match(UNICODE_WORD) ?? []).filter((word) => MARKED.test(word) && judgeWord(word).sound).length;
}
