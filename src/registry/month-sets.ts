/**
 * Months of a year as a set: an integer whose bit 0 is January and bit 11 December.
 */
export type MonthSet = number;

const COUNTS = Uint8Array.from({ length: 4096 }, (_, set) => {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1;
  return count;
});

/** How many months are in the set. */
export function countMonths(set: MonthSet): number {
  return COUNTS[set] ?? 0;
}

/** The first month of the set, 1 to 12; 0 of an empty one. */
export function firstMonth(set: MonthSet): number {
  return set === 0 ? 0 : 32 - Math.clz32(set & -set);
}

/** The last month of the set, 1 to 12; 0 of an empty one. */
export function lastMonth(set: MonthSet): number {
  return 32 - Math.clz32(set);
}

/** How many months from January on are in the set without a gap. */
export function countFromJanuary(set: MonthSet): number {
  return firstMonth(~set & 0x1fff) - 1;
}

/** How many months up to December are in the set without a gap. */
export function countToDecember(set: MonthSet): number {
  return 12 - lastMonth(~set & 0xfff);
}

/** The months from one to another, both included (1 to 12). */
export function monthsBetween(from: number, to: number): MonthSet {
  return to < from ? 0 : ((1 << to) - 1) & ~((1 << (from - 1)) - 1);
}
