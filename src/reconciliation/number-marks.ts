import type { TextLanguage } from './detect-language.ts';
import type { Decimal } from './decimal.ts';

/** Which mark a text writes before decimals; the other one groups thousands. */
export type DecimalMark = ',' | '.';

/** One number as printed, and whether a percent sign or word follows it. */
export interface PrintedNumber {
  readonly text: string;
  readonly percent: boolean;
}

/** Longer runs of digits are identifiers, not figures. */
const MOST_DIGITS = 15;

/**
 * Decides the decimal mark of a whole text from the numbers that leave no doubt (`94,92`, `1.234.567`, `2,474.5`);
 * three digits after a single mark speak weakly for thousands. Without evidence the language decides.
 */
export function decideDecimalMark(
  numbers: Iterable<PrintedNumber>,
  language: TextLanguage | undefined,
): DecimalMark {
  let comma = 0;
  for (const number of numbers) comma += weighComma(number);
  if (comma !== 0) return comma > 0 ? ',' : '.';
  return language === 'en' ? '.' : ',';
}

/** Positive when the number speaks for a decimal comma, negative for a decimal point. */
function weighComma({ text, percent }: PrintedNumber): number {
  const marks = text.replaceAll(/[^.,]/g, '');
  const last = marks.at(-1);
  if (last === undefined) return 0;
  const sign = last === ',' ? 1 : -1;
  const tail = text.slice(text.lastIndexOf(last) + 1);
  if (marks.length > 1) return new Set(marks).size === 2 ? 4 * sign : -4 * sign;
  const lead = text.slice(0, text.indexOf(last));
  const decimal = tail.length !== 3 || lead.length > 3 || lead.startsWith('0');
  if (decimal) return percent ? 4 * sign : 2 * sign;
  return percent ? sign : -sign;
}

/**
 * Reads a printed number under a decimal mark. A count never has exactly three decimals here: `2.474` members in a
 * text with decimal points is taken as thousands unless `measured` (million, hectares …) says otherwise; `94.92` in a
 * text with decimal commas is taken as it must have been meant. `undefined` for what is no number (`1.2.3`).
 */
export function readNumber(
  { text, percent }: PrintedNumber,
  mark: DecimalMark,
  measured: boolean,
): Decimal | undefined {
  const bare = text.replaceAll(/[^\d.,]/g, '');
  if (bare.replaceAll(/[.,]/g, '').length > MOST_DIGITS) return undefined;
  const asDecimal = /^(\d+|\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)([.,])(\d+)$/.exec(bare);
  const asThousands = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/.exec(bare);
  if (/^\d+$/.test(bare)) return { units: BigInt(bare), scale: 0 };
  const decimalMark = asDecimal?.[3];
  const decimalFits = decimalMark !== undefined && asDecimal?.[2] !== decimalMark;
  const whole = { units: BigInt(bare.replaceAll(/[.,]/g, '')), scale: 0 };
  if (asThousands !== null && !decimalFits) return whole;
  if (asThousands !== null && !percent && !(measured && decimalMark === mark)) return whole;
  if (!decimalFits) return undefined;
  return { units: whole.units, scale: asDecimal?.[4]?.length ?? 0 };
}
