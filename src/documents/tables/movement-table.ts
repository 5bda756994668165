import type { Worded } from '../../messages/language.ts';
import { formatCount } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { movementWords } from '../../messages/table-words/movement-words.ts';
import type { ReportDocument } from '../model.ts';
import { formNumber } from './form-numbers.ts';
import { buildTableReport, noteComparison, titleOf, type ReportFrame } from './frame.ts';
import { sumMovements, type MovementFigures } from './movement-figures.ts';
import { buildPeriodTable, type PeriodRow } from './period-columns.ts';

/** T1: increase and decrease of members. Notes say of each identity of the form whether it holds. */
export function buildMovementTable(
  frame: ReportFrame,
  now: MovementFigures,
  before: MovementFigures | null,
): ReportDocument {
  const words = movementWords(frame).movement;
  const title = titleOf(frame, words.title);
  const rows = movementRows(frame).filter(
    ({ id, read }) =>
      !UNSTATED.has(id) || [now, before].some((each) => each !== null && (read(each) ?? 0) > 0),
  );
  return buildTableReport(frame, {
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
        notes: [...checkMovement(now, before, frame), ...noteComparison({ ...frame, run: null })],
      },
    ],
  });
}

/** Rows the official form does not have: printed only where there is somebody. */
const UNSTATED: ReadonlySet<string> = new Set(['B.2.c', 'C.5.c']);

function movementRows(wording: Worded): PeriodRow<MovementFigures>[] {
  const words = movementWords(wording).movement.rows;
  const row = (
    id: keyof typeof words,
    indent: number,
    read: PeriodRow<MovementFigures>['read'],
  ): PeriodRow<MovementFigures> => ({
    id,
    label: words[id],
    read,
    ...(indent === 0 ? { emphasis: 'total' as const } : { indent }),
  });
  return [
    row('A', 0, (f) => f.opening),
    row('B', 0, (f) => sumMovements(f).increase),
    row('B.1', 1, (f) => f.admitted),
    row('B.2', 1, (f) => sumMovements(f).transferredIn),
    row('B.2.a', 2, (f) => f.inElsewhere),
    row('B.2.b', 2, (f) => f.inProvince),
    row('B.2.c', 2, (f) => f.inUnstated),
    row('B.3', 1, (f) => f.restored),
    row('C', 0, (f) => sumMovements(f).decrease),
    row('C.1', 1, (f) => f.died),
    row('C.2', 1, (f) => f.expelled),
    row('C.3', 1, (f) => f.deleted),
    row('C.3.p', 2, (f) => f.deletedProbationary),
    row('C.4', 1, (f) => f.left),
    row('C.5', 1, (f) => sumMovements(f).transferredOut),
    row('C.5.a', 2, (f) => f.outElsewhere),
    row('C.5.b', 2, (f) => f.outProvince),
    row('C.5.c', 2, (f) => f.outUnstated),
    row('D', 0, (f) => f.closing),
  ];
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
