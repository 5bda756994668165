import { GRADES, type Grade } from '../registry/grades.ts';
import {
  NOT_GRADED_REASONS,
  type GradingFigures,
  type NotGradedReason,
  type RemovalFigures,
} from './province-figures.ts';

/** HTXSNV and HTTNV together: "hoàn thành tốt nhiệm vụ trở lên". Its percent is taken of `graded`. */
export function countGoodOrBetter(figures: Pick<GradingFigures, 'byGrade'>): number {
  return figures.byGrade.HTXSNV + figures.byGrade.HTTNV;
}

/** All subjects without a grade, whatever the reason: existing less graded. */
export function countNotGraded(figures: Pick<GradingFigures, 'existing' | 'graded'>): number {
  return figures.existing - figures.graded;
}

/** All members removed: khai trừ, xoá tên and xin ra. */
export function countRemoved(figures: RemovalFigures): number {
  return figures.expelled + figures.deleted + figures.left;
}

/** Adds figures of several units, key by key; all zero for none. */
export function addGrading(all: readonly GradingFigures[]): GradingFigures {
  const sum = (read: (figures: GradingFigures) => number): number =>
    all.reduce((total, figures) => total + read(figures), 0);
  const byGrade = Object.fromEntries(GRADES.map((grade) => [grade, sum((f) => f.byGrade[grade])]));
  const notGraded = Object.fromEntries(
    NOT_GRADED_REASONS.map((reason) => [reason, sum((f) => f.notGraded[reason])]),
  );
  return {
    existing: sum((f) => f.existing),
    graded: sum((f) => f.graded),
    byGrade: byGrade as Record<Grade, number>,
    notGraded: notGraded as Record<NotGradedReason, number>,
  };
}

/** Adds removals of several units or years, kind by kind. */
export function addRemovals(all: readonly RemovalFigures[]): RemovalFigures {
  return {
    expelled: all.reduce((sum, figures) => sum + figures.expelled, 0),
    deleted: all.reduce((sum, figures) => sum + figures.deleted, 0),
    left: all.reduce((sum, figures) => sum + figures.left, 0),
  };
}

/** Adds admissions; the target of the sum is unknown (`null`) as soon as one target is unknown, or there is none. */
export function addAdmissions(all: readonly { readonly actual: number; readonly target: number | null }[]): {
  readonly actual: number;
  readonly target: number | null;
} {
  const actual = all.reduce((sum, figures) => sum + figures.actual, 0);
  const known = all.every((figures) => figures.target !== null) && all.length > 0;
  return { actual, target: known ? all.reduce((sum, figures) => sum + (figures.target ?? 0), 0) : null };
}
