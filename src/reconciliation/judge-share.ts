import { toFigureValue, writeDecimal } from './decimal.ts';
import type { Draft } from './draft-relation.ts';
import type { Figure } from './figure.ts';
import {
  findBases,
  findNumerators,
  findPairs,
  fitsPercent,
  isCutPercent,
  roundPercent,
} from './percent-fit.ts';
import type { RelationDetail } from './relation.ts';

/** A part, its base and the percent printed for them (`null` when none is). */
export interface Share {
  readonly part: Figure;
  readonly base: Figure;
  readonly percent: Figure | null;
  readonly year: number | null;
  readonly baseFound: boolean;
}

const MOST_NAMED = 5;
/** A bound or an estimate is answered with this precision. */
const HEDGED_DECIMALS = 2;

/**
 * Tests the percent of a share at its printed number of decimals (half up). Without a percent: `missing` with the value
 * when `siblingDecimals` says that the series has percents; a part over its base contradicts; otherwise nothing to say.
 */
export function judgeShare(share: Share, siblingDecimals: number | undefined): Draft | undefined {
  const part = share.part.value.units;
  const base = share.base.value.units;
  const figures = [share.part, share.base, ...(share.percent === null ? [] : [share.percent])];
  const plain = { published: null, recomputed: null, figures, detail: describeShare(share, false) };
  if (base === 0n) return { ...plain, verdict: 'untestable' };
  if (share.percent === null) {
    if (siblingDecimals !== undefined) {
      const value = writeDecimal(roundPercent(part, base, siblingDecimals));
      return { ...plain, recomputed: value, verdict: 'missing' };
    }
    if (part <= base) return undefined;
    return { ...plain, published: Number(part), recomputed: null, verdict: 'contradicts' };
  }
  const percent = share.percent.value;
  const agrees =
    share.percent.hedge === null ? fitsPercent(part, base, percent) : fitsHedge(share, share.percent);
  return {
    figures,
    published: toPercentText(share.percent),
    recomputed: writeDecimal(
      roundPercent(part, base, share.percent.hedge === null ? percent.scale : HEDGED_DECIMALS),
    ),
    verdict: agrees ? 'agrees' : 'contradicts',
    detail: describeShare(share, !agrees),
  };
}

/** A percent as JSON carries it: text with a point, as many decimals as printed. */
export function toPercentText(percent: Figure): string {
  return String(toFigureValue(percent.value));
}

function fitsHedge({ part, base }: Share, percent: Figure): boolean {
  const { units, scale } = percent.value;
  const exact = roundPercent(part.value.units, base.value.units, scale + 6).units;
  const printed = units * 1_000_000n;
  if (percent.hedge === 'over') return exact >= printed;
  if (percent.hedge === 'under') return exact <= printed;
  const distance = exact > printed ? exact - printed : printed - exact;
  return distance <= 1_000_000n;
}

function describeShare(share: Share, contradicts: boolean): RelationDetail {
  const part = share.part.value.units;
  const base = share.base.value.units;
  const percent = share.percent?.value;
  const known = {
    kind: 'share' as const,
    part: Number(part),
    base: Number(base),
    year: share.year,
    baseFound: share.baseFound,
  };
  if (!contradicts || percent === undefined)
    return { ...known, cut: false, numerators: [], bases: [], pairs: [] };
  const numerators = findNumerators(part, base, percent).slice(0, MOST_NAMED).map(Number);
  const bases = findBases(part, base, percent).slice(0, MOST_NAMED).map(Number);
  const single = numerators.length + bases.length > 0;
  const pairs = single ? [] : findPairs(part, base, percent).slice(0, MOST_NAMED);
  return {
    ...known,
    cut: isCutPercent(part, base, percent),
    numerators,
    bases,
    pairs: pairs.map(([left, right]) => [Number(left), Number(right)] as const),
  };
}
