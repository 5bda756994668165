import type { Worded } from '../../messages/language.ts';
import { formatCount } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { movementWords } from '../../messages/table-words/movement-words.ts';
import { countFigure, emptyFigure, type CellFigure } from '../figures/cell-figure.ts';
import type { Tally } from '../figures/tally.ts';
import { formNumber } from './form-numbers.ts';
import { noteComparison, titleOf, type ReportFrame, type TableReport } from './frame.ts';
import { sumMovements, type MovementFigures } from './movement-figures.ts';
import { buildPeriodTable, type PeriodRow } from './period-columns.ts';

/** The names of the figures of T1 that are counted one by one. */
export type MovementFigure = Exclude<keyof MovementFigures, 'unexplained'>;

/** Who came and went in a period, told apart by the figure each counts for. */
export interface MovementSide {
  readonly figures: MovementFigures;
  readonly people: Tally<{ readonly figure: string }>;
}

/** T1: increase and decrease of members. Notes say of each identity of the form whether it holds. */
export function buildMovementTable(
  frame: ReportFrame,
  now: MovementSide,
  before: MovementSide | null,
): TableReport {
  const words = movementWords(frame).movement;
  const title = titleOf(frame, words.title);
  const isThere = (figure: MovementFigure): boolean =>
    [now, before].some((side) => (side?.figures[figure] ?? 0) > 0);
  const hidden = new Set(Object.entries(UNSTATED).flatMap(([id, figure]) => (isThere(figure) ? [] : [id])));
  const rows = movementRows(frame).filter(({ id }) => !hidden.has(id));
  return {
    id: 't1',
    title,
    form: { kind: 'statistics', number: formNumber('t1', frame.period), landscape: false },
    tables: [
      {
        kind: 'table',
        id: 't1',
        name: words.name,
        title,
        unit: formWords(frame).unit.people,
        ...buildPeriodTable(frame, rows, now, before),
        notes: [
          ...checkMovement(now.figures, before?.figures ?? null, frame),
          ...noteComparison({ ...frame, run: null }),
        ],
      },
    ],
  };
}

/** Rows the official form does not have: printed only where there is somebody. */
const UNSTATED = { 'B.2.c': 'inUnstated', 'C.5.c': 'outUnstated' } as const;

function movementRows(wording: Worded): PeriodRow<MovementSide>[] {
  const words = movementWords(wording).movement.rows;
  const row = (
    id: keyof typeof words,
    indent: number,
    of: MovementFigure | readonly (keyof typeof words)[],
  ): PeriodRow<MovementSide> => ({
    id,
    label: words[id],
    of: typeof of === 'string' ? (side) => countMoved(side, of) : of,
    ...(indent === 0 ? { emphasis: 'total' as const } : { indent }),
  });
  return [
    row('A', 0, 'opening'),
    row('B', 0, ['B.1', 'B.2', 'B.3']),
    row('B.1', 1, 'admitted'),
    row('B.2', 1, ['B.2.a', 'B.2.b', 'B.2.c']),
    row('B.2.a', 2, 'inElsewhere'),
    row('B.2.b', 2, 'inProvince'),
    row('B.2.c', 2, 'inUnstated'),
    row('B.3', 1, 'restored'),
    row('C', 0, ['C.1', 'C.2', 'C.3', 'C.4', 'C.5']),
    row('C.1', 1, 'died'),
    row('C.2', 1, 'expelled'),
    row('C.3', 1, 'deleted'),
    row('C.3.p', 2, 'deletedProbationary'),
    row('C.4', 1, 'left'),
    row('C.5', 1, ['C.5.a', 'C.5.b', 'C.5.c']),
    row('C.5.a', 2, 'outElsewhere'),
    row('C.5.b', 2, 'outProvince'),
    row('C.5.c', 2, 'outUnstated'),
    row('D', 0, 'closing'),
  ];
}

function countMoved({ figures, people }: MovementSide, figure: MovementFigure): CellFigure {
  return figures[figure] === null
    ? emptyFigure('nothing-of-the-kind')
    : countFigure(people, (each) => each.figure === figure);
}

/** One sentence for each identity: D = A + B − C, and A of this period = D of the one before. */
export function checkMovement(
  now: MovementFigures,
  before: MovementFigures | null,
  wording: Worded,
): string[] {
  const words = movementWords(wording).movement;
  const { computed, transferredIn, transferredOut } = sumMovements(now);
  const say = (text: string, counts: Readonly<Record<string, number>>): string =>
    fillWords(
      text,
      Object.fromEntries(
        Object.entries(counts).map(([name, count]) => [name, formatCount(count, wording.language)]),
      ),
    );
  const { closing, opening, unexplained } = now;
  const balance =
    computed === null || closing === null
      ? []
      : computed === closing
        ? [say(words.agrees, { computed })]
        : [
            say(words.differs, { computed, closing, difference: closing - computed }),
            say(words.unexplained, { ...unexplained }),
          ];
  const last = before?.closing ?? null;
  const start =
    opening === null || last === null
      ? []
      : [say(opening === last ? words.opening : words.openingDiffers, { opening, closing: last })];
  const missing = [transferredIn, transferredOut, now.died, now.restored].includes(null)
    ? [words.missing]
    : [];
  return [...balance, ...start, ...missing];
}
