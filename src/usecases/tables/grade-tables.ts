import { narrowTally } from '../../documents/figures/tally.ts';
import type { TableReport } from '../../documents/tables/frame.ts';
import { buildMemberGrades } from '../../documents/tables/member-grades.ts';
import { buildOrganizationGrades } from '../../documents/tables/organization-grades.ts';
import type { PeriodCounts, PeriodSubjects } from './period-counts.ts';
import type { GradedFrame } from './report-frame.ts';

const GRASSROOTS: ReadonlySet<string | null> = new Set(['base-committee', 'base-cell']);

/** Grassroots organizations of a period. */
export function grassrootsOf({ organizations }: PeriodCounts): PeriodSubjects {
  return narrowTally(organizations, ({ kind }) => GRASSROOTS.has(kind));
}

/** Cells below grassroots committees. */
export function cellsOf({ organizations }: PeriodCounts): PeriodSubjects {
  return narrowTally(organizations, ({ kind }) => kind === 'cell');
}

/** T3 of a period. */
export function makeOrganizationGrades({ frame, counts, before }: GradedFrame): TableReport {
  return buildOrganizationGrades(frame, {
    organizations: grassrootsOf(counts),
    cells: cellsOf(counts),
    before: before === undefined ? null : grassrootsOf(before),
  });
}

/** T4 of a period. */
export function makeMemberGrades({ frame, counts, before }: GradedFrame): TableReport {
  return buildMemberGrades(frame, counts.members, before?.members ?? null);
}
