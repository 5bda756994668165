import type { Worded } from '../../messages/language.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import {
  BADGE_YEARS,
  PAPER_ROWS,
  paperWords,
  type PaperRow,
} from '../../messages/table-words/paper-words.ts';
import type { ReportDocument } from '../model.ts';
import { formNumber } from './form-numbers.ts';
import { buildTableReport, titleOf, type ReportFrame } from './frame.ts';
import { buildPeriodTable, type PeriodRow } from './period-columns.ts';

/** Papers of members in a period. `null`: no list of that kind was ever sent for it. */
export interface PaperFigures {
  /** Badges by years of membership; 0 for none recorded. */
  readonly badges: ReadonlyMap<number, number> | null;
  readonly transfers: {
    readonly temporaryOut: number;
    readonly temporaryIn: number;
    readonly officialOut: number;
    readonly officialIn: number;
  } | null;
}

/** T12: awards, badges, cards and transfers. */
export function buildPaperTable(
  frame: ReportFrame,
  now: PaperFigures,
  before: PaperFigures | null,
): ReportDocument {
  const words = paperWords(frame);
  const title = titleOf(frame, words.title);
  const rows = paperRows(frame).filter(
    ({ id, read }) =>
      id !== 'II.other' || [now, before].some((each) => each !== null && (read(each) ?? 0) > 0),
  );
  return buildTableReport(frame, {
    id: 't12',
    title,
    form: { kind: 'statistics', number: formNumber('t12', frame.period), landscape: false },
    tables: [
      {
        kind: 'table',
        id: 't12',
        name: words.name,
        title,
        ...buildPeriodTable(frame, rows, now, before),
        notes: [
          words.counted,
          words.notRecorded,
          ...(before === null ? [formWords(frame).notes.noPrevious] : []),
        ],
      },
    ],
  });
}

type Read = PeriodRow<PaperFigures>['read'];

const transfer =
  (read: (transfers: NonNullable<PaperFigures['transfers']>) => number): Read =>
  ({ transfers }) =>
    transfers === null ? null : read(transfers);

/** What each row prints; a row that is not here is not recorded. */
const READ: Readonly<Partial<Record<PaperRow, Read>>> = {
  II: ({ badges }) => (badges === null ? null : [...badges.values()].reduce((sum, count) => sum + count, 0)),
  IV: transfer((t) => t.temporaryOut + t.temporaryIn + t.officialOut + t.officialIn),
  'IV.1': transfer((t) => t.temporaryOut + t.temporaryIn),
  'IV.1.out': transfer((t) => t.temporaryOut),
  'IV.1.in': transfer((t) => t.temporaryIn),
  'IV.2': transfer((t) => t.officialOut + t.officialIn),
  'IV.2.out': transfer((t) => t.officialOut),
  'IV.2.in': transfer((t) => t.officialIn),
};

function paperRows(wording: Worded): PeriodRow<PaperFigures>[] {
  const words = paperWords(wording);
  return PAPER_ROWS.flatMap((id): PeriodRow<PaperFigures>[] => {
    const depth = id.split('.').length - 1;
    const place = depth === 0 ? { emphasis: 'total' as const } : { indent: depth };
    const own = { id, label: words.rows[id], read: READ[id] ?? (() => null), ...place };
    return id === 'II' ? [own, ...badgeRows(wording)] : [own];
  });
}

function badgeRows(wording: Worded): PeriodRow<PaperFigures>[] {
  const words = paperWords(wording);
  const known: ReadonlySet<number> = new Set(BADGE_YEARS);
  const rows = BADGE_YEARS.map((years): PeriodRow<PaperFigures> => ({
    id: `II.${String(years)}`,
    label: fillWords(words.badge, { years: String(years) }),
    read: ({ badges }) => (badges === null ? null : (badges.get(years) ?? 0)),
    indent: 1,
  }));
  const other: PeriodRow<PaperFigures> = {
    id: 'II.other',
    label: words.otherBadge,
    read: ({ badges }) =>
      badges === null
        ? null
        : [...badges].reduce((sum, [years, count]) => (known.has(years) ? sum : sum + count), 0),
    indent: 1,
  };
  return [...rows, other];
}
