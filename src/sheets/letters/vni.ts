/** Marks of VNI that stand behind their vowel, with what they add to it (combining, spreadsheets.md 8.3). */
const TONES: readonly (readonly [mark: string, tone: string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
];
const CIRCUMFLEX: readonly (readonly [mark: string, tone: string])[] = [
  ['â', ''],
  ['á', '\u0301'],
  ['à', '\u0300'],
  ['å', '\u0309'],
  ['ã', '\u0303'],
  ['ä', '\u0323'],
];
const BREVE: readonly (readonly [mark: string, tone: string])[] = [
  ['ê', ''],
  ['é', '\u0301'],
  ['è', '\u0300'],
  ['ú', '\u0309'],
  ['ü', '\u0303'],
  ['ë', '\u0323'],
];
/** Letters of one sign. */
const SINGLE = new Map([
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

function compose(): Map<string, string> {
  const pairs = new Map<string, string>();
  const add = (vowel: string, written: string, marks: typeof TONES): void => {
    for (const [mark, tone] of marks) {
      const letter = (written + tone).normalize('NFC');
      pairs.set(vowel + mark, letter);
      pairs.set(vowel.toUpperCase() + mark.toUpperCase(), letter.toUpperCase());
      // A capital vowel may carry the small mark.
      pairs.set(vowel.toUpperCase() + mark, letter.toUpperCase());
    }
  };
  for (const vowel of 'aeouy') add(vowel, vowel, TONES);
  add('ô', 'ơ', TONES);
  add('ö', 'ư', TONES);
  for (const vowel of 'aeo') add(vowel, `${vowel}\u0302`, CIRCUMFLEX);
  add('a', 'a\u0306', BREVE);
  return pairs;
}

const PAIRS = compose();
const SIGNS = new Map(
  [...SINGLE].flatMap(([sign, letter]) => [
    [sign, letter] as const,
    [sign.toUpperCase(), letter.toUpperCase()] as const,
  ]),
);

/** The text in Unicode; `undefined` when a mark stands where VNI puts none, or a sign that it does not have. */
export function decodeVni(text: string): string | undefined {
  let decoded = '';
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    const pair = PAIRS.get(sign + text.charAt(index + 1));
    if (pair !== undefined) {
      decoded += pair;
      index += 1;
      continue;
    }
    const letter = sign < '\u0080' || sign === '\u00a0' ? sign : SIGNS.get(sign);
    if (letter === undefined) return undefined;
    decoded += letter;
  }
  return decoded;
}
