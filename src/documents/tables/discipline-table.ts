import type { Worded } from '../../messages/language.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { movementWords } from '../../messages/table-words/movement-words.ts';
import type { ReportDocument } from '../model.ts';
import { formNumber } from './form-numbers.ts';
import { buildTableReport, titleOf, type ReportFrame } from './frame.ts';
import { buildPeriodTable, type PeriodRow } from './period-columns.ts';

/** Members disciplined, each once by the heaviest form, and members who left the Party. */
export interface DisciplineFigures {
  readonly reprimanded: number;
  readonly warned: number;
  readonly dismissed: number;
  readonly expelled: number;
  readonly deleted: number;
  readonly deletedProbationary: number;
  readonly left: number;
}

/** All members disciplined, expulsions among them. */
export function countDisciplined(f: DisciplineFigures): number {
  return f.reprimanded + f.warned + f.dismissed + f.expelled;
}

/** T9: discipline and removals. Expulsions stand in A and in B; the grand total counts them once. */
export function buildDisciplineTable(
  frame: ReportFrame,
  now: DisciplineFigures,
  before: DisciplineFigures | null,
): ReportDocument {
  const words = movementWords(frame).discipline;
  const title = titleOf(frame, words.title);
  return buildTableReport(frame, {
    id: 't9',
    title,
    form: { kind: 'statistics', number: formNumber('t9', frame.period), landscape: false },
    tables: [
      {
        kind: 'table',
        id: 't9',
        name: words.name,
        title,
        unit: formWords(frame).unit.people,
        ...buildPeriodTable(frame, disciplineRows(frame), now, before),
        notes: [
          words.once,
          words.heaviest,
          words.notRecorded,
          ...(before === null ? [formWords(frame).notes.noPrevious] : []),
        ],
      },
    ],
  });
}

function disciplineRows(wording: Worded): PeriodRow<DisciplineFigures>[] {
  const words = movementWords(wording).discipline.rows;
  const row = (
    id: keyof typeof words,
    indent: number,
    read: PeriodRow<DisciplineFigures>['read'],
  ): PeriodRow<DisciplineFigures> => ({
    id,
    label: words[id],
    read,
    ...(indent === 0 ? { emphasis: 'total' as const } : { indent }),
  });
  const removed = (f: DisciplineFigures): number => f.expelled + f.deleted + f.left;
  return [
    row('all', 0, (f) => countDisciplined(f) + removed(f) - f.expelled),
    row('A', 0, countDisciplined),
    row('A.1', 1, countDisciplined),
    row('A.1.1', 2, (f) => f.reprimanded),
    row('A.1.2', 2, (f) => f.warned),
    row('A.1.3', 2, (f) => f.dismissed),
    row('A.1.4', 2, (f) => f.expelled),
    row('A.2', 1, () => null),
    row('A.3', 1, () => null),
    row('B', 0, removed),
    row('B.1', 1, (f) => f.expelled),
    row('B.2', 1, (f) => f.deleted),
    row('B.2.p', 2, (f) => f.deletedProbationary),
    row('B.3', 1, (f) => f.left),
  ];
}
