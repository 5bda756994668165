import { buildMemberGrades, type TypeMembers } from '../../documents/tables/member-grades.ts';
import { buildOrganizationGrades } from '../../documents/tables/organization-grades.ts';
import type { ByType } from '../../documents/tables/type-columns.ts';
import type { GradingFigures } from '../../documents/province-figures.ts';
import type { ReportDocument } from '../../documents/model.ts';
import { BASE_TYPES, readBaseType, type BaseType } from '../../registry/base-types.ts';
import type { GradedCount } from '../../store/tables/graded-counts.ts';
import { shapeGrading } from '../province-figures.ts';
import type { PeriodCounts } from './period-counts.ts';
import type { GradedFrame } from './report-frame.ts';

const GRASSROOTS: ReadonlySet<string | null> = new Set(['base-committee', 'base-cell']);

/** Grassroots organizations of a period. */
export function grassrootsOf({ organizations }: PeriodCounts): GradedCount[] {
  return organizations.filter(({ kind }) => GRASSROOTS.has(kind));
}

/** Cells below grassroots committees. */
export function cellsOf({ organizations }: PeriodCounts): GradedCount[] {
  return organizations.filter(({ kind }) => kind === 'cell');
}

/** T3 of a period. */
export function makeOrganizationGrades({ frame, counts, before }: GradedFrame): ReportDocument {
  return buildOrganizationGrades(frame, {
    organizations: divideByType(grassrootsOf(counts), shapeGrading),
    cells: divideByType(cellsOf(counts), shapeGrading),
    before: gradingBefore(before, grassrootsOf),
  });
}

/** T4 of a period. */
export function makeMemberGrades({ frame, counts, before }: GradedFrame): ReportDocument {
  return buildMemberGrades(frame, {
    byType: divideByType(counts.members, shapeMembers),
    before: gradingBefore(before, ({ members }) => members),
  });
}

function shapeMembers(rows: readonly GradedCount[]): TypeMembers {
  const failed = rows.filter(({ grade, disciplined }) => grade === 'KHTNV' && disciplined === 1);
  return {
    grading: shapeGrading(rows),
    failedDisciplined: failed.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The grades of the year before; `null` when it was never classified. */
export function gradingBefore(
  before: PeriodCounts | undefined,
  read: (counts: PeriodCounts) => readonly GradedCount[],
): GradingFigures | null {
  return before === undefined ? null : shapeGrading(read(before));
}

/** Shapes the rows of each type of grassroots organization, in the order of the forms. */
export function divideByType<Row extends { readonly sector: string | null }, Figures>(
  rows: readonly Row[],
  shape: (rows: readonly Row[]) => Figures,
): ByType<Figures> {
  const own = new Map<BaseType, Row[]>();
  for (const row of rows) {
    const type = readBaseType(row.sector);
    const known = own.get(type);
    if (known === undefined) own.set(type, [row]);
    else known.push(row);
  }
  return new Map(
    BASE_TYPES.flatMap((type) => {
      const found = own.get(type);
      return found === undefined ? [] : [[type, shape(found)] as const];
    }),
  );
}
