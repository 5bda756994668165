import {
  isNothing,
  makeReader,
  quoteCell,
  uncoverText,
  type CellReader,
  type CellReading,
} from './cell-reader.ts';

const WHOLE = /^([+-]?\d+)(?:[.,]0+)?$/;
/** Thousands as printed: `1.234`, `1 234`. A comma is one only where more groups follow. */
const GROUPED = /^[+-]?\d{1,3}(?:([. ])\d{3})(?:\1\d{3})*$|^[+-]?\d{1,3}(?:,\d{3}){2,}$/;
const DECIMAL = /^([+-]?)(\d+)(?:[.,](\d+))?$/;
const OUT_OF_HUNDRED = / ?\/ ?100$/;

/**
 * A reader of whole numbers from 0 to `largest`: `02`, `12.0`, `1.234` (one thousand …). Dashes and blanks are `null`.
 * Gives `import.number.invalid` and `import.value.range`.
 */
export function countReader(largest: number): CellReader {
  const slow = makeReader((text) => readCount(text, largest));
  return (text, column, problems) => {
    const fast = smallNumber(text);
    return fast >= 0 && fast <= largest ? fast : slow(text, column, problems);
  };
}

function readCount(text: string, largest: number): CellReading {
  const tidy = uncoverText(text);
  if (isNothing(tidy)) return { value: null };
  const whole = WHOLE.exec(tidy)?.[1] ?? (GROUPED.test(tidy) ? tidy.replace(/[., ]/g, '') : undefined);
  if (whole === undefined) return invalid(text);
  const count = Number(whole);
  return count < 0 || count > largest ? outOfRange(text, 0, largest) : { value: count };
}

/**
 * Reads points from 0 to 100 as hundredths: `87,5` and `87.5` are 8750, `87/100` is 8700. Further decimals, which only
 * formulas leave behind, are rounded to the nearest hundredth. Gives `import.number.invalid` and `import.value.range`.
 */
export const readPoints: CellReader = (() => {
  const slow = makeReader(readPointsText);
  return (text, column, problems) => {
    const fast = smallNumber(text);
    return fast >= 0 && fast <= 100 ? fast * 100 : slow(text, column, problems);
  };
})();

function readPointsText(text: string): CellReading {
  const tidy = uncoverText(text).replace(OUT_OF_HUNDRED, '');
  if (isNothing(tidy)) return { value: null };
  const match = DECIMAL.exec(tidy);
  if (match === null) return invalid(text);
  if (/^\d\.\d{3}$/.test(tidy)) return twoWays(text, tidy.replace('.', ''), tidy.replace('.', ','));
  const [, sign, whole = '', decimals = ''] = match;
  const hundredths =
    Number(whole + decimals.slice(0, 2).padEnd(2, '0')) + (Number(decimals.charAt(2)) >= 5 ? 1 : 0);
  return sign === '-' || hundredths > 10_000 ? outOfRange(text, 0, 100) : { value: hundredths };
}

/**
 * Reads a share in percent as hundredths: `95,7%` and `95.7` are 9570; `X`, as printed where a share does not apply, is
 * `null`. `1.234` may be a count put in the wrong column, and a number up to 1 without a sign may be a share of one, as
 * cells formatted as percent hold it: neither is taken, `import.number.ambiguous`.
 */
export const readPercent: CellReader = makeReader((text) => {
  const tidy = uncoverText(text);
  if (/^[x×х]$/iu.test(tidy)) return { value: null };
  const bare = tidy.replace(/ ?%$/, '');
  if (/^\d{1,3}\.\d{3}$/.test(bare) && !bare.startsWith('0.'))
    return twoWays(text, bare.replace('.', ''), `${bare.replace('.', ',')}%`);
  if (bare === tidy && /^(?:0[.,]\d*[1-9]\d*|1(?:[.,]0+)?)$/.test(bare)) {
    const share = Number(bare.replace(',', '.'));
    return twoWays(
      text,
      `${bare.replace('.', ',')}%`,
      `${String(Math.round(share * 10_000) / 100).replace('.', ',')}%`,
    );
  }
  return readPointsText(bare);
});

/** The value of one to four plain digits, −1 for any other text. */
function smallNumber(text: string): number {
  const length = text.length;
  if (length === 0 || length > 4) return -1;
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function invalid(text: string): CellReading {
  return { value: null, code: 'import.number.invalid', params: { value: quoteCell(text) } };
}

/** A text that may be read as either of two numbers. */
function twoWays(text: string, first: string, second: string): CellReading {
  return { value: null, code: 'import.number.ambiguous', params: { value: quoteCell(text), first, second } };
}

function outOfRange(text: string, min: number, max: number): CellReading {
  return { value: null, code: 'import.value.range', params: { value: quoteCell(text), min, max } };
}
