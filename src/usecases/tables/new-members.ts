import type { Period } from '../../calendar/period.ts';
import { buildNewMemberTable, type NewMemberFigures } from '../../documents/tables/new-member-table.ts';
import type { ReportDocument } from '../../documents/model.ts';
import { countAdmitted, countAdmitting, countGroups } from '../../store/tables/admission-counts.ts';
import { placeOrganizations } from '../place-organizations.ts';
import type { Workspace } from '../workspace.ts';
import { samePeriodBefore } from './period-counts.ts';
import { ifExisting, type ReportedPeriod } from './report-frame.ts';

/** T2 of a period. */
export function makeNewMemberTable({ workspace, period, frame }: ReportedPeriod): ReportDocument {
  const before = ifExisting(workspace, samePeriodBefore(period), countNewMembers);
  return buildNewMemberTable(frame, countNewMembers(workspace, period), before);
}

/** Groups of new members the form has a row for. */
const GROUPS = ['ethnic-minority', 'religious', 'union-member'] as const;

/** The figures of T2. */
export function countNewMembers(workspace: Workspace, period: Period): NewMemberFigures {
  const { db, within } = workspace;
  placeOrganizations(workspace, period);
  const admitted = countAdmitted(db, period, within);
  const sum = (test: (row: (typeof admitted)[number]) => boolean): number =>
    admitted.reduce((total, row) => (test(row) ? total + row.count : total), 0);
  const groups = countGroups(db, period, GROUPS, within);
  const ofGroup = (name: (typeof GROUPS)[number]): number | null =>
    groups.length === 0 ? null : (groups.find((group) => group.name === name)?.count ?? 0);
  const admitting = countAdmitting(db, period);
  const ofKind = (kind: string): { existing: number; admitting: number } =>
    admitting.find((row) => row.kind === kind) ?? { existing: 0, admitting: 0 };
  const ages = new Map<number, number>();
  for (const { age, count } of admitted) if (age !== null) ages.set(age, (ages.get(age) ?? 0) + count);
  return {
    total: sum(() => true),
    female: admitted.some(({ sex }) => sex !== null) ? sum(({ sex }) => sex === 'female') : null,
    ethnicMinority: ofGroup('ethnic-minority'),
    religious: ofGroup('religious'),
    unionMember: ofGroup('union-member'),
    readmitted: sum(({ readmitted }) => readmitted === 1),
    ages,
    committees: ofKind('base-committee'),
    cells: ofKind('base-cell'),
  };
}
