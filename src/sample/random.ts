/** A repeatable source of choices: the same seed always gives the same sequence. */
export interface Random {
  /** A whole number from 0 to `limit` − 1; `limit` at least 1. */
  below(limit: number): number;
  /** True in about `thousandths` of 1000 calls. */
  happens(thousandths: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** A copy of the list in another order. */
  shuffle<T>(list: readonly T[]): T[];
}

/** Makes a source of choices from a whole-number seed (32-bit mulberry generator). No clock, no system randomness. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[below(list.length)] as T;
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let index = copy.length - 1; index > 0; index -= 1) {
      const other = below(index + 1);
      const kept = copy[index] as T;
      copy[index] = copy[other] as T;
      copy[other] = kept;
    }
    return copy;
  };
  return { below, happens: (thousandths) => below(1000) < thousandths, pick, shuffle };
}
