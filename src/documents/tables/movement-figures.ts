/**
 * The figures of Biểu số 1-BTCTW for one period. `null`: nothing of this kind is recorded in the workspace, which is not
 * the same as nobody. `*Elsewhere` is from or to another province, `*Province` within the province, `*Unstated` where no
 * paper names the other side.
 */
export interface MovementFigures {
  readonly opening: number | null;
  readonly admitted: number;
  readonly inElsewhere: number | null;
  readonly inProvince: number | null;
  readonly inUnstated: number | null;
  readonly restored: number | null;
  readonly died: number | null;
  readonly expelled: number;
  readonly deleted: number;
  /** Of `deleted`: probationary members, as far as known. */
  readonly deletedProbationary: number;
  readonly left: number;
  readonly outElsewhere: number | null;
  readonly outProvince: number | null;
  readonly outUnstated: number | null;
  readonly closing: number | null;
  /** What the lists show and no paper explains. */
  readonly unexplained: {
    /** On the list now, not at the last closing, nothing recorded of how they came. */
    readonly appeared: number;
    /** On the list at the last closing, not now, nothing recorded of how they went. */
    readonly vanished: number;
  };
}

/** What follows from the figures by the identities of the form; what is not recorded counts as nobody. */
export interface MovementSums {
  readonly transferredIn: number | null;
  readonly increase: number;
  readonly transferredOut: number | null;
  readonly decrease: number;
  /** A + B − C; `null` without a list of the period before. */
  readonly computed: number | null;
}

/** B = 1 + 2 + 3, C = 1 + … + 5, D = A + B − C. */
export function sumMovements(figures: MovementFigures): MovementSums {
  const transferredIn = addKnown([figures.inElsewhere, figures.inProvince, figures.inUnstated]);
  const transferredOut = addKnown([figures.outElsewhere, figures.outProvince, figures.outUnstated]);
  const increase = figures.admitted + (transferredIn ?? 0) + (figures.restored ?? 0);
  const decrease =
    (figures.died ?? 0) + figures.expelled + figures.deleted + figures.left + (transferredOut ?? 0);
  const computed = figures.opening === null ? null : figures.opening + increase - decrease;
  return { transferredIn, increase, transferredOut, decrease, computed };
}

/** The sum of what is known; `null` when nothing is. */
function addKnown(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}
