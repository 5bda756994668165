/** One who may be looked at again, with what is recorded to rank by; `null`: nobody recorded it. */
export interface RankedCandidate {
  readonly id: number;
  /** Total points. */
  readonly score: number | null;
  /** Ballots for HTXSNV, in hundredths of a percent of those cast. */
  readonly votes: number | null;
}

/** Who stands lowest by the record: these for certain, and so many more of the rest, whom the record does not tell apart. */
export interface LowestChoice {
  readonly certain: readonly number[];
  readonly choose: { readonly count: number; readonly from: readonly number[] } | null;
}

/**
 * The `count` who stand lowest by recorded points, then by ballots. Where the record does not settle it (equal points, or
 * points nobody recorded) it is left to people as "choose 2 of these 5": unknown is neither low nor high.
 *
 * @param count from 0 to the number of candidates.
 */
export function chooseLowest(candidates: readonly RankedCandidate[], count: number): LowestChoice {
  const certain: number[] = [];
  const open: number[] = [];
  for (const one of candidates) {
    const below = candidates.filter((other) => isBelow(other, one)).length;
    const notAbove = candidates.filter((other) => other !== one && !isBelow(one, other)).length;
    if (notAbove < count) certain.push(one.id);
    else if (below < count) open.push(one.id);
  }
  const left = count - certain.length;
  return { certain, choose: left === 0 ? null : { count: left, from: open } };
}

/** Whether the record says that one stands below the other. */
function isBelow(one: RankedCandidate, other: RankedCandidate): boolean {
  if (one.score === null || other.score === null) return false;
  if (one.score !== other.score) return one.score < other.score;
  return one.votes !== null && other.votes !== null && one.votes < other.votes;
}
