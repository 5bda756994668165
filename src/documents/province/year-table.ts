import { GRADES } from '../../registry/grades.ts';
import { periodTitle } from '../../messages/report-words/period-text.ts';
import { countCell, NOT_APPLICABLE, percentCell, textCell } from '../cells.ts';
import { addAdmissions, addRemovals, countGoodOrBetter, countRemoved } from '../grading.ts';
import type { Cell, Column, Row, Table } from '../model.ts';
import type { AdmissionFigures, GradingFigures, RemovalFigures, YearFigures } from '../province-figures.ts';
import type { ReportContext } from './report-context.ts';

/**
 * The years of the trend side by side, with a total over the years for what adds up (admissions, removals); numbers of
 * organizations and members on a day do not add up, so their total is `X`.
 */
export function buildYearTable(context: ReportContext): Table {
  const { figures, language, words } = context;
  const years = figures.trend;
  const columns: Column[] = [
    { id: 'indicator', header: [words.columns.indicator], align: 'left', width: 44 },
    ...years.map((year): Column => ({
      id: year.period,
      header: [periodTitle(year.period, language)],
      align: 'right',
      width: 14,
    })),
    { id: 'total', header: [words.columns.total], align: 'right', width: 14 },
  ];
  const rows = [
    sectionRow(words.rows.organizations, columns.length),
    ...gradingRows((year) => year.organizations, context),
    sectionRow(words.rows.members, columns.length),
    ...gradingRows((year) => year.members, context),
    sectionRow(words.rows.admissions, columns.length),
    ...admissionRows(context),
    sectionRow(words.rows.removals, columns.length),
    ...removalRows(context),
  ];
  const { name, title } = words.tables.years;
  return { kind: 'table', id: 'years', name, title, columns, rows, notes: [words.notes.marks] };
}

function sectionRow(text: string, columns: number): Row {
  return {
    cells: [textCell(text), ...Array.from({ length: columns - 1 }, () => textCell(''))],
    emphasis: 'section',
  };
}

function gradingRows(read: (year: YearFigures) => GradingFigures, { figures, words }: ReportContext): Row[] {
  const all = figures.trend.map(read);
  const row = (label: string, cellOf: (figures: GradingFigures) => Cell): Row => ({
    cells: [textCell(label), ...all.map(cellOf), NOT_APPLICABLE],
  });
  return [
    row(words.rows.existing, (f) => countCell(f.existing)),
    row(words.rows.graded, (f) => countCell(f.graded)),
    row(words.rows.gradedPercent, (f) => percentCell(f.graded, f.existing)),
    ...GRADES.map((grade) => row(words.grades[grade], (f) => countCell(f.byGrade[grade]))),
    row(words.rows.goodOrBetter, (f) => countCell(countGoodOrBetter(f))),
    row(words.rows.goodOrBetterPercent, (f) => percentCell(countGoodOrBetter(f), f.graded)),
  ];
}

function admissionRows({ figures, words }: ReportContext): Row[] {
  const years = figures.trend.map((year) => year.admissions);
  const all = [...years, addAdmissions(years)];
  const row = (label: string, cellOf: (figures: AdmissionFigures) => Cell): Row => ({
    cells: [textCell(label), ...all.map(cellOf)],
  });
  return [
    row(words.rows.actual, (f) => countCell(f.actual)),
    row(words.rows.target, (f) => countCell(f.target)),
    row(words.rows.admissionPercent, (f) => percentCell(f.actual, f.target)),
  ];
}

function removalRows({ figures, words }: ReportContext): Row[] {
  const years = figures.trend.map((year) => year.removals);
  const all = [...years, addRemovals(years)];
  const row = (label: string, read: (figures: RemovalFigures) => number): Row => ({
    cells: [textCell(label), ...all.map((f) => countCell(read(f)))],
  });
  return [
    row(words.rows.expelled, (f) => f.expelled),
    row(words.rows.deleted, (f) => f.deleted),
    row(words.rows.left, (f) => f.left),
    { ...row(words.rows.removed, countRemoved), emphasis: 'total' },
  ];
}
