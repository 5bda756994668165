import { isSyllable } from './syllables.ts';
import { readTcvn3 } from './tcvn3.ts';
import { readVni } from './vni.ts';

/** What one word with marks may be: its readings in the older alphabets, and whether they are Vietnamese syllables. */
export interface WordReadings {
  /** Spelled as a Vietnamese syllable as it stands. */
  readonly sound: boolean;
  readonly tcvn3: string | undefined;
  readonly tcvn3Sound: boolean;
  readonly vni: string | undefined;
  readonly vniSound: boolean;
}

/** Signs that people write right before or behind a word. */
const AROUND = /^[«§·µ½¼¾¡¿]+|[»¹·®½¼¾]+$/g;
const PLAIN = /^[A-Za-z]*$/;

/** How many words are remembered: the same names and headings come again and again. */
const REMEMBERED = 20_000;
const remembered = new Map<string, WordReadings>();

/** Reads a run of letters and signs (no blank, digit or ASCII punctuation in it) in every alphabet. */
export function judgeWord(word: string): WordReadings {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const judged = readWord(word);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(word, judged);
  return judged;
}

function readWord(word: string): WordReadings {
  const bare = word.replace(AROUND, '');
  const tcvn3 = readTcvn3(word);
  // A sign of its own is no letter, whatever it stands for in a font.
  const telling = /[A-Za-z]/.test(word) || bare.length > 1;
  const bareVni = readVni(bare);
  const vni = bareVni === undefined ? undefined : word.replace(bare, bareVni);
  return {
    sound: PLAIN.test(bare) || (isOneCase(bare) && isSyllable(bare.toLowerCase())),
    tcvn3,
    tcvn3Sound: telling && tcvn3 !== undefined && isSyllable(tcvn3.toLowerCase()),
    vni,
    vniSound: telling && bareVni !== undefined && isOneCase(bareVni) && isSyllable(bareVni.toLowerCase()),
  };
}

/** Small, capital, or small with a capital in front. */
function isOneCase(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
