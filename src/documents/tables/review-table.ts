import { formatCount } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { REVIEW_ROWS, reviewWords, type ReviewRow } from '../../messages/table-words/review-words.ts';
import { textCell } from '../cells.ts';
import {
  countFigure,
  emptyFigure,
  notApplicable,
  placeFigure,
  type CellFigure,
} from '../figures/cell-figure.ts';
import type { FigureTableRow } from '../figures/figure-table.ts';
import { narrowTally, sumTally } from '../figures/tally.ts';
import { formNumber } from './form-numbers.ts';
import { titleOf, type ReportFrame, type TableReport } from './frame.ts';
import type { GradedTest, Subjects } from './graded-traits.ts';

/** Who of one kind of subject was reviewed. */
export interface ReviewCounts {
  readonly existing: number;
  /** Reviewed as recorded, or graded: nobody is graded without a review. */
  readonly reviewed: number;
  /** Of `reviewed`: graded, with nothing recorded of a review. */
  readonly implied: number;
  /** Of those not reviewed, by the reason recorded. */
  readonly newlyFounded: number;
  readonly newMember: number;
  readonly exempt: number;
  readonly suspended: number;
}

export interface ReviewFigures {
  /** `null`: no list of collectives was sent. */
  readonly collectives: ReviewCounts | null;
  readonly members: ReviewCounts;
}

/** Those whose review is counted. */
export interface ReviewedSubjects {
  /** `null`: no list of collectives was sent. */
  readonly collectives: Subjects | null;
  readonly members: Subjects;
}

const isReviewed: GradedTest = ({ reviewed, grade }) =>
  reviewed === 1 || (reviewed === null && grade !== null);
const isNotReviewed: GradedTest = (traits) => !isReviewed(traits);
const isNotReviewedFor =
  (wanted: string): GradedTest =>
  (traits) =>
    !isReviewed(traits) && traits.reason === wanted;

/** The figures of T5 one by one. */
export function countReview({ collectives, members }: ReviewedSubjects): ReviewFigures {
  return {
    collectives: collectives === null ? null : countReviewed(collectives),
    members: countReviewed(members),
  };
}

function countReviewed(subjects: Subjects): ReviewCounts {
  const count = (test: GradedTest): number => sumTally(narrowTally(subjects, test));
  return {
    existing: sumTally(subjects),
    reviewed: count(isReviewed),
    implied: count((traits) => isReviewed(traits) && traits.reviewed === null),
    newlyFounded: count(isNotReviewedFor('newlyFounded')),
    newMember: count(isNotReviewedFor('newMember')),
    exempt: count(isNotReviewedFor('exempt')),
    suspended: count(isNotReviewedFor('suspended')),
  };
}

/** T5: results of the review. Members who are exempt, suspended or new stand under those not reviewed. */
export function buildReviewTable(frame: ReportFrame, subjects: ReviewedSubjects): TableReport {
  const { language } = frame;
  const words = reviewWords(frame);
  const title = titleOf(frame, words.title);
  const { collectives, members } = countReview(subjects);
  const counts = (read: (counts: ReviewCounts) => number): Record<string, string> => ({
    collectives: formatCount(collectives === null ? 0 : read(collectives), language),
    members: formatCount(read(members), language),
  });
  const implied = (collectives?.implied ?? 0) + members.implied;
  return {
    id: 't5',
    title,
    form: { kind: 'statistics', number: formNumber('t5', frame.period), landscape: false },
    tables: [
      {
        kind: 'table',
        id: 't5',
        name: words.name,
        title,
        columns: [
          { id: 'name', header: [words.columns.content], align: 'left', width: 60 },
          { id: 'collectives', header: [words.columns.collectives], align: 'right', width: 12 },
          { id: 'members', header: [words.columns.members], align: 'right', width: 12 },
          { id: 'note', header: [formWords(frame).columns.note], align: 'left', width: 14 },
        ],
        rows: REVIEW_ROWS.map((id) => reviewRow(id, words.rows[id], subjects)),
        notes: [
          ...(implied === 0
            ? []
            : [
                fillWords(
                  words.implied,
                  counts((each) => each.implied),
                ),
              ]),
          ...(collectives === null ? [words.noCollectives] : []),
          words.suggested,
          formWords(frame).notes.unknown,
        ],
      },
    ],
  };
}

/** What each row counts, and of whom; a row that is not here is not recorded. */
const OF: Readonly<
  Partial<Record<ReviewRow, { readonly test: GradedTest; readonly of: 'both' | keyof ReviewedSubjects }>>
> = {
  '1': { test: () => true, of: 'both' },
  '2': { test: isReviewed, of: 'both' },
  '3': { test: isNotReviewed, of: 'both' },
  '3.1': { test: isNotReviewedFor('newlyFounded'), of: 'collectives' },
  '3.2': { test: isNotReviewedFor('newMember'), of: 'members' },
  '3.3': { test: isNotReviewedFor('exempt'), of: 'members' },
  '3.4': { test: isNotReviewedFor('suspended'), of: 'members' },
  '3.5': {
    test: (traits) =>
      isNotReviewed(traits) &&
      !['newlyFounded', 'newMember', 'exempt', 'suspended'].includes(traits.reason ?? ''),
    of: 'both',
  },
};

function reviewRow(id: ReviewRow, label: string, all: ReviewedSubjects): FigureTableRow {
  const cell = (of: keyof ReviewedSubjects): CellFigure => placeFigure(countRow(id, of, all[of]), id, of);
  return {
    id,
    cells: [textCell(label), cell('collectives'), cell('members'), textCell('')],
    ...(id.includes('.') ? { indent: 1 } : { emphasis: 'total' as const }),
  };
}

function countRow(id: ReviewRow, of: keyof ReviewedSubjects, subjects: Subjects | null): CellFigure {
  const own = OF[id];
  if (own === undefined) return emptyFigure('not-recorded');
  if (own.of !== 'both' && own.of !== of) return notApplicable('other-subjects');
  return subjects === null ? emptyFigure('no-list') : countFigure(subjects, own.test);
}
