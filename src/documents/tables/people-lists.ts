import { formWords } from '../../messages/table-words/form-words.ts';
import { peopleWords } from '../../messages/table-words/people-words.ts';
import { GRADES, type Grade } from '../../registry/grades.ts';
import type { NotGradedReason } from '../../registry/not-graded-reason.ts';
import { countCell, percentCell, textCell } from '../cells.ts';
import type { Cell, Column, ReportDocument, Row } from '../model.ts';
import { buildTableReport, shownDate, titleOf, type ReportFrame } from './frame.ts';

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

/** T10: members with their grades, a section for each cell; totals and shares of those graded at the foot. */
export function buildGradedList(frame: ReportFrame, cells: readonly CellMembers[]): ReportDocument {
  const words = peopleWords(frame);
  const { columns } = words;
  const title = titleOf(frame, words.graded.title);
  const text = (id: string, width: number, ...header: string[]): Column => ({
    id,
    header,
    align: 'left',
    width,
  });
  const all = cells.flatMap(({ members }) => members);
  const ofGrade = (grade: Grade): number => all.filter((member) => member.grade === grade).length;
  // The two columns of the form need everybody's sex; otherwise one column has all years of birth.
  const bySex = all.every(({ sex }) => sex !== null);
  const births = bySex
    ? [
        text('birth.male', 8, columns.birthYear, columns.male),
        text('birth.female', 8, columns.birthYear, columns.female),
      ]
    : [text('birth', 8, columns.birthYear)];
  const birthCells = (member: NamedMember): Cell[] =>
    bySex
      ? [
          textCell(member.sex === 'male' ? birthYear(member) : ''),
          textCell(member.sex === 'female' ? birthYear(member) : ''),
        ]
      : [textCell(birthYear(member))];
  let number = 0;
  const rows = cells.flatMap((own): Row[] => [
    sectionRow(own.cell ?? words.noCell, 8 + births.length),
    ...own.members.map((member): Row => {
      number += 1;
      return {
        cells: [
          textCell(String(number)),
          textCell(member.name),
          ...birthCells(member),
          textCell(''),
          ...GRADES.map((grade) => textCell(member.grade === grade ? MARK : '')),
          textCell(''),
        ],
      };
    }),
  ]);
  return buildTableReport(frame, {
    id: 't10',
    title,
    form: { kind: 'statistics', number: '', landscape: true },
    tables: [
      {
        kind: 'table',
        id: 't10',
        name: words.graded.name,
        title,
        columns: [
          text('number', 6, formWords(frame).columns.number),
          text('name', 30, columns.fullName),
          ...births,
          text('post', 16, columns.post),
          ...GRADES.map((grade): Column => ({
            id: grade,
            header: [columns.grade, grade],
            align: 'right',
            width: 9,
          })),
          text('note', 16, formWords(frame).columns.note),
        ],
        rows: [
          ...rows,
          footRow(
            'total',
            births.length,
            `${words.total}: ${String(all.length)}`,
            GRADES.map((grade) => countCell(ofGrade(grade))),
          ),
          footRow(
            'share',
            births.length,
            words.share,
            GRADES.map((grade) => percentCell(ofGrade(grade), all.length)),
          ),
        ],
        notes: [words.legend, words.post],
      },
    ],
  });
}

/** T11: members without a grade, with the reason, a section for each cell. */
export function buildNotGradedList(frame: ReportFrame, cells: readonly CellMembers[]): ReportDocument {
  const words = peopleWords(frame);
  const { columns } = words;
  const title = titleOf(frame, words.notGraded.title);
  const text = (id: string, width: number, ...header: string[]): Column => ({
    id,
    header,
    align: 'left',
    width,
  });
  let number = 0;
  const rows = cells.flatMap((own): Row[] => [
    sectionRow(own.cell ?? words.noCell, 6),
    ...own.members.map((member): Row => {
      number += 1;
      return {
        cells: [
          textCell(String(number)),
          textCell(member.name),
          textCell(member.admittedOn === null ? '' : shownDate(member.admittedOn)),
          textCell(member.reviewed === true ? '' : MARK),
          textCell(MARK),
          textCell(member.reason === null ? '' : words.reasons[member.reason]),
        ],
      };
    }),
  ]);
  return buildTableReport(frame, {
    id: 't11',
    title,
    form: { kind: 'statistics', number: '', landscape: false },
    tables: [
      {
        kind: 'table',
        id: 't11',
        name: words.notGraded.name,
        title,
        columns: [
          text('number', 6, formWords(frame).columns.number),
          text('name', 30, columns.fullName),
          text('admitted', 12, columns.admitted),
          text('notReviewed', 10, columns.notReviewed),
          text('notGraded', 10, columns.withoutGrade),
          text('reason', 36, columns.reason),
        ],
        rows,
        notes: [words.later],
      },
    ],
  });
}

function footRow(id: string, births: number, label: string, grades: readonly Cell[]): Row {
  const empty = Array.from({ length: births + 1 }, () => textCell(''));
  return {
    id,
    cells: [textCell(''), textCell(label), ...empty, ...grades, textCell('')],
    emphasis: 'total',
  };
}

function sectionRow(label: string, columns: number): Row {
  return {
    cells: [textCell(label), ...Array.from({ length: columns - 1 }, () => textCell(''))],
    emphasis: 'section',
  };
}

function birthYear({ birth }: NamedMember): string {
  return birth?.slice(0, 4) ?? '';
}
