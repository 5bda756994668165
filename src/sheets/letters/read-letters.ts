import { judgeWord, type WordReadings } from './judge-word.ts';
import { repairMojibake } from './mojibake.ts';

/** The older alphabets, whose reading a person confirms. */
export type OldLetters = 'tcvn3' | 'vni';
export type Letters = OldLetters | 'utf8-as-1252';

/** What a font or a person says of a cell; `tcvn3-capitals` is a font that draws small letters as capitals. */
export type LettersHint = OldLetters | 'tcvn3-capitals';

export interface LettersReading {
  readonly text: string;
  readonly letters: Letters;
}

/**
 * What a cell's letters are: plain ASCII, Unicode for sure, one of the misread alphabets for sure, or such that both
 * readings are Vietnamese (`Chi bé` is `Chi bộ` in TCVN3) or neither is.
 */
export type LettersVerdict = 'plain' | 'unicode' | 'doubtful' | Letters;

/** A run of letters, and of signs that are letters in TCVN3. */
const WORD = /[A-Za-z\u00a1-\u00fe]+/g;
const MARKED = /[\u00a1-\u00fe]/;

/** Characters beyond Latin-1 that typing programs put into texts of every alphabet: quotes, dashes, dots. */
function isPunctuation(code: number): boolean {
  return code >= 0x2010 && code <= 0x2026;
}

/** Whether UTF-8 read by one byte a letter could begin here: a first byte of two or three, then another one. */
function beginsMisread(code: number, next: number): boolean {
  const first =
    code === 0xc3 || code === 0xc4 || code === 0xc6 || code === 0xcc || code === 0xe1 || code === 0xe2;
  // Ă, Â and the grave accent are what Windows-1258 has for two of them.
  if (!first && code !== 0x102 && code !== 0x300) return false;
  return (next >= 0x80 && next <= 0xbf) || (next >= 0x152 && next !== 0x1a0 && next !== 0x1a1 && next < 0x1e00) || (next >= 0x2010 && next <= 0x2122);
}

/** Tells what the letters of a cell are by themselves. Fast for what nearly every cell is: ASCII or Unicode Vietnamese. */
export function judgeLetters(text: string): LettersVerdict {
  let marked = false;
  let wide = false;
  let misread = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    if (code >= 0xa1 && code <= 0xfe) marked = true;
    else if (code > 0xff && !isPunctuation(code)) wide = true;
    if (!misread && beginsMisread(code, text.charCodeAt(index + 1))) misread = true;
  }
  if (misread && repairMojibake(text) !== undefined) return 'utf8-as-1252';
  if (wide) return 'unicode';
  return marked ? judgeMarked(text) : 'plain';
}

function judgeMarked(text: string): LettersVerdict {
  let tcvn3: number | undefined = 0;
  let vni: number | undefined = 0;
  for (const word of markedWords(text)) {
    if (word.tcvn3 === undefined) tcvn3 = undefined;
    else if (tcvn3 !== undefined && !word.sound && word.tcvn3Sound) tcvn3 += 1;
    if (word.vni === undefined) vni = undefined;
    else if (vni !== undefined && !word.sound && word.vniSound) vni += 1;
  }
  if (tcvn3 === undefined && vni === undefined) return 'plain';
  if ((tcvn3 ?? 0) === (vni ?? 0)) return 'doubtful';
  return (tcvn3 ?? 0) > (vni ?? 0) ? 'tcvn3' : 'vni';
}

function markedWords(text: string): WordReadings[] {
  return (text.match(WORD) ?? []).filter((word) => MARKED.test(word)).map(judgeWord);
}

/**
 * Reads a text in one of the older alphabets as Unicode (NFC). `undefined` when it has letters that the alphabet has not,
 * or none that it writes otherwise.
 */
export function decodeLetters(text: string, hint: LettersHint): string | undefined {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0xfe && !isPunctuation(code)) return undefined;
  }
  let readable = true;
  const read = text.replace(WORD, (word) => {
    if (!MARKED.test(word)) return word;
    const { tcvn3, vni } = judgeWord(word);
    const decoded = hint === 'vni' ? vni : tcvn3;
    if (decoded === undefined) readable = false;
    return decoded ?? word;
  });
  if (!readable || read === text) return undefined;
  return hint === 'tcvn3-capitals' ? read.toUpperCase() : read;
}

/**
 * Reads a cell whose letters are not Unicode: by the hint of a font or a person where there is one and the cell can be
 * read so, else by its own evidence. `undefined` leaves the cell as it stands.
 *
 * @example readLetters('NguyÔn V¨n Hïng') // { text: 'Nguyễn Văn Hùng', letters: 'tcvn3' }
 */
export function readLetters(text: string, hint?: LettersHint): LettersReading | undefined {
  const verdict = judgeLetters(text);
  return readJudged(text, verdict, hint);
}

/** `readLetters` for a cell that was judged before. */
export function readJudged(
  text: string,
  verdict: LettersVerdict,
  hint?: LettersHint,
): LettersReading | undefined {
  if (verdict === 'plain' || verdict === 'unicode') return undefined;
  if (verdict === 'utf8-as-1252') {
    const repaired = repairMojibake(text);
    return repaired === undefined ? undefined : { text: repaired, letters: verdict };
  }
  const wanted = hint ?? (verdict === 'doubtful' ? undefined : verdict);
  if (wanted === undefined) return undefined;
  const read = decodeLetters(text, wanted);
  return read === undefined ? undefined : { text: read, letters: wanted === 'vni' ? 'vni' : 'tcvn3' };
}
