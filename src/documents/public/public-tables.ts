import { GRADES } from '../../registry/grades.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { periodText, periodTitle } from '../../messages/report-words/period-text.ts';
import type { ReportWords } from '../../messages/report-words/vi.ts';
import type { Language } from '../../messages/language.ts';
import { publicWords } from '../../messages/public-words.ts';
import { countCell, NOT_APPLICABLE, textCell } from '../cells.ts';
import type { Cell, Column, Row, Table } from '../model.ts';
import type { GradingColumn, ShownCounts, ShownGrading, ShownYear } from './hide-year.ts';
import { shareCell, shownCell } from './public-cells.ts';
import type { PublicYear } from './public-figures.ts';

/** What every table of the report for outside needs. */
export interface PublicContext {
  readonly language: Language;
  readonly words: ReportWords;
  readonly years: readonly { readonly year: PublicYear; readonly shown: ShownYear }[];
}

/** The years side by side: coverage, good or better, admissions against the target, removals by kind. */
export function buildPublicYears({ language, words, years }: PublicContext): Table {
  const { rows, columns } = words;
  const line = (
    id: string,
    text: string,
    cellOf: (whole: ShownCounts, target: number | null) => Cell,
  ): Row => ({
    id,
    cells: [textCell(text), ...years.map(({ year, shown }) => cellOf(shown.whole, year.target))],
  });
  const section = (text: string): Row => ({
    cells: [textCell(text), ...years.map(() => textCell(''))],
    emphasis: 'section',
  });
  const grading = (kind: 'organizations' | 'members'): Row[] => [
    section(rows[kind]),
    line(`${kind}.existing`, rows.existing, (f) => shownCell(f[kind].existing, language)),
    line(`${kind}.graded`, rows.graded, (f) => shownCell(f[kind].graded, language)),
    line(`${kind}.goodOrBetter`, rows.goodOrBetter, (f) => shownCell(f[kind].goodOrBetter, language)),
    line(`${kind}.goodOrBetter.percent`, rows.goodOrBetterPercent, (f) =>
      shareCell(f[kind].goodOrBetter, f[kind].graded, language),
    ),
  ];
  const removals = ['expelled', 'deleted', 'left'] as const;
  return {
    kind: 'table',
    id: 'years',
    ...words.tables.years,
    columns: [
      { id: 'name', header: [columns.indicator], align: 'left', width: 40 },
      ...years.map(({ year }) => numberColumn(year.period, [periodTitle(year.period, language)])),
    ],
    rows: [
      ...grading('organizations'),
      ...grading('members'),
      section(rows.admissions),
      line('admissions.actual', rows.actual, (f) => shownCell(f.admitted, language)),
      line('admissions.target', rows.target, (_, target) => countCell(target)),
      line('admissions.percent', rows.admissionPercent, (f, target) =>
        shareCell(f.admitted, target, language),
      ),
      section(rows.removals),
      ...removals.map((kind) =>
        line(`removals.${kind}`, rows[kind], (f) => shownCell(f.removals[kind], language)),
      ),
      line('removals.total', rows.removed, (f) => shownCell(f.removals.total, language)),
    ],
    notes: [words.notes.marks],
  };
}

const GRADING_ROWS: readonly GradingColumn[] = ['existing', 'notGraded', 'graded', ...GRADES, 'goodOrBetter'];

/** The reported year by grade; every percent of the base the official forms use. */
export function buildPublicGrades({ language, words, years }: PublicContext): Table {
  const last = years.at(-1);
  const named: Readonly<Record<GradingColumn, string>> = { ...words.grades, ...words.rows };
  const cells = (grading: ShownGrading | undefined, column: GradingColumn): Cell[] => {
    if (grading === undefined) return [];
    const base = column === 'graded' || column === 'notGraded' ? grading.existing : grading.graded;
    const share = column === 'existing' ? NOT_APPLICABLE : shareCell(grading[column], base, language);
    return [shownCell(grading[column], language), share];
  };
  const { name, title } = words.tables.grades;
  const { columns } = words;
  return {
    kind: 'table',
    id: 'grades',
    name,
    title: fillWords(title, { period: periodText(last?.year.period ?? '', language) }),
    columns: [
      { id: 'name', header: [columns.indicator], align: 'left', width: 40 },
      ...(['organizations', 'members'] as const).flatMap((kind) => [
        numberColumn(`${kind}.count`, [columns[kind], columns.count]),
        numberColumn(`${kind}.percent`, [columns[kind], columns.percent]),
      ]),
    ],
    rows: GRADING_ROWS.map((column) => ({
      id: column,
      cells: [
        textCell(named[column]),
        ...cells(last?.shown.whole.organizations, column),
        ...cells(last?.shown.whole.members, column),
      ],
    })),
    notes: [words.notes.bases],
  };
}

/** The reported year by unit: organizations, members, then admissions and removals. */
export function buildPublicUnits(context: PublicContext): Table[] {
  const { language, words } = context;
  const { columns, tables } = words;
  const grading = (
    kind: 'organizations' | 'members',
    id: string,
    title: { name: string; title: string },
  ): Table =>
    unitTable(context, id, title, [
      ...UNIT_COLUMNS.map((column): UnitColumn => ({
        column: numberColumn(column, [
          column === 'notGraded' ? publicWords(language).notGraded : headingOf(column, words),
        ]),
        cellOf: (counts) => shownCell(counts[kind][column], language),
      })),
      {
        column: numberColumn('goodOrBetter.percent', [`${columns.goodOrBetter} ${columns.percent}`]),
        cellOf: (counts) => shareCell(counts[kind].goodOrBetter, counts[kind].graded, language),
      },
    ]);
  return [
    grading('organizations', 'unit-organizations', tables.unitOrganizations),
    grading('members', 'unit-members', tables.unitMembers),
    unitTable(context, 'unit-movement', tables.unitMovement, [
      {
        column: numberColumn('admissions', [columns.admissions]),
        cellOf: ({ admitted }) => shownCell(admitted, language),
      },
      ...(['expelled', 'deleted', 'left', 'total'] as const).map((kind): UnitColumn => ({
        column: numberColumn(`removals.${kind}`, [
          columns.removals,
          kind === 'total' ? columns.removed : columns[kind],
        ]),
        cellOf: ({ removals }) => shownCell(removals[kind], language),
      })),
    ]),
  ];
}

const UNIT_COLUMNS: readonly GradingColumn[] = ['existing', 'graded', ...GRADES, 'goodOrBetter', 'notGraded'];

function headingOf(column: Exclude<GradingColumn, 'notGraded'>, { columns }: ReportWords): string {
  return column === 'existing' || column === 'graded' || column === 'goodOrBetter' ? columns[column] : column;
}

interface UnitColumn {
  readonly column: Column;
  readonly cellOf: (counts: ShownCounts) => Cell;
}

function unitTable(
  { language, words, years }: PublicContext,
  id: string,
  { name, title }: { readonly name: string; readonly title: string },
  parts: readonly UnitColumn[],
): Table {
  const last = years.at(-1);
  const cellsOf = (counts: ShownCounts): Cell[] => parts.map(({ cellOf }) => cellOf(counts));
  const rows = (last?.shown.units ?? []).map((counts, at): Row => {
    const unit = last?.year.units[at];
    const label = unit?.name ?? publicWords(language).rest;
    return { cells: [textCell(unit?.code ?? ''), textCell(label), ...cellsOf(counts)] };
  });
  const total: Row[] =
    last === undefined
      ? []
      : [
          {
            cells: [textCell(''), textCell(words.rows.sum), ...cellsOf(last.shown.whole)],
            emphasis: 'total',
          },
        ];
  return {
    kind: 'table',
    id,
    name,
    title,
    columns: [
      { id: 'code', header: [words.columns.unitCode], align: 'left', width: 14 },
      { id: 'name', header: [words.columns.unitName], align: 'left', width: 40 },
      ...parts.map(({ column }) => column),
    ],
    rows: [...rows, ...total],
    isList: true,
    notes: [],
  };
}

function numberColumn(id: string, header: readonly string[]): Column {
  return { id, header, align: 'right', width: 12 };
}
