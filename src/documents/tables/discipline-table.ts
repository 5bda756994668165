import type { Worded } from '../../messages/language.ts';
import { formWords } from '../../messages/table-words/form-words.ts';
import { movementWords } from '../../messages/table-words/movement-words.ts';
import { countFigure, emptyFigure } from '../figures/cell-figure.ts';
import { narrowTally, sumTally, type Tally } from '../figures/tally.ts';
import { formNumber } from './form-numbers.ts';
import { titleOf, type ReportFrame, type TableReport } from './frame.ts';
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

/** Members disciplined by their heaviest form, and members who left; who was expelled stands among the latter only. */
export interface DisciplineTraits {
  readonly figure: Exclude<keyof DisciplineFigures, 'deletedProbationary'>;
  /** 1: deleted while probationary. */
  readonly probationary: number;
}
export type DisciplinedPeople = Tally<DisciplineTraits>;

/** The figures of T9 one by one. */
export function countDiscipline(people: DisciplinedPeople): DisciplineFigures {
  const count = (figure: keyof DisciplineFigures): number => sumTally(narrowTally(people, isOf(figure)));
  return {
    reprimanded: count('reprimanded'),
    warned: count('warned'),
    dismissed: count('dismissed'),
    expelled: count('expelled'),
    deleted: count('deleted'),
    deletedProbationary: count('deletedProbationary'),
    left: count('left'),
  };
}

function isOf(wanted: keyof DisciplineFigures): (traits: DisciplineTraits) => boolean {
  return ({ figure, probationary }) =>
    wanted === 'deletedProbationary' ? figure === 'deleted' && probationary === 1 : figure === wanted;
}

/** T9: discipline and removals. Expulsions stand in A and in B; the grand total counts them once. */
export function buildDisciplineTable(
  frame: ReportFrame,
  now: DisciplinedPeople,
  before: DisciplinedPeople | null,
): TableReport {
  const words = movementWords(frame).discipline;
  const title = titleOf(frame, words.title);
  return {
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
  };
}

function disciplineRows(wording: Worded): PeriodRow<DisciplinedPeople>[] {
  const words = movementWords(wording).discipline.rows;
  const row = (
    id: keyof typeof words,
    indent: number,
    of: keyof DisciplineFigures | readonly (keyof typeof words)[] | null,
  ): PeriodRow<DisciplinedPeople> => ({
    id,
    label: words[id],
    of: isList(of)
      ? of
      : (people) => (of === null ? emptyFigure('not-recorded') : countFigure(people, isOf(of))),
    ...(indent === 0 ? { emphasis: 'total' as const } : { indent }),
  });
  return [
    row('all', 0, ['A', 'B.2', 'B.3']),
    row('A', 0, ['A.1']),
    row('A.1', 1, ['A.1.1', 'A.1.2', 'A.1.3', 'A.1.4']),
    row('A.1.1', 2, 'reprimanded'),
    row('A.1.2', 2, 'warned'),
    row('A.1.3', 2, 'dismissed'),
    row('A.1.4', 2, 'expelled'),
    row('A.2', 1, null),
    row('A.3', 1, null),
    row('B', 0, ['B.1', 'B.2', 'B.3']),
    row('B.1', 1, 'expelled'),
    row('B.2', 1, 'deleted'),
    row('B.2.p', 2, 'deletedProbationary'),
    row('B.3', 1, 'left'),
  ];
}

function isList(of: string | readonly string[] | null): of is readonly string[] {
  return Array.isArray(of);
}
