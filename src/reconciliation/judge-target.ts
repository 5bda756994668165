import { writeDecimal } from './decimal.ts';
import type { Draft } from './draft-relation.ts';
import type { Figure } from './figure.ts';
import { findBaseRange, findNearestBases, fitsPercent, roundPercent } from './percent-fit.ts';
import type { RelationDetail } from './relation.ts';

/** A count and the percent of its target (or of the same period a year earlier) printed with it. */
export interface TargetShare {
  readonly actual: Figure;
  readonly percent: Figure;
  readonly basis: 'target' | 'previous';
  /** The target, where the text prints it. */
  readonly printedBase: Figure | null;
  readonly year: number | null;
}

const MOST_NAMED = 5;
/** Ranges wider than this are described by their limits and roundest numbers only. */
const WIDEST_LISTED = 2000n;

/**
 * Tests which whole targets make the printed percent of the count (half up at its decimals): one or more agree and are
 * named, none contradicts and the nearest are named. A printed target is tested itself.
 */
export function judgeTarget(share: TargetShare): Draft {
  const actual = share.actual.value.units;
  const percent = share.percent.value;
  const range = findBaseRange(actual, percent);
  const printed = share.printedBase?.value.units;
  const nearest = findNearestBases(actual, percent).map((base) => ({
    base: Number(base),
    percent: writeDecimal(roundPercent(actual, base, percent.scale)),
  }));
  const unclear = share.percent.hedge !== null || actual === 0n || percent.units === 0n;
  const fits = printed === undefined ? range !== undefined : fitsPercent(actual, printed, percent);
  const remade =
    printed === undefined || printed === 0n
      ? (nearest[0]?.percent ?? null)
      : writeDecimal(roundPercent(actual, printed, percent.scale));
  const detail: RelationDetail = {
    kind: 'target',
    actual: Number(actual),
    year: share.year,
    basis: share.basis,
    printedBase: printed === undefined ? null : Number(printed),
    fitting: unclear || range === undefined ? [] : nameFitting(range),
    range: range === undefined ? null : { from: Number(range.from), to: Number(range.to) },
    nearest: fits ? [] : nearest,
  };
  return {
    figures: [share.actual, share.percent, ...(share.printedBase === null ? [] : [share.printedBase])],
    published: writeDecimal(percent),
    recomputed: unclear ? null : fits ? writeDecimal(percent) : remade,
    verdict: unclear ? 'untestable' : fits ? 'agrees' : 'contradicts',
    detail,
  };
}

/** The bases of a range, the roundest first when there are more than five: targets are set in round numbers. */
function nameFitting({ from, to }: { readonly from: bigint; readonly to: bigint }): number[] {
  if (to - from < BigInt(MOST_NAMED)) return listRange(from, to).map(Number);
  const end = to - from > WIDEST_LISTED ? from + WIDEST_LISTED : to;
  return listRange(from, end)
    .sort((left, right) => countZeros(right) - countZeros(left) || Number(left - right))
    .slice(0, MOST_NAMED)
    .map(Number);
}

function listRange(from: bigint, to: bigint): bigint[] {
  const numbers: bigint[] = [];
  for (let number = from; number <= to; number += 1n) numbers.push(number);
  return numbers;
}

function countZeros(number: bigint): number {
  const text = String(number);
  return text.length - text.replace(/0+$/, '').length + (text.endsWith('5') ? 0.5 : 0);
}
