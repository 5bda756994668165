import { powerOfTen, type Decimal } from './decimal.ts';

/** How far around a printed count another one is looked for. */
export const REACH = 30;

/** 100 · part / base rounded half up to `decimals`; the base must be over 0. */
export function roundPercent(part: bigint, base: bigint, decimals: number): Decimal {
  return { units: (200n * part * powerOfTen(decimals) + base) / (2n * base), scale: decimals };
}

/** Whether part / base, rounded half up at the printed number of decimals, is the printed percent. False for base 0. */
export function fitsPercent(part: bigint, base: bigint, percent: Decimal): boolean {
  return base > 0n && roundPercent(part, base, percent.scale).units === percent.units;
}

/** Whether the percent is what remains when further decimals are cut off instead of rounded. */
export function isCutPercent(part: bigint, base: bigint, percent: Decimal): boolean {
  return base > 0n && (100n * part * powerOfTen(percent.scale)) / base === percent.units;
}

/** Other numerators up to 30 away that give the percent of the base, nearest first. */
export function findNumerators(part: bigint, base: bigint, percent: Decimal): bigint[] {
  return listAround(part, 0n).filter((other) => fitsPercent(other, base, percent));
}

/** Other bases up to 30 away of which the part is the percent, nearest first. */
export function findBases(part: bigint, base: bigint, percent: Decimal): bigint[] {
  return listAround(base, 1n).filter((other) => fitsPercent(part, other, percent));
}

/** Pairs [numerator, base] up to 30 away in both that give the percent, least changed first. */
export function findPairs(part: bigint, base: bigint, percent: Decimal): (readonly [bigint, bigint])[] {
  return listAround(base, 1n)
    .flatMap((otherBase) =>
      findNumerators(part, otherBase, percent).map((other) => [other, otherBase] as const),
    )
    .filter(([other, otherBase]) => other <= otherBase || part > base)
    .sort((left, right) => Number(distance(left) - distance(right)));

  function distance([otherPart, otherBase]: readonly [bigint, bigint]): bigint {
    return absolute(otherPart - part) + absolute(otherBase - base);
  }
}

/** The smallest and largest whole base of which `part` is the percent; `undefined` when there is none or no limit. */
export function findBaseRange(
  part: bigint,
  percent: Decimal,
): { readonly from: bigint; readonly to: bigint } | undefined {
  if (part <= 0n || percent.units <= 0n) return undefined;
  const doubled = 200n * part * powerOfTen(percent.scale);
  const from = doubled / (2n * percent.units + 1n) + 1n;
  const to = doubled / (2n * percent.units - 1n);
  return from <= to ? { from, to } : undefined;
}

/** The whole bases on both sides of part / percent, whatever they round to; empty when one of both is 0. */
export function findNearestBases(part: bigint, percent: Decimal): bigint[] {
  if (part <= 0n || percent.units <= 0n) return [];
  const below = (100n * part * powerOfTen(percent.scale)) / percent.units;
  return below > 0n ? [below, below + 1n] : [1n];
}

function listAround(centre: bigint, least: bigint): bigint[] {
  const around: bigint[] = [];
  for (let step = 1n; step <= BigInt(REACH); step += 1n) {
    if (centre - step >= least) around.push(centre - step);
    around.push(centre + step);
  }
  return around;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
