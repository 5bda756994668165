/** Rimes of Vietnamese by their first letters: vowels, with the consonants that may end them. */
const RIMES =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu ' +
  'iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay ' +
  'oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uyên uyêt uynh uyp uyt uyu ' +
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu';

/** What may stand before the rime; `k`, `gh` and `ngh` only before e, ê, i, y and `c` never there. */
const ONSETS =
  'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ');

/** No mark, grave, hook, tilde, acute, dot below. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const STOPPED_TONES = ['\u0301', '\u0323'];

const TONED_RIMES = new Set(RIMES.split(' ').flatMap(toneRime));

function toneRime(rime: string): string[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)?.[0] ?? '';
  const coda = rime.slice(vowels.length);
  const tones = /^(?:c|ch|p|t)$/.test(coda) ? STOPPED_TONES : TONES;
  return tones.flatMap((tone) =>
    tonePlaces(vowels, coda).map((at) =>
      (vowels.slice(0, at + 1) + tone + vowels.slice(at + 1) + coda).normalize('NFC'),
    ),
  );
}

/** Which vowel carries the tone; of `oa`, `oe` and `uy` at the end of a word either, as there are two styles. */
function tonePlaces(vowels: string, coda: string): number[] {
  const marked = Math.max(...[...'ăâêôơ'].map((vowel) => vowels.lastIndexOf(vowel)));
  if (marked >= 0) return [marked];
  if (vowels.startsWith('ư')) return [0];
  if (coda !== '') return [vowels.length - 1];
  if (/^(?:oa|oe|uy)$/.test(vowels)) return [0, 1];
  return [vowels.length === 3 ? 1 : 0];
}

/** Whether a word in lower case and NFC is spelled as a Vietnamese syllable, its tone on the right vowel. */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false;
  if (TONED_RIMES.has(word)) return true;
  return ONSETS.some(
    (onset) => word.startsWith(onset) && fits(onset, word.slice(onset.length)) && TONED_RIMES.has(word.slice(onset.length)),
  );
}

function fits(onset: string, rime: string): boolean {
  const front = /^[eêiy]/.test(rime.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC'));
  if (onset === 'c') return !front;
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  return onset !== 'q' || rime.startsWith('u');
}
