import type { FoldedText } from './fold-text.ts';

/** The two languages a published text may be read in. */
export type TextLanguage = 'vi' | 'en';

const WORD = /[a-zà-ỹđ]+/g;
const VIETNAMESE_LETTER = /[à-ỹđ]/;
const ENGLISH =
  /^(?:the|of|and|in|were|was|by|with|for|from|percent|members?|organi[sz]ations?|out|year|since|than|which|whom)$/;
const VIETNAMESE_BARE =
  /^(?:nam|trong|cua|va|duoc|dang|vien|so|tong|gom|chiem|dat|tang|giam|voi|chi|bo|co|la)$/;
/** Letters and lengths no Vietnamese syllable has. */
const FOREIGN = /[fjwz]|^.{8,}$/;
/** Enough words to know; the rest of a long text need not be read. */
const WORDS_READ = 4000;

/**
 * The language of a text by its words: marked syllables speak for Vietnamese, function words for English (names with
 * marks inside an English text do not outweigh them). `undefined` when there are no words.
 */
export function detectLanguage(text: FoldedText): TextLanguage | undefined {
  let vietnamese = 0;
  let english = 0;
  let read = 0;
  for (const [word] of text.marked.matchAll(WORD)) {
    if (VIETNAMESE_LETTER.test(word) || VIETNAMESE_BARE.test(word)) vietnamese += 1;
    else if (ENGLISH.test(word)) english += 2;
    else if (FOREIGN.test(word)) english += 1;
    read += 1;
    if (read === WORDS_READ) break;
  }
  if (vietnamese === 0 && english === 0) return undefined;
  return vietnamese > english ? 'vi' : 'en';
}
