import type { Worded } from '../../messages/language.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import {
  BADGE_YEARS,
  PAPER_ROWS,
  paperWords,
  type PaperRow,
} from '../../messages/table-words/paper-words.ts';
import { countFigure, emptyFigure, type CellFigure } from '../figures/cell-figure.ts';
import type { Tally } from '../figures/tally.ts';
import { formNumber } from './form-numbers.ts';
import { titleOf, type ReportFrame, type TableReport } from './frame.ts';
import { buildPeriodTable, type PeriodRow } from './period-columns.ts';

/** What is recorded of a paper. */
export interface PaperTraits {
  readonly kind: 'badge' | 'transfer-in' | 'transfer-out' | 'temporary-in' | 'temporary-out';
  /** Years of membership of a badge; `null`: not recorded. */
  readonly years: number | null;
}
export type Papers = Tally<PaperTraits>;

/** T12: awards, badges, cards and transfers. A kind of paper of which there is none counts as not recorded. */
export function buildPaperTable(frame: ReportFrame, now: Papers, before: Papers | null): TableReport {
  const words = paperWords(frame);
  const title = titleOf(frame, words.title);
  const hasOther = [now, before].some(
    (side) => (side === null ? 0 : (countPapers(side, 'badge', isOtherBadge).value ?? 0)) > 0,
  );
  return {
    id: 't12',
    title,
    form: { kind: 'statistics', number: formNumber('t12', frame.period), landscape: false },
    tables: [
      {
        kind: 'table',
        id: 't12',
        name: words.name,
        title,
        ...buildPeriodTable(frame, paperRows(frame, hasOther), now, before),
        notes: [
          words.counted,
          words.notRecorded,
          ...(before === null ? [formWords(frame).notes.noPrevious] : []),
        ],
      },
    ],
  };
}

/** Counts the papers of a kind; empty where there are none of its sort, badges or transfers, at all. */
export function countPapers(
  papers: Papers,
  kind: PaperTraits['kind'],
  test: (traits: PaperTraits) => boolean = () => true,
): CellFigure {
  const isBadge = (traits: PaperTraits): boolean => traits.kind === 'badge';
  const hasSort = papers.groups.some((group) => isBadge(group) === (kind === 'badge'));
  if (!hasSort) return emptyFigure('nothing-of-the-kind');
  return countFigure(papers, (traits) => traits.kind === kind && test(traits));
}

type Of = PeriodRow<Papers>['of'];

const OTHER_BADGE = 'II.other';

const ofKind =
  (kind: PaperTraits['kind'], test?: (traits: PaperTraits) => boolean): Of =>
  (papers) =>
    countPapers(papers, kind, test);

/** What each row counts; a row that is not here is not recorded. */
const OF: Readonly<Partial<Record<PaperRow, Of>>> = {
  II: [...BADGE_YEARS.map((years) => badgeRow(years)), OTHER_BADGE],
  IV: ['IV.1', 'IV.2'],
  'IV.1': ['IV.1.out', 'IV.1.in'],
  'IV.1.out': ofKind('temporary-out'),
  'IV.1.in': ofKind('temporary-in'),
  'IV.2': ['IV.2.out', 'IV.2.in'],
  'IV.2.out': ofKind('transfer-out'),
  'IV.2.in': ofKind('transfer-in'),
};

function paperRows(wording: Worded, hasOther: boolean): PeriodRow<Papers>[] {
  const words = paperWords(wording);
  const other = {
    id: OTHER_BADGE,
    label: words.otherBadge,
    of: ofKind('badge', isOtherBadge),
    indent: 1,
  };
  return PAPER_ROWS.flatMap((id): PeriodRow<Papers>[] => {
    const depth = id.split('.').length - 1;
    const place = depth === 0 ? { emphasis: 'total' as const } : { indent: depth };
    const own = { id, label: words.rows[id], of: OF[id] ?? (() => emptyFigure('not-recorded')), ...place };
    if (id !== 'II') return [own];
    const badges = BADGE_YEARS.map((years): PeriodRow<Papers> => ({
      id: badgeRow(years),
      label: fillWords(words.badge, { years: String(years) }),
      of: ofKind('badge', (traits) => traits.years === years),
      indent: 1,
    }));
    return [own, ...badges, ...(hasOther ? [other] : [])];
  });
}

function badgeRow(years: number): string {
  return `II.${String(years)}`;
}

function isOtherBadge({ years }: PaperTraits): boolean {
  return BADGE_YEARS.every((known) => known !== years);
}
