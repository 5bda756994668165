/** Marks that follow a vowel in VNI fonts (spreadsheets.md 8.3), small; what each makes of the vowels it may follow. */
const MARKS: readonly (readonly [mark: string, vowels: string, made: string])[] = [
  ['ù', 'aeouyôö', 'áéóúýớứ'],
  ['ø', 'aeouyôö', 'àèòùỳờừ'],
  ['û', 'aeouyôö', 'ảẻỏủỷởử'],
  ['õ', 'aeouyôö', 'ãẽõũỹỡữ'],
  ['ï', 'aeouyôö', 'ạẹọụỵợự'],
  ['â', 'aeo', 'âêô'],
  ['á', 'aeo', 'ấếố'],
  ['à', 'aeo', 'ầềồ'],
  ['å', 'aeo', 'ẩểổ'],
  ['ã', 'aeo', 'ẫễỗ'],
  ['ä', 'aeo', 'ậệộ'],
  ['ê', 'a', 'ă'],
  ['é', 'a', 'ắ'],
  ['è', 'a', 'ằ'],
  ['ú', 'a', 'ẳ'],
  ['ü', 'a', 'ẵ'],
  ['ë', 'a', 'ặ'],
];

/** Letters of one character. */
const SINGLE = new Map([
  ['ñ', 'đ'],
  ['ö', 'ư'],
  ['ô', 'ơ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

const PAIRS = new Map(
  MARKS.flatMap(([mark, vowels, made]) => [...vowels].map((vowel, at) => [vowel + mark, made[at] ?? ''])),
);

/**
 * Reads one word in VNI, where a letter with a mark is two characters: `Huøng` is `Hùng`. The letter's case is that of
 * the vowel, whatever the case of the mark. `undefined` when it has a character or a mark that VNI has not there.
 */
export function readVni(word: string): string | undefined {
  const small = word.toLowerCase();
  let read = '';
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    const pair = PAIRS.get(small.slice(index, index + 2));
    const letter = pair ?? (code < 0x80 ? small[index] : SINGLE.get(small[index] ?? ''));
    if (letter === undefined) return undefined;
    read += word[index] === small[index] ? letter : letter.toUpperCase();
    if (pair !== undefined) index += 1;
  }
  return read;
}
