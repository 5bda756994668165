/** How somebody comes onto the books or leaves them. `transfer-*` are official transfers of membership. */
export const MOVEMENT_KINDS = [
  'admitted',
  'transfer-in',
  'restored',
  'died',
  'khai-tru',
  'xoa-ten',
  'xin-ra',
  'transfer-out',
] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** Ways out after which only a new paper brings somebody back; a list that still names them does not. */
export const FINAL_KINDS = [
  'died',
  'khai-tru',
  'xoa-ten',
  'xin-ra',
] as const satisfies readonly MovementKind[];

/** Ways in; all others lead out. */
export const INCOMING_KINDS = [
  'admitted',
  'transfer-in',
  'restored',
] as const satisfies readonly MovementKind[];

/**
 * The figures of Biểu số 1-BTCTW that are counted one by one: all of them movements from the first to the last day.
 * `*Elsewhere` from or to another province, `*Province` within the province, `*Unstated` where no paper names the other side.
 */
export const MOVEMENT_FIGURES = [
  'admitted',
  'inElsewhere',
  'inProvince',
  'inUnstated',
  'restored',
  'died',
  'expelled',
  'deleted',
  'left',
  'outElsewhere',
  'outProvince',
  'outUnstated',
] as const;
export type MovementFigure = (typeof MOVEMENT_FIGURES)[number];

/**
 * What papers do not account for: people who `appeared` or `vanished` from the lists, those found in another unit, and those
 * whom two papers take on or off the books.
 */
export const UNEXPLAINED_FIGURES = [
  'appeared',
  'vanished',
  'foundHere',
  'foundElsewhere',
  'cameTwice',
  'wentTwice',
] as const;
export type UnexplainedFigure = (typeof UNEXPLAINED_FIGURES)[number];

/** The counted figures of one reporting unit. Opening and closing are people on the books, by the latest evidence of each. */
export interface MovementCounts extends Readonly<Record<MovementFigure | UnexplainedFigure, number>> {
  readonly opening: number;
  readonly closing: number;
  /** Of `deleted`: probationary members, as far as known. */
  readonly deletedProbationary: number;
  /** Members whose organization went to another unit with them, or came from one. */
  readonly reorganizedIn: number;
  readonly reorganizedOut: number;
}

/** What follows from the counts by the identities of the form. */
export interface MovementSums {
  readonly transferredIn: number;
  readonly increase: number;
  readonly transferredOut: number;
  readonly decrease: number;
  /** Opening plus increase minus decrease, and what came or went with reorganized units. */
  readonly computed: number;
  /** Closing minus computed: what no paper explains. */
  readonly difference: number;
}

/** A unit with nobody. */
export const NO_MOVEMENTS: MovementCounts = {
  opening: 0,
  admitted: 0,
  inElsewhere: 0,
  inProvince: 0,
  inUnstated: 0,
  restored: 0,
  died: 0,
  expelled: 0,
  deleted: 0,
  left: 0,
  outElsewhere: 0,
  outProvince: 0,
  outUnstated: 0,
  closing: 0,
  deletedProbationary: 0,
  reorganizedIn: 0,
  reorganizedOut: 0,
  appeared: 0,
  vanished: 0,
  foundHere: 0,
  foundElsewhere: 0,
  cameTwice: 0,
  wentTwice: 0,
};

/** Adds the counts of several units, figure by figure. */
export function addMovements(units: readonly MovementCounts[]): MovementCounts {
  const names = Object.keys(NO_MOVEMENTS) as (keyof MovementCounts)[];
  return Object.fromEntries(
    names.map((name) => [name, units.reduce((sum, unit) => sum + unit[name], 0)]),
  ) as unknown as MovementCounts;
}

/** The sums of the form: B = 1 + 2 + 3, C = 1 + … + 5, D = A + B − C. */
export function sumMovements(counts: MovementCounts): MovementSums {
  const transferredIn = counts.inElsewhere + counts.inProvince + counts.inUnstated;
  const transferredOut = counts.outElsewhere + counts.outProvince + counts.outUnstated;
  const increase = counts.admitted + transferredIn + counts.restored;
  const decrease = counts.died + counts.expelled + counts.deleted + counts.left + transferredOut;
  const computed = counts.opening + increase - decrease + counts.reorganizedIn - counts.reorganizedOut;
  return {
    transferredIn,
    increase,
    transferredOut,
    decrease,
    computed,
    difference: counts.closing - computed,
  };
}
