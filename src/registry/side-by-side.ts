import type { SheetMapping } from './sheet-mapping.ts';

/** Headings that come twice before they are taken for two lists: a column copied by mistake repeats one or two. */
const REPEATED = 3;

/**
 * The column where a second list begins beside the first: at least three headings, that of the names among them, come
 * twice, first all on the left and then all on the right. `undefined` where columns repeat in any other way.
 */
export function findSecondList({ columns, duplicates, nameColumn }: SheetMapping): number | undefined {
  const pairs = duplicates.map(({ columns }) => columns.map(({ index }) => index));
  if (pairs.length < REPEATED || !pairs.some((pair) => pair.includes(nameColumn))) return undefined;
  const start = Math.min(...pairs.map(([, second]) => second ?? 0));
  const apart = pairs.every(
    ([first = 0, second = 0, ...more]) => more.length === 0 && first < start && start <= second,
  );
  if (!apart) return undefined;
  // A column of running numbers may stand twice in one list too, so it is no duplicate; here it begins the second one.
  const before = columns.find(({ index }) => index === start - 1);
  return before?.role?.kind === 'row-number' ? start - 1 : start;
}
