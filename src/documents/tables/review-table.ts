import { formatCount } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { REVIEW_ROWS, reviewWords, type ReviewRow } from '../../messages/table-words/review-words.ts';
import { countCell, NOT_APPLICABLE, textCell } from '../cells.ts';
import type { Cell, ReportDocument, Row } from '../model.ts';
import { formNumber } from './form-numbers.ts';
import { buildTableReport, titleOf, type ReportFrame } from './frame.ts';

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

/** T5: results of the review. Members who are exempt, suspended or new stand under those not reviewed. */
export function buildReviewTable(frame: ReportFrame, figures: ReviewFigures): ReportDocument {
  const { language } = frame;
  const words = reviewWords(frame);
  const title = titleOf(frame, words.title);
  const { collectives, members } = figures;
  const counts = (read: (counts: ReviewCounts) => number): Record<string, string> => ({
    collectives: formatCount(collectives === null ? 0 : read(collectives), language),
    members: formatCount(read(members), language),
  });
  const implied = (collectives?.implied ?? 0) + members.implied;
  return buildTableReport(frame, {
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
        rows: REVIEW_ROWS.map((id) => reviewRow(id, words.rows[id], figures)),
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
  });
}

type Read = (counts: ReviewCounts) => number;

const notReviewed: Read = ({ existing, reviewed }) => existing - reviewed;

/** What each row counts, and of whom; a row that is not here is not recorded. */
const READ: Readonly<
  Partial<Record<ReviewRow, { readonly read: Read; readonly of: 'both' | keyof ReviewFigures }>>
> = {
  '1': { read: ({ existing }) => existing, of: 'both' },
  '2': { read: ({ reviewed }) => reviewed, of: 'both' },
  '3': { read: notReviewed, of: 'both' },
  '3.1': { read: ({ newlyFounded }) => newlyFounded, of: 'collectives' },
  '3.2': { read: ({ newMember }) => newMember, of: 'members' },
  '3.3': { read: ({ exempt }) => exempt, of: 'members' },
  '3.4': { read: ({ suspended }) => suspended, of: 'members' },
  '3.5': {
    read: (counts) =>
      notReviewed(counts) - counts.newlyFounded - counts.newMember - counts.exempt - counts.suspended,
    of: 'both',
  },
};

function reviewRow(id: ReviewRow, label: string, figures: ReviewFigures): Row {
  const cell = (of: keyof ReviewFigures): Cell => {
    const own = READ[id];
    if (own === undefined) return countCell(null);
    if (own.of !== 'both' && own.of !== of) return NOT_APPLICABLE;
    const counts = figures[of];
    return countCell(counts === null ? null : own.read(counts));
  };
  return {
    id,
    cells: [textCell(label), cell('collectives'), cell('members'), textCell('')],
    ...(id.includes('.') ? { indent: 1 } : { emphasis: 'total' as const }),
  };
}
