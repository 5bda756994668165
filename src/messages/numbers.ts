import type { Language } from './language.ts';

/**
 * An integer with the language's thousands mark: `18.000` in Vietnamese, `18,000` in English.
 */
export function formatCount(count: number, language: Language): string {
  const digits = String(Math.abs(count)).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
  return count < 0 ? `-${digits}` : digits;
}

/**
 * A percent given in hundredths (9492 for 94.92 %) with two decimals and the language's decimal mark,
 * without the sign: `94,92` or `94.92`. `null` (base 0) gives an empty text.
 */
export function formatPercent(hundredths: number | null, language: Language): string {
  if (hundredths === null) return '';
  const sign = hundredths < 0 ? '-' : '';
  const absolute = Math.abs(hundredths);
  const whole = formatCount(Math.trunc(absolute / 100), language);
  return `${sign}${whole}${language === 'vi' ? ',' : '.'}${String(absolute % 100).padStart(2, '0')}`;
}

/**
 * A percent given in hundredths inside a sentence, with its sign and no space before it: `94,92%`; a whole number stays
 * whole, `100%`.
 */
export function formatPercentInText(hundredths: number, language: Language): string {
  const text = formatPercent(hundredths, language);
  return `${hundredths % 100 === 0 ? text.slice(0, -3) : text}%`;
}

/** A change with its sign, `+14` or `-1,50`; none at all is `0`. `format` writes the number. */
export function formatChange(
  change: number,
  format: (value: number, language: Language) => string,
  language: Language,
): string {
  return change > 0 ? `+${format(change, language)}` : format(change, language);
}

/** A count inside a sentence: in Vietnamese counts under ten have a zero before them by habit, `02 đảng bộ`. */
export function formatCountInText(count: number, language: Language): string {
  return language === 'vi' && count > 0 && count < 10 ? `0${String(count)}` : formatCount(count, language);
}
