const DOLLAR = 36;

/** A cell's place: row from 1, column from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Reads an address like `C14` or `$C$14`; `undefined` for anything else. Up to four letters and seven digits. */
export function parseAddress(text: string): CellAddress | undefined {
  let at = 0;
  let column = 0;
  let row = 0;
  if (text.charCodeAt(at) === DOLLAR) at++;
  const firstLetter = at;
  for (
    let letter = letterValue(text.charCodeAt(at));
    letter > 0;
    letter = letterValue(text.charCodeAt(++at))
  ) {
    column = column * 26 + letter;
  }
  const letters = at - firstLetter;
  if (text.charCodeAt(at) === DOLLAR) at++;
  const firstDigit = at;
  for (let digit = text.charCodeAt(at) - 48; digit >= 0 && digit <= 9; digit = text.charCodeAt(++at) - 48) {
    row = row * 10 + digit;
  }
  const digits = at - firstDigit;
  if (letters < 1 || letters > 4 || digits < 1 || digits > 7 || at !== text.length) return undefined;
  return text.charCodeAt(firstDigit) === 48 ? undefined : { row, column: column - 1 };
}

/** 1–26 for a letter of either case, 0 for anything else. */
function letterValue(code: number): number {
  const value = (code & ~32) - 64;
  return value >= 1 && value <= 26 ? value : 0;
}

/** The column of letters such as `AB`, counted from 0. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letterValue(letters.charCodeAt(at));
  return column - 1;
}

/** The letters Excel shows for a column counted from 0: 0 is `A`, 27 is `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address Excel shows for a row from 1 and a column from 0: `C14`. */
export function formatAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}
