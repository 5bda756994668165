import type { Analysis } from './analyse-sentence.ts';
import { compareDecimals, subtractDecimals, toFigureValue, writeDecimal, type Decimal } from './decimal.ts';
import type { Draft } from './draft-relation.ts';
import { isExactCount, type Figure } from './figure.ts';
import type { Change } from './find-changes.ts';
import { roundPercent } from './percent-fit.ts';
import { readBefore, readGap, type Reading } from './reading.ts';

/**
 * Tests a rise or fall of a count: against the figure at the start where the sentence prints it, otherwise
 * `untestable` with the start it implies.
 */
export function judgeChange(reading: Reading, analysis: Analysis, change: Change): Draft | undefined {
  if (!isExactCount(change.figure)) return undefined;
  const counts = analysis.sentence.figures.filter(
    (figure) => isExactCount(figure) && !analysis.changes.some((other) => other.figure === figure),
  );
  const current = findCurrent(analysis, change, counts);
  const start = findStart(reading, analysis, change, counts, current);
  const implied = current === undefined ? undefined : reach(current.value, change, change.figure.value);
  const made = start === undefined || current === undefined ? undefined : subtract(current, start, change);
  const agrees = made !== undefined && compareDecimals(made, change.figure.value) === 0;
  return {
    figures: [change.figure, ...[current, start].filter((figure) => figure !== undefined)],
    published: toFigureValue(change.figure.value),
    recomputed: made === undefined ? null : toFigureValue(made),
    verdict: made === undefined ? 'untestable' : agrees ? 'agrees' : 'contradicts',
    detail: {
      kind: 'change',
      direction: change.direction,
      current: current === undefined ? null : Number(current.value.units),
      start: start === undefined ? null : Number(start.value.units),
      impliedStart: implied === undefined || implied.units < 0n ? null : Number(implied.units),
    },
  };
}

/** The count the change is said of: the nearest before it, or the total of the list that one is a part of. */
function findCurrent(analysis: Analysis, change: Change, counts: readonly Figure[]): Figure | undefined {
  const before = counts.findLast(
    (figure) => figure.start < change.figure.start && !analysis.targets.has(figure),
  );
  const list = analysis.lists.find((other) => before !== undefined && other.parts.includes(before));
  return list?.total ?? before;
}

/** The start the sentence prints: `up 14 from 428`, `from 428 to 442, up 14`, or the count of the year compared with. */
function findStart(
  reading: Reading,
  analysis: Analysis,
  change: Change,
  counts: readonly Figure[],
  current: Figure | undefined,
): Figure | undefined {
  const next = counts.find((figure) => figure.start > change.figure.end);
  if (next !== undefined && next.start - change.figure.end < 100) {
    const gap = readGap(reading, change.figure.end, next.start);
    if (/^[^.;,()]{0,60}\b(?:from|than|so voi|tu|against|on)(?: the)?\s+$/.test(gap)) return next;
    if (change.compared && /^[^.;,()]{0,70}\((?:co |la )?$/.test(gap)) return next;
  }
  if (current === undefined) return undefined;
  const earlier = counts[counts.indexOf(current) - 1];
  if (earlier === undefined) return undefined;
  const rise = /^[^.;,()]{0,40}\b(?:to|len|toi|con|xuong)(?: con)?\s+$/.test(
    readGap(reading, earlier.end, current.start),
  );
  return rise && /\b(?:from|tu)\s+$/.test(readBefore(reading, analysis.sentence, earlier))
    ? earlier
    : undefined;
}

/**
 * Tests a difference of percents in one sentence and the percents before it in the paragraph. Only a reference the
 * text names (`from 94.92%`, `so với 94,92%`), or the only other percent of the sentence, can contradict.
 */
export function judgeDifference(
  reading: Reading,
  analysis: Analysis,
  change: Change,
  earlier: readonly Figure[],
): Draft | undefined {
  if (change.figure.kind === 'count' || change.figure.kind === 'year') return undefined;
  const changed = new Set(analysis.changes.map((other) => other.figure));
  const own = analysis.sentence.figures.filter((figure) => figure.kind === 'percent' && !changed.has(figure));
  const before = own.filter((figure) => figure.start < change.figure.start);
  const current = before.at(-1) ?? earlier.at(-1);
  const named = own.find(
    (figure) =>
      figure.start > change.figure.end &&
      /^[^.;]{0,60}(?:\b(?:from|than|so voi|against|on)\b|\()[^.;]{0,20}$/.test(
        readGap(reading, change.figure.end, figure.start).slice(0, 100),
      ),
  );
  const others = [...earlier, ...before].filter((figure) => figure !== current);
  const fitting = others.findLast((figure) => current !== undefined && fits(current, figure));
  const only =
    own.length === 2 && before.length === 2 && change.figure.kind === 'points' ? before[0] : undefined;
  const reference = named ?? fitting ?? only;
  const made =
    current === undefined || reference === undefined ? undefined : subtract(current, reference, change);
  const relative =
    made === undefined || reference === undefined || current === undefined || !isRelative(current, reference);
  const agrees = made !== undefined && (compareDecimals(made, change.figure.value) === 0 || !relative);
  const implied = current === undefined ? undefined : reach(current.value, change, change.figure.value);
  return {
    figures: [change.figure, ...[current, reference].filter((figure) => figure !== undefined)],
    published: writeDecimal(change.figure.value),
    recomputed: made === undefined ? null : writeDecimal(made),
    verdict: made === undefined ? 'untestable' : agrees ? 'agrees' : 'contradicts',
    detail: {
      kind: 'difference',
      direction: change.direction,
      current: current === undefined ? null : writeDecimal(current.value),
      reference: reference === undefined ? null : writeDecimal(reference.value),
      impliedReference:
        implied === undefined || implied.units < 0n || change.figure.kind !== 'points'
          ? null
          : writeDecimal(implied),
    },
  };

  function fits(left: Figure, right: Figure): boolean {
    return compareDecimals(subtract(left, right, change), change.figure.value) === 0;
  }

  /** `up 1.6%` may be meant as growth of the rate itself. */
  function isRelative(left: Figure, right: Figure): boolean {
    if (change.figure.kind !== 'percent') return false;
    const scale = Math.max(left.value.scale, right.value.scale);
    const grown = subtract(left, right, change);
    const base = right.value.units * 10n ** BigInt(scale - right.value.scale);
    if (base <= 0n || grown.units < 0n) return false;
    return roundPercent(grown.units, base, change.figure.value.scale).units === change.figure.value.units;
  }
}

function subtract(current: Figure, start: Figure, change: Change): Decimal {
  return change.direction === 'up'
    ? subtractDecimals(current.value, start.value)
    : subtractDecimals(start.value, current.value);
}

/** The value before the change. */
function reach(current: Decimal, change: Change, by: Decimal): Decimal {
  return subtractDecimals(current, change.direction === 'up' ? by : { ...by, units: -by.units });
}
