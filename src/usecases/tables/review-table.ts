import type { ReportDocument } from '../../documents/model.ts';
import {
  buildReviewTable,
  type ReviewCounts,
  type ReviewFigures,
} from '../../documents/tables/review-table.ts';
import type { GradedCount } from '../../store/tables/graded-counts.ts';
import type { PeriodCounts } from './period-counts.ts';
import type { GradedFrame } from './report-frame.ts';

/** T5 of a period. */
export function makeReviewTable({ frame, counts }: GradedFrame): ReportDocument {
  return buildReviewTable(frame, countReview(counts));
}

/** The figures of T5. */
export function countReview({ collectives, members }: PeriodCounts): ReviewFigures {
  return {
    collectives: collectives.length === 0 ? null : shapeReview(collectives),
    members: shapeReview(members),
  };
}

function shapeReview(rows: readonly GradedCount[]): ReviewCounts {
  const sum = (test: (row: GradedCount) => boolean): number =>
    rows.reduce((total, row) => (test(row) ? total + row.count : total), 0);
  const isReviewed = ({ reviewed, grade }: GradedCount): boolean =>
    reviewed === 1 || (reviewed === null && grade !== null);
  const notFor = (reason: string): number => sum((row) => !isReviewed(row) && row.reason === reason);
  return {
    existing: sum(() => true),
    reviewed: sum(isReviewed),
    implied: sum((row) => isReviewed(row) && row.reviewed === null),
    newlyFounded: notFor('newlyFounded'),
    newMember: notFor('newMember'),
    exempt: notFor('exempt'),
    suspended: notFor('suspended'),
  };
}
