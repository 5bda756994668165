import { formatCount } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import {
  halfYearWords,
  PROGRESS_ROWS,
  type ProgressRow,
} from '../../messages/narrative-words/half-year-words.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { countCell, NOT_APPLICABLE, percentCell, textCell } from '../cells.ts';
import type { Cell, Column, Table } from '../model.ts';
import { titleOf, type ReportFrame } from '../tables/frame.ts';
import type { FeeFigures } from './fee-figures.ts';

/** What was recorded of the work with members in one span. `null`: not recorded. */
export interface ProgressFigures {
  readonly admitted: number;
  readonly recognised: number;
  readonly expelled: number;
  readonly deleted: number;
  readonly left: number;
  readonly disciplined: number | null;
  readonly badges: number | null;
  readonly transfersOut: number | null;
  readonly transfersIn: number | null;
  readonly fees: FeeFigures;
}

/** The figures of a half-year beside last year's, or of both halves and the year. */
export interface HalfYearFigures {
  readonly now: ProgressFigures;
  /** The same period of the year before; `null`: nothing was recorded. */
  readonly before: ProgressFigures | null;
  /** Target of admissions of the whole year. */
  readonly target: number | null;
  /** Both halves of a year; `null` where the period is a part itself. */
  readonly halves: { readonly first: ProgressFigures; readonly second: ProgressFigures } | null;
  /** Events of the year without a day: in no half. */
  readonly undated: number;
}

/** All removals of a span. */
export function countRemovedIn({ expelled, deleted, left }: ProgressFigures): number {
  return expelled + deleted + left;
}

/** Half-year: this period, the same last year, ratio. Year: both halves and the whole. */
export function buildProgressTable(frame: ReportFrame, figures: HalfYearFigures): Table {
  const words = halfYearWords(frame).table;
  const { columns } = formWords(frame);
  const { now, before, halves, target } = figures;
  const number = (id: string, header: string): Column => ({
    id,
    header: [header],
    align: 'right',
    width: 16,
  });
  const spans =
    halves === null
      ? [
          { column: number('now', columns.thisPeriod), figures: now },
          { column: number('before', columns.lastPeriod), figures: before },
        ]
      : [
          { column: number('first', words.columns.first), figures: halves.first },
          { column: number('second', words.columns.second), figures: halves.second },
          { column: number('year', words.columns.year), figures: now },
        ];
  const ratio = halves === null ? [number('ratio', columns.ratio)] : [];
  return {
    kind: 'table',
    id: 'progress',
    name: words.name,
    title: titleOf(frame, words.title),
    columns: [
      { id: 'name', header: [columns.criterion], align: 'left', width: 44 },
      ...spans.map(({ column }) => column),
      ...ratio,
    ],
    rows: PROGRESS_ROWS.map((id) => ({
      id,
      cells: [
        textCell(words.rows[id]),
        ...spans.map((span) => cellOf(id, span.figures, span.figures === before ? null : target)),
        ...ratio.map(() => ratioOf(id, now, before)),
      ],
      ...(id === 'removed' ? { emphasis: 'total' as const } : {}),
    })),
    notes: [
      words.share,
      ...(figures.undated === 0
        ? []
        : [
            fillWords(halfYearWords(frame).undated, {
              count: formatCount(figures.undated, frame.language),
            }),
          ]),
      formWords(frame).notes.unknown,
    ],
  };
}

function cellOf(id: ProgressRow, figures: ProgressFigures | null, target: number | null): Cell {
  if (id === 'target') return countCell(target);
  if (figures === null) return countCell(null);
  if (id === 'share')
    return target === null ? { type: 'percent', hundredths: null } : percentCell(figures.admitted, target);
  return countCell(readCount(id, figures));
}

function readCount(id: Exclude<ProgressRow, 'target' | 'share'>, figures: ProgressFigures): number | null {
  return id === 'removed' ? countRemovedIn(figures) : figures[id];
}

function ratioOf(id: ProgressRow, now: ProgressFigures, before: ProgressFigures | null): Cell {
  if (id === 'target' || id === 'share') return NOT_APPLICABLE;
  const count = readCount(id, now);
  const base = before === null ? null : readCount(id, before);
  return count === null ? { type: 'percent', hundredths: null } : percentCell(count, base);
}
