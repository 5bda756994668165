import { closest, distance } from 'fastest-levenshtein';

/**
 * The known name most like `name`, or an empty text when none is near (more than a third of its letters differ, two at
 * least allowed).
 *
 * @example findNearest('scoreTotl', ['scoreTotal', 'birth']) // 'scoreTotal'
 */
export function findNearest(name: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(name, known);
  return distance(name, nearest) <= Math.max(2, Math.floor(name.length / 3)) ? nearest : '';
}
