/**
 * The letters of TCVN3 (ABC), one byte each, as they show when read as Latin-1 (spreadsheets.md 8.2). Capitals exist only
 * for the seven letters of their own; all other accented capitals are lower-case codes shown by a font of capitals.
 */
const CODES: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const LETTERS = new Map(
  CODES.flatMap(([first, letters]) =>
    [...letters].map((letter, index) => [String.fromCharCode(first + index), letter] as const),
  ),
);

/** The text in Unicode; `undefined` when a sign stands in it that TCVN3 does not have. */
export function decodeTcvn3(text: string): string | undefined {
  let decoded = '';
  for (const sign of text) {
    const letter = sign < '\u0080' || sign === '\u00a0' ? sign : LETTERS.get(sign);
    if (letter === undefined) return undefined;
    decoded += letter;
  }
  return decoded;
}
