import type { Majority, VoteBase } from '../../regulations/procedure.ts';

/** What is taken off the official members summoned (khoản 3 Điều 9 of the regulation implementing the Charter). */
export const DEDUCTIONS = ['temporaryAway', 'exemptAbsent', 'suspended', 'prosecuted', 'excused'] as const;

/** The numbers of a vote as the minutes give them; which of them are asked for depends on what the share is taken of. */
export const VOTE_NUMBERS: Readonly<Record<VoteBase, readonly (keyof VoteCounts)[]>> = {
  summoned: ['summoned', ...DEDUCTIONS],
  members: ['members'],
  'not-exempt': ['members', 'exempt'],
};

export type VoteCounts = Readonly<
  Record<'summoned' | 'members' | 'exempt' | (typeof DEDUCTIONS)[number], number | null>
>;

export interface Vote extends VoteCounts {
  readonly ballot: 'secret' | 'raised' | null;
  /** How many agreed. */
  readonly agreed: number;
}

/** What a vote comes to. */
export interface VoteResult {
  /** How many count. */
  readonly base: number;
  /** How many of them must agree. */
  readonly needed: number;
  readonly agreed: number;
  readonly reached: boolean;
}

/**
 * Counts a vote against the majority it needs. What the minutes do not say to be taken off stays in the base, so that
 * silence never makes a majority.
 */
export function countVote(majority: Majority, vote: Vote): VoteResult {
  const base = baseOf(majority.of, vote);
  const needed = majority.share === 'two-thirds' ? Math.ceil((2 * base) / 3) : Math.floor(base / 2) + 1;
  return { base, needed, agreed: vote.agreed, reached: base > 0 && vote.agreed >= needed };
}

/** Whether the numbers can be those of one vote: nobody is taken off who was not there, nobody agrees who does not count. */
export function isPossible(majority: Majority, vote: Vote): boolean {
  const base = baseOf(majority.of, vote);
  return base > 0 && vote.agreed <= base;
}

function baseOf(of: VoteBase, vote: Vote): number {
  const [total, ...off] = VOTE_NUMBERS[of].map((name) => vote[name] ?? 0);
  return off.reduce((left, number) => left - number, total ?? 0);
}
