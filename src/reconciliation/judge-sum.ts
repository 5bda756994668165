import { addDecimals, compareDecimals, subtractDecimals, toFigureValue, type Decimal } from './decimal.ts';
import type { Draft } from './draft-relation.ts';
import type { Figure } from './figure.ts';
import type { PartList } from './find-lists.ts';
import type { Lexicon } from './lexicon.ts';

/** What else is known of a list: the words beside each part, and whether each has a year of its own. */
export interface ListContext {
  readonly lexicon: Lexicon;
  readonly words: readonly string[];
  readonly differentYears: boolean;
}

/**
 * Tests a list of parts against its total. Parts that make the total agree. Where the parts are the whole (by the
 * words before them, or because their kinds are all there are) any other sum contradicts. Otherwise only a part
 * larger than the total does; a sum within two in a hundred of the total is left to the reader (`untestable`).
 */
export function judgeList(list: PartList, context: ListContext): Draft | undefined {
  const { total, parts } = list;
  for (let count = parts.length; count >= 2; count -= 1) {
    const draft = judgeSum(total, parts.slice(0, count));
    if (draft.verdict === 'agrees') return draft;
  }
  if (list.nested || parts.length === 0) return undefined;
  const sum = addDecimals(parts.map((part) => part.value)).units;
  const whole = total.value.units;
  const kinds = recogniseKinds(context);
  const off = sum > whole ? sum - whole : whole - sum;
  const near = parts.length > 1 && (off <= 2n || off * 50n <= whole);
  const complete =
    list.strength === 'whole' ||
    (list.strength === 'likely' && sum * 2n >= whole) ||
    kinds === 'all' ||
    (context.differentYears && off * 20n <= whole);
  if (parts.length > 1 && (complete || (kinds === 'exclusive' && sum > whole))) return judgeSum(total, parts);
  if (near && parts.every((part) => part.value.units <= whole)) {
    return { ...judgeSum(total, parts), verdict: 'untestable' };
  }
  return judgeParts(total, parts, sum);
}

/** Tests whether the parts make the total, and names for each the value it would need. */
export function judgeSum(total: Figure, parts: readonly Figure[]): Draft {
  const sum = addDecimals(parts.map((part) => part.value));
  const difference = subtractDecimals(sum, total.value);
  return {
    figures: [total, ...parts],
    published: toFigureValue(total.value),
    recomputed: toFigureValue(sum),
    verdict: difference.units === 0n ? 'agrees' : 'contradicts',
    detail: {
      kind: 'sum',
      difference: toFigureValue(difference),
      parts: parts.map((part) => ({
        value: toFigureValue(part.value),
        needed: nameNeeded(subtractDecimals(part.value, difference)),
      })),
    },
  };
}

function nameNeeded(needed: Decimal): number | string | null {
  return compareDecimals(needed, { units: 0n, scale: 0 }) < 0 ? null : toFigureValue(needed);
}

function judgeParts(total: Figure, parts: readonly Figure[], sum: bigint): Draft {
  const whole = total.value.units;
  const fits = parts.every((part) => part.value.units <= whole);
  return {
    figures: [total, ...parts],
    published: Number(whole),
    recomputed: null,
    verdict: fits ? 'agrees' : 'contradicts',
    detail: { kind: 'part', parts: parts.map((part) => Number(part.value.units)), sum: Number(sum) },
  };
}

/** Whether the parts are different kinds of one division (`exclusive`), and every kind of it (`all`). */
function recogniseKinds({ lexicon, words }: ListContext): 'all' | 'exclusive' | undefined {
  if (words.length < 2) return undefined;
  for (const kinds of lexicon.partitions) {
    const found = words.map((word) => kinds.findIndex((kind) => kind.test(word)));
    if (found.includes(-1) || new Set(found).size !== found.length) continue;
    return found.length === kinds.length ? 'all' : 'exclusive';
  }
  return undefined;
}
