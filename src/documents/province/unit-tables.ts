import { GRADES } from '../../registry/grades.ts';
import { formatCount } from '../../messages/numbers.ts';
import { fillWords } from '../../messages/report-words/fill-words.ts';
import { countCell, percentCell, textCell } from '../cells.ts';
import { addAdmissions, addGrading, addRemovals, countGoodOrBetter, countRemoved } from '../grading.ts';
import type { Cell, Column, Row, Table } from '../model.ts';
import type { UnitFigures } from '../province-figures.ts';
import type { ReportContext } from './report-context.ts';

type UnitCounts = Pick<UnitFigures, 'organizations' | 'members' | 'admissions' | 'removals'>;

/**
 * Three tables by subordinate committee, in the order given: organizations, members, admissions and removals. The last
 * row is the sum of the rows above it; a note says where that sum is not the figure of the whole province.
 */
export function buildUnitTables(context: ReportContext): [Table, Table, Table] {
  return [organizationTable(context), memberTable(context), movementTable(context)];
}

function organizationTable(context: ReportContext): Table {
  const { columns } = context.words;
  return unitTable('unit-organizations', context.words.tables.unitOrganizations, context, {
    columns: [
      numberColumn('existing', [columns.existing]),
      numberColumn('graded.count', [columns.graded, columns.count]),
      numberColumn('graded.percent', [columns.graded, columns.percent]),
      numberColumn('goodOrBetter.count', [columns.goodOrBetter, columns.count]),
      numberColumn('goodOrBetter.percent', [columns.goodOrBetter, columns.percent]),
    ],
    cellsOf: ({ organizations: f }) => [
      countCell(f.existing),
      ...shareCells(f.graded, f.existing),
      ...shareCells(countGoodOrBetter(f), f.graded),
    ],
  });
}

function memberTable(context: ReportContext): Table {
  const { columns } = context.words;
  const grades = GRADES.flatMap((grade) => [
    numberColumn(`${grade}.count`, [grade, columns.count]),
    numberColumn(`${grade}.percent`, [grade, columns.percent]),
  ]);
  return unitTable('unit-members', context.words.tables.unitMembers, context, {
    columns: [
      numberColumn('existing', [columns.existing]),
      numberColumn('graded.count', [columns.graded, columns.count]),
      numberColumn('graded.percent', [columns.graded, columns.percent]),
      ...grades,
      numberColumn('goodOrBetter.count', [columns.goodOrBetter, columns.count]),
      numberColumn('goodOrBetter.percent', [columns.goodOrBetter, columns.percent]),
    ],
    cellsOf: ({ members: f }) => [
      countCell(f.existing),
      ...shareCells(f.graded, f.existing),
      ...GRADES.flatMap((grade) => shareCells(f.byGrade[grade], f.graded)),
      ...shareCells(countGoodOrBetter(f), f.graded),
    ],
  });
}

function movementTable(context: ReportContext): Table {
  const { columns } = context.words;
  return unitTable('unit-movement', context.words.tables.unitMovement, context, {
    columns: [
      numberColumn('admissions.actual', [columns.admissions, columns.actual]),
      numberColumn('admissions.target', [columns.admissions, columns.target]),
      numberColumn('admissions.percent', [columns.admissions, columns.percent]),
      numberColumn('removals.expelled', [columns.removals, columns.expelled]),
      numberColumn('removals.deleted', [columns.removals, columns.deleted]),
      numberColumn('removals.left', [columns.removals, columns.left]),
      numberColumn('removals.total', [columns.removals, columns.removed]),
    ],
    cellsOf: ({ admissions, removals }) => [
      countCell(admissions.actual),
      countCell(admissions.target),
      percentCell(admissions.actual, admissions.target),
      countCell(removals.expelled),
      countCell(removals.deleted),
      countCell(removals.left),
      countCell(countRemoved(removals)),
    ],
  });
}

interface UnitColumns {
  readonly columns: readonly Column[];
  readonly cellsOf: (counts: UnitCounts) => Cell[];
}

function unitTable(
  id: string,
  heading: { readonly name: string; readonly title: string },
  context: ReportContext,
  { columns, cellsOf }: UnitColumns,
): Table {
  const { figures, words } = context;
  const sum = sumUnits(figures.byUnit);
  const rows = figures.byUnit.map((unit): Row => ({
    cells: [textCell(unit.code), textCell(unit.name), ...cellsOf(unit)],
  }));
  const total: Row = {
    cells: [textCell(''), textCell(words.rows.sum), ...cellsOf(sum)],
    emphasis: 'total',
  };
  return {
    kind: 'table',
    id,
    name: heading.name,
    title: heading.title,
    columns: [
      { id: 'code', header: [words.columns.unitCode], align: 'left', width: 14 },
      { id: 'name', header: [words.columns.unitName], align: 'left', width: 40 },
      ...columns,
    ],
    rows: [...rows, total],
    isList: true,
    notes: noteDifferences(cellsOf(sum), cellsOf(figures), columns, context),
  };
}

function sumUnits(units: readonly UnitFigures[]): UnitCounts {
  return {
    organizations: addGrading(units.map((unit) => unit.organizations)),
    members: addGrading(units.map((unit) => unit.members)),
    admissions: addAdmissions(units.map((unit) => unit.admissions)),
    removals: addRemovals(units.map((unit) => unit.removals)),
  };
}

/** One note naming the columns whose sum over the units is not the figure of the whole; none when all agree. */
function noteDifferences(
  sums: readonly Cell[],
  wholes: readonly Cell[],
  columns: readonly Column[],
  { language, words }: ReportContext,
): string[] {
  const differing = columns.flatMap((column, index) => {
    const sum = sums[index];
    const whole = wholes[index];
    if (sum?.type !== 'count' || whole?.type !== 'count') return [];
    // Targets may be set for the whole only, or for the units only: nothing to hold against each other.
    if (sum.value === null || whole.value === null || sum.value === whole.value) return [];
    const heading = column.header.filter((text) => text !== words.columns.count).join(' ');
    return [
      fillWords(words.notes.sumItem, {
        what: heading,
        sum: formatCount(sum.value, language),
        whole: formatCount(whole.value, language),
      }),
    ];
  });
  return differing.length === 0 ? [] : [fillWords(words.notes.sumDiffers, { list: differing.join('; ') })];
}

function shareCells(count: number, base: number): Cell[] {
  return [countCell(count), percentCell(count, base)];
}

function numberColumn(id: string, header: readonly string[]): Column {
  return { id, header, align: 'right', width: 12 };
}
