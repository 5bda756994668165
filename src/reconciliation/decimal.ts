/** An exact number: `units` / 10^`scale`; the scale is the number of decimals printed. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Ten to a power of 0 or more. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** The units of a number written with `scale` decimals; `scale` must not be less than its own. */
export function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * powerOfTen(scale - value.scale);
}

/** Sum with the larger number of decimals. */
export function addDecimals(values: readonly Decimal[]): Decimal {
  const scale = Math.max(0, ...values.map((value) => value.scale));
  return { units: values.reduce((sum, value) => sum + unitsAt(value, scale), 0n), scale };
}

/** left − right with the larger number of decimals. */
export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return { units: unitsAt(left, scale) - unitsAt(right, scale), scale };
}

/** Negative, 0 or positive, exactly. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const { units } = subtractDecimals(left, right);
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

/** With a point and without thousands marks: `93.42`, `2474`, `-1.50`. */
export function writeDecimal(value: Decimal): string {
  const sign = value.units < 0n ? '-' : '';
  const digits = String(value.units < 0n ? -value.units : value.units).padStart(value.scale + 1, '0');
  if (value.scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -value.scale)}.${digits.slice(-value.scale)}`;
}

/** The printed number as JSON carries it: integers as numbers, others as text with a point. */
export function toFigureValue(value: Decimal): number | string {
  return value.scale === 0 ? Number(value.units) : writeDecimal(value);
}
