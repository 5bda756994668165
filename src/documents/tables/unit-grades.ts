import { unitTableWords, type UnitSubject } from '../../messages/table-words/unit-table-words.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { addGrading } from '../grading.ts';
import { textCell } from '../cells.ts';
import type { Cell, ReportDocument, Row, Table } from '../model.ts';
import type { GradingFigures } from '../province-figures.ts';
import { buildTableReport, noteComparison, titleOf, type ReportFrame } from './frame.ts';
import { changeCellsOf, gradeCellsOf, gradeColumns, type UnitColumns } from './unit-columns.ts';

/** The figures of one subordinate unit, in the order of the units. */
export interface UnitGrading {
  readonly name: string;
  readonly grading: GradingFigures;
}

/** One kind of subject, divided by the units directly below. */
export interface SubjectByUnit {
  readonly subject: UnitSubject;
  /** Units of a territory: district, commune, ward, special zone. */
  readonly territorial: readonly UnitGrading[];
  readonly others: readonly UnitGrading[];
  /** What belongs to none of the units. */
  readonly none: GradingFigures;
  /** The whole in the year before; `null`: nothing was counted. */
  readonly before: GradingFigures | null;
}

export interface UnitGradeFigures {
  readonly subjects: readonly SubjectByUnit[];
  /** Whether the units of a territory are districts (to June 2025) or communes. */
  readonly territory: 'district' | 'commune';
  readonly capBase: 'goodOnly' | 'goodOrBetter';
}

/** T7: grades by subordinate unit, a table for each kind of subject there is. */
export function buildUnitGrades(frame: ReportFrame, figures: UnitGradeFigures): ReportDocument {
  const title = titleOf(frame, unitTableWords(frame).title);
  return buildTableReport(frame, {
    id: 't7',
    title,
    form: { kind: 'statistics', number: '', landscape: true },
    tables: figures.subjects.map((subject) => buildSubjectTable(frame, figures, subject)),
  });
}

const ROMAN = ['I', 'II', 'III'];

function buildSubjectTable(frame: ReportFrame, figures: UnitGradeFigures, own: SubjectByUnit): Table {
  const words = unitTableWords(frame);
  const { groups, notes } = words;
  const isPeople = own.subject === 'members' || own.subject === 'leaders';
  const { language } = frame;
  const layout: UnitColumns = { language, capBase: figures.capBase, isPeople };
  const columns = gradeColumns(layout);
  const line = (id: string, number: string, name: string, grading: GradingFigures): Row => ({
    id,
    cells: [textCell(number), textCell(name), ...gradeCellsOf(grading, layout), textCell('')],
  });
  const parts = [
    { label: groups.territorial[figures.territory], units: own.territorial },
    { label: groups.other, units: own.others },
    ...(own.none.existing === 0
      ? []
      : [{ label: groups.none, units: [{ name: groups.none, grading: own.none }] }]),
  ].filter(({ units }) => units.length > 0);
  const body = parts.flatMap(({ label, units }, index): Row[] => {
    const roman = ROMAN[index] ?? '';
    const sum = line(
      `${roman}.sum`,
      '',
      fillWords(groups.sum, { group: roman }),
      addGrading(units.map(({ grading }) => grading)),
    );
    return [
      { id: roman, cells: sectionCells(`${roman}. ${label}`, columns.length), emphasis: 'section' },
      ...units.map(({ name, grading }, at) =>
        line(`${roman}.${String(at + 1)}`, String(at + 1), name, grading),
      ),
      { ...sum, emphasis: 'total' },
    ];
  });
  const whole = addGrading(parts.flatMap(({ units }) => units.map(({ grading }) => grading)));
  const names = { groups: parts.map((_, index) => ROMAN[index] ?? '').join(' + ') };
  const changes = [
    textCell(''),
    textCell(groups.change),
    ...changeCellsOf(whole, own.before, layout),
    textCell(''),
  ];
  return {
    kind: 'table',
    id: `t7-${own.subject}`,
    name: words.subjects[own.subject].name,
    title: words.subjects[own.subject].title,
    columns,
    rows: [
      ...body,
      { ...line('total', '', fillWords(groups.total, names), whole), emphasis: 'total' },
      { id: 'change', cells: changes, emphasis: 'total' },
    ],
    isList: true,
    notes: [notes.base, notes.change, ...noteComparison(frame)],
  };
}

function sectionCells(text: string, columns: number): Cell[] {
  return [textCell(text), ...Array.from({ length: columns - 1 }, () => textCell(''))];
}
