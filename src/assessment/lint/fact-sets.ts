import type { FactCode, FactValue } from '../../registry/facts.ts';
import { GRADES, type Grade } from '../../registry/grades.ts';
import type { BoundaryValues } from '../../regulations/boundary-values.ts';

/** An invented subject: facts, and the grade decided. What is not there nobody recorded. */
export interface FactSet {
  readonly facts: ReadonlyMap<FactCode, FactValue>;
  readonly decided: Grade | null;
}

const DECIDED: readonly (Grade | null)[] = [null, ...GRADES];

/**
 * Sets of facts over the boundary values: all of them where there are no more than `limit`, else so many, drawn by a fixed
 * sequence. The same values give the same sets in the same order.
 */
export function* eachFactSet(
  names: readonly FactCode[],
  values: BoundaryValues,
  limit: number,
): Generator<FactSet> {
  const lists = names.map((name) => values.get(name) ?? [null]);
  const total = lists.reduce((product, list) => product * list.length, DECIDED.length);
  const draw = total <= limit ? countThrough() : drawFixed();
  for (let count = 0; count < Math.min(total, limit); count++) {
    draw.next(count);
    const decided = DECIDED[draw.pick(DECIDED.length)] ?? null;
    const facts = new Map(
      names.map((name, index) => {
        const list = lists[index] ?? [null];
        return [name, list[draw.pick(list.length)] ?? null] as const;
      }),
    );
    yield { facts, decided };
  }
}

interface Draw {
  next(count: number): void;
  pick(length: number): number;
}

/** Every combination once, as the digits of a counter. */
function countThrough(): Draw {
  let rest = 0;
  return {
    next: (count) => {
      rest = count;
    },
    pick: (length) => {
      const place = rest % length;
      rest = Math.floor(rest / length);
      return place;
    },
  };
}

/** A linear congruential sequence from a fixed start. */
function drawFixed(): Draw {
  let state = 20_251_231;
  return {
    next: () => undefined,
    pick: (length) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * length);
    },
  };
}

/** A set of facts as a line: the facts that are recorded, by their codes, in alphabetical order. */
export function writeFactSet({ facts, decided }: FactSet): string {
  const known = [...facts]
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort();
  return [...known, ...(decided === null ? [] : [`decidedGrade=${decided}`])].join(', ');
}
