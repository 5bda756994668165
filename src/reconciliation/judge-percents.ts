import type { Analysis } from './analyse-sentence.ts';
import { saysTarget } from './attach-percents.ts';
import { writeDecimal } from './decimal.ts';
import type { Draft } from './draft-relation.ts';
import type { Figure } from './figure.ts';
import { judgeShare } from './judge-share.ts';
import { judgeTarget } from './judge-target.ts';
import { findBases, fitsPercent } from './percent-fit.ts';
import { readAfter, readGap, type Reading } from './reading.ts';

/** Bases are looked for among this many counts before a share. */
const NEAREST_COUNTS = 12;
const MOST_NAMED = 5;

/**
 * Tests the percents of a sentence that no pair owns: of a target, of the total of their list, of a count printed
 * before (when it makes exactly the percent); what is left is `untestable`. `earlier` are the counts of the
 * paragraph before this sentence.
 */
export function judgeLonePercents(reading: Reading, analysis: Analysis, earlier: readonly Figure[]): Draft[] {
  const { sentence, owners } = analysis;
  const changed = new Set(analysis.changes.map((change) => change.figure));
  const percents = sentence.figures.filter((figure) => figure.kind === 'percent' && !changed.has(figure));
  const targeted = percents.some((percent) => readBasis(percent) === 'target');
  return percents.flatMap((percent) => {
    const owner = owners.get(percent);
    if (owner !== undefined && 'pair' in owner) return [];
    return [owner === undefined ? judgeAlone(percent, null) : judgeOwned(owner.count, percent)];
  });

  function judgeOwned(part: Figure, percent: Figure): Draft {
    const year = analysis.years.get(part) ?? null;
    const list = analysis.lists.find((other) => other.parts.includes(part));
    const basis = readBasis(percent) ?? (targeted && list?.strength !== 'likely' ? 'target' : undefined);
    const bases = findBaseCandidates(part, list?.total);
    const found = bases.find((base) => fitsPercent(part.value.units, base.value.units, percent.value));
    if (basis !== undefined && (readBasis(percent) !== undefined || found === undefined)) {
      return judgeTarget({
        actual: part,
        percent,
        basis,
        printedBase: findPrintedBase(basis, part, percent),
        year,
      });
    }
    const base = found ?? list?.total;
    if (base === undefined) return judgeAlone(percent, part);
    const share = { part, base, percent, year, baseFound: base !== list?.total };
    return judgeShare(share, undefined) ?? judgeAlone(percent, part);
  }

  /** Target words beside the percent, or a percent over 100 that is not compared with an earlier period. */
  function readBasis(percent: Figure): 'target' | 'previous' | undefined {
    const owner = owners.get(percent);
    if (owner === undefined || 'pair' in owner) return undefined;
    const between = reading.text.folded.slice(owner.count.end, percent.start);
    const after = readAfter(reading, sentence, percent);
    const nearby = `${between} ${/^[^.;,()]{0,80}/.exec(after)?.[0] ?? ''}`;
    if (reading.lexicon.previous.test(nearby)) return 'previous';
    if (saysTarget(reading, after) || reading.lexicon.target.test(between)) return 'target';
    return percent.value.units > 100n * 10n ** BigInt(percent.value.scale) ? 'target' : undefined;
  }

  /** `97.24% so với cùng kỳ (834)`; otherwise the target of the count. */
  function findPrintedBase(basis: 'target' | 'previous', part: Figure, percent: Figure): Figure | null {
    if (basis === 'target') return findPrintedTarget(part);
    const next = sentence.figures[sentence.figures.indexOf(percent) + 1];
    if (next?.kind !== 'count') return null;
    return /^[^.;()]{0,80}\($/.test(readGap(reading, percent.end, next.start)) ? next : null;
  }

  /** The target printed nearest to a count, with no other lone count in between. */
  function findPrintedTarget(part: Figure): Figure | null {
    const counts = sentence.figures.filter(
      (figure) => analysis.targets.has(figure) || analysis.loneCounts.includes(figure),
    );
    const at = counts.indexOf(part);
    const beside = [counts[at + 1], counts[at - 1]].find(
      (figure) => figure !== undefined && analysis.targets.has(figure),
    );
    return beside ?? null;
  }

  function findBaseCandidates(part: Figure, total: Figure | undefined): Figure[] {
    const before = sentence.figures.filter((figure) => figure.kind === 'count' && figure.start < part.start);
    const near = [...earlier, ...before]
      .filter(
        (figure) =>
          figure.value.scale === 0 && figure.value.units >= part.value.units && !changed.has(figure),
      )
      .slice(-NEAREST_COUNTS)
      .reverse();
    return total === undefined ? near : [total, ...near.filter((figure) => figure !== total)];
  }

  function judgeAlone(percent: Figure, part: Figure | null): Draft {
    const siblings = percents.filter((other) => !owners.has(other));
    const most = Math.max(...siblings.map((other) => other.value.scale), 0);
    const bases = part === null ? [] : findBaseCandidates(part, undefined).slice(0, 3);
    const near = bases.flatMap((base) => findBases(part?.value.units ?? 0n, base.value.units, percent.value));
    return {
      figures: part === null ? [percent] : [part, percent],
      published: writeDecimal(percent.value),
      recomputed: null,
      verdict: 'untestable',
      detail: {
        kind: 'percent',
        year: part === null ? null : (analysis.years.get(part) ?? null),
        part: part === null ? null : Number(part.value.units),
        bases: [...new Set(near.map(Number))].slice(0, MOST_NAMED),
        siblingDecimals: part === null && most > percent.value.scale ? most : null,
      },
    };
  }
}
