import type { TableReport } from '../../documents/tables/frame.ts';
import {
  buildReviewTable,
  countReview,
  type ReviewedSubjects,
  type ReviewFigures,
} from '../../documents/tables/review-table.ts';
import type { PeriodCounts } from './period-counts.ts';
import type { GradedFrame } from './report-frame.ts';

/** T5 of a period. */
export function makeReviewTable({ frame, counts }: GradedFrame): TableReport {
  return buildReviewTable(frame, reviewedOf(counts));
}

/** The figures of T5. */
export function countReviewed(counts: PeriodCounts): ReviewFigures {
  return countReview(reviewedOf(counts));
}

function reviewedOf({ collectives, members }: PeriodCounts): ReviewedSubjects {
  return { collectives: collectives.groups.length === 0 ? null : collectives, members };
}
