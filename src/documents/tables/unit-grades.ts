import { unitTableWords, type UnitSubject } from '../../messages/table-words/unit-table-words.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { textCell } from '../cells.ts';
import { emptyFigure, type CellFigure } from '../figures/cell-figure.ts';
import type { FigureTable, FigureTableRow } from '../figures/figure-table.ts';
import type { Cell } from '../model.ts';
import { noteComparison, titleOf, type ReportFrame, type TableReport } from './frame.ts';
import type { Subjects } from './graded-traits.ts';
import { addUnits, changeUnit, countUnit, gradeColumns, type UnitColumns } from './unit-columns.ts';

/** Those of one subordinate unit. */
export interface UnitSubjects {
  /** What keys name the unit by: its code. */
  readonly key: string;
  readonly name: string;
  readonly subjects: Subjects;
}

/** One kind of subject, divided by the units directly below, in the order of the units. */
export interface SubjectByUnit {
  readonly subject: UnitSubject;
  /** Units of a territory: district, commune, ward, special zone. */
  readonly territorial: readonly UnitSubjects[];
  readonly others: readonly UnitSubjects[];
  /** What belongs to none of the units; `null`: everything belongs to one. */
  readonly none: Subjects | null;
  /** The whole in the year before; `null`: nothing was counted. */
  readonly before: Subjects | null;
}

export interface GradedUnits {
  readonly subjects: readonly SubjectByUnit[];
  /** Whether the units of a territory are districts (to June 2025) or communes. */
  readonly territory: 'district' | 'commune';
  readonly capBase: 'goodOnly' | 'goodOrBetter';
}

/** T7: grades by subordinate unit, a table for each kind of subject there is. */
export function buildUnitGrades(frame: ReportFrame, graded: GradedUnits): TableReport {
  return {
    id: 't7',
    title: titleOf(frame, unitTableWords(frame).title),
    form: { kind: 'statistics', number: '', landscape: true },
    tables: graded.subjects.map((subject) => buildSubjectTable(frame, graded, subject)),
  };
}

const ROMAN = ['I', 'II', 'III'];

function buildSubjectTable(frame: ReportFrame, graded: GradedUnits, own: SubjectByUnit): FigureTable {
  const words = unitTableWords(frame);
  const { groups, notes } = words;
  const isPeople = own.subject === 'members' || own.subject === 'leaders';
  const layout: UnitColumns = { language: frame.language, capBase: graded.capBase, isPeople };
  const columns = gradeColumns(layout);
  const parts = [
    { label: groups.territorial[graded.territory], units: own.territorial },
    { label: groups.other, units: own.others },
    ...(own.none === null
      ? []
      : [{ label: groups.none, units: [{ key: 'none', name: groups.none, subjects: own.none }] }]),
  ].filter(({ units }) => units.length > 0);
  const counted = parts.map(({ label, units }, index) => {
    const roman = ROMAN[index] ?? '';
    const lines = units.map(({ key, name, subjects }, at) => ({
      id: `${roman}.${String(at + 1)}`,
      number: String(at + 1),
      name,
      figures: countUnit(subjects, key, layout),
    }));
    const sum = addUnits(
      lines.map(({ figures }) => figures),
      `${roman}.sum`,
      layout,
    );
    return { roman, label, lines, sum };
  });
  const whole = addUnits(
    counted.map(({ sum }) => sum),
    'total',
    layout,
  );
  const before =
    own.before === null
      ? whole.map(() => emptyFigure('no-earlier-period'))
      : placeBefore(countUnit(own.before, 'total', layout), own.before.basis.period);
  const names = { groups: counted.map(({ roman }) => roman).join(' + ') };
  return {
    kind: 'table',
    id: `t7-${own.subject}`,
    name: words.subjects[own.subject].name,
    title: words.subjects[own.subject].title,
    columns,
    rows: [
      ...counted.flatMap(({ roman, label, lines, sum }): FigureTableRow[] => [
        { id: roman, cells: sectionCells(`${roman}. ${label}`, columns.length), emphasis: 'section' },
        ...lines.map(({ id, number, name, figures }) => line(id, number, name, figures)),
        { ...line(`${roman}.sum`, '', fillWords(groups.sum, { group: roman }), sum), emphasis: 'total' },
      ]),
      { ...line('total', '', fillWords(groups.total, names), whole), emphasis: 'total' },
      {
        ...line('change', '', groups.change, changeUnit(whole, before, 'change', layout)),
        emphasis: 'total',
      },
    ],
    isList: true,
    notes: [notes.base, notes.change, ...noteComparison(frame)],
  };
}

/** The figures of the whole where they stand in the table of the year before. */
function placeBefore(figures: readonly CellFigure[], period: string): CellFigure[] {
  return figures.map((figure) =>
    figure.place === undefined ? figure : { ...figure, place: { ...figure.place, period } },
  );
}

function line(id: string, number: string, name: string, figures: readonly CellFigure[]): FigureTableRow {
  return { id, cells: [textCell(number), textCell(name), ...figures, textCell('')] };
}

function sectionCells(text: string, columns: number): Cell[] {
  return [textCell(text), ...Array.from({ length: columns - 1 }, () => textCell(''))];
}
