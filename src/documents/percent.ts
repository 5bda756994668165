/**
 * Share of `numerator` in `base` in hundredths of a percent, exact, rounded half up: 411 of 433 gives 9492 (94.92 %),
 * 811 of 800 gives 10138 (101.375 %). Both must be whole numbers of zero or more. `null` when the base is 0: there is
 * no share of nothing.
 */
export function percentHundredths(numerator: number, base: number): number | null {
  if (numerator < 0 || base < 0) throw new RangeError('a share needs counts of zero or more');
  if (base === 0) return null;
  const divisor = BigInt(base);
  return Number((BigInt(numerator) * 20_000n + divisor) / (2n * divisor));
}

/**
 * Hundredths of a percent as scripts read them: two decimals and a point, no thousands mark (9492 gives `94.92`,
 * 10138 gives `101.38`). `null` stays `null`.
 */
export function percentText(hundredths: number): string;
export function percentText(hundredths: number | null): string | null;
export function percentText(hundredths: number | null): string | null {
  if (hundredths === null) return null;
  const sign = hundredths < 0 ? '-' : '';
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
