import { formWords } from '../../messages/table-words/form-words.ts';
import { peopleWords } from '../../messages/table-words/people-words.ts';
import { GRADES, type Grade } from '../../registry/grades.ts';
import type { NotGradedReason } from '../../registry/not-graded-reason.ts';
import { textCell } from '../cells.ts';
import {
  countFigure,
  percentFigure,
  placeFigure,
  sumFigure,
  type CellFigure,
} from '../figures/cell-figure.ts';
import type { FigureTableRow } from '../figures/figure-table.ts';
import type { Tally } from '../figures/tally.ts';
import type { Cell, Column } from '../model.ts';
import { shownDate, titleOf, type ReportFrame, type TableReport } from './frame.ts';

/** A member on a list of names. */
export interface NamedMember {
  readonly name: string;
  readonly birth: string | null;
  readonly sex: 'male' | 'female' | null;
  readonly admittedOn: string | null;
  readonly grade: Grade | null;
  /** Why there is no grade; `null` where there is one. */
  readonly reason: NotGradedReason | null;
  /** `null`: not recorded. */
  readonly reviewed: boolean | null;
}

/** The members of one cell, in the order they are printed. */
export interface CellMembers {
  /** Name of the cell, and of its grassroots organization where that is another one; `null`: not known. */
  readonly cell: string | null;
  readonly members: readonly NamedMember[];
}

const MARK = 'x';

/** The columns of a list after number and name, and what they say of a member. */
interface ListColumn {
  readonly column: Column;
  readonly read: (member: NamedMember) => string;
}

/** T10: members with their grades, a section for each cell; totals and shares of those graded at the foot. */
export function buildGradedList(
  frame: ReportFrame,
  cells: readonly CellMembers[],
  graded: Tally<{ readonly grade: string | null }>,
): TableReport {
  const words = peopleWords(frame);
  const { columns } = words;
  const all = cells.flatMap(({ members }) => members);
  // The two columns of the form need everybody's sex; otherwise one column has all years of birth.
  const bySex = all.every(({ sex }) => sex !== null);
  const birthOf = (sex: 'male' | 'female') => (member: NamedMember) =>
    member.sex === sex ? birthYear(member) : '';
  const births: ListColumn[] = bySex
    ? [
        { column: textColumn('birth.male', 8, columns.birthYear, columns.male), read: birthOf('male') },
        { column: textColumn('birth.female', 8, columns.birthYear, columns.female), read: birthOf('female') },
      ]
    : [{ column: textColumn('birth', 8, columns.birthYear), read: birthYear }];
  const totals = GRADES.map((grade) =>
    placeFigure(
      countFigure(graded, (each) => each.grade === grade),
      'total',
      grade,
    ),
  );
  const base = sumFigure(totals);
  const shares = totals.map((total, index) =>
    placeFigure(percentFigure(total, base), 'share', GRADES[index] ?? ''),
  );
  const list = buildList(frame, cells, [
    ...births,
    { column: textColumn('post', 16, columns.post), read: () => '' },
    ...GRADES.map((grade): ListColumn => ({
      column: { id: grade, header: [columns.grade, grade], align: 'right', width: 9 },
      read: (member) => (member.grade === grade ? MARK : ''),
    })),
    { column: textColumn('note', 16, formWords(frame).columns.note), read: () => '' },
  ]);
  return {
    id: 't10',
    title: titleOf(frame, words.graded.title),
    form: { kind: 'statistics', number: '', landscape: true },
    tables: [
      {
        kind: 'table',
        id: 't10',
        name: words.graded.name,
        title: titleOf(frame, words.graded.title),
        ...list,
        rows: [
          ...list.rows,
          footRow('total', births.length, `${words.total}: ${String(all.length)}`, totals),
          footRow('share', births.length, words.share, shares),
        ],
        notes: [words.legend, words.post],
      },
    ],
  };
}

/** T11: members without a grade, with the reason, a section for each cell. */
export function buildNotGradedList(frame: ReportFrame, cells: readonly CellMembers[]): TableReport {
  const words = peopleWords(frame);
  const { columns } = words;
  return {
    id: 't11',
    title: titleOf(frame, words.notGraded.title),
    form: { kind: 'statistics', number: '', landscape: false },
    tables: [
      {
        kind: 'table',
        id: 't11',
        name: words.notGraded.name,
        title: titleOf(frame, words.notGraded.title),
        ...buildList(frame, cells, [
          {
            column: textColumn('admitted', 12, columns.admitted),
            read: ({ admittedOn }) => (admittedOn === null ? '' : shownDate(admittedOn)),
          },
          {
            column: textColumn('notReviewed', 10, columns.notReviewed),
            read: ({ reviewed }) => (reviewed === true ? '' : MARK),
          },
          { column: textColumn('notGraded', 10, columns.withoutGrade), read: () => MARK },
          {
            column: textColumn('reason', 36, columns.reason),
            read: ({ reason }) => (reason === null ? '' : words.reasons[reason]),
          },
        ]),
        notes: [words.later],
      },
    ],
  };
}

/** Number, name and the columns given; a section for each cell, its members numbered through all sections. */
function buildList(
  frame: ReportFrame,
  cells: readonly CellMembers[],
  more: readonly ListColumn[],
): { readonly columns: readonly Column[]; readonly rows: readonly FigureTableRow[] } {
  const words = peopleWords(frame);
  let number = 0;
  return {
    columns: [
      textColumn('number', 6, formWords(frame).columns.number),
      textColumn('name', 30, words.columns.fullName),
      ...more.map(({ column }) => column),
    ],
    rows: cells.flatMap((own): FigureTableRow[] => [
      sectionRow(own.cell ?? words.noCell, more.length + 2),
      ...own.members.map((member): FigureTableRow => {
        number += 1;
        const texts = [String(number), member.name, ...more.map(({ read }) => read(member))];
        return { cells: texts.map(textCell) };
      }),
    ]),
  };
}

function textColumn(id: string, width: number, ...header: string[]): Column {
  return { id, header, align: 'left', width };
}

function footRow(id: string, births: number, label: string, grades: readonly CellFigure[]): FigureTableRow {
  const empty = Array.from({ length: births + 1 }, () => textCell(''));
  return {
    id,
    cells: [textCell(''), textCell(label), ...empty, ...grades, textCell('')],
    emphasis: 'total',
  };
}

function sectionRow(label: string, columns: number): FigureTableRow {
  const empty = Array.from({ length: columns - 1 }, (): Cell => textCell(''));
  return { cells: [textCell(label), ...empty], emphasis: 'section' };
}

function birthYear({ birth }: NamedMember): string {
  return birth?.slice(0, 4) ?? '';
}
