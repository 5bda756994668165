import type { Period } from '../../calendar/period.ts';
import type { TableReport } from '../../documents/tables/frame.ts';
import { buildNewMemberTable, type NewMemberSide } from '../../documents/tables/new-member-table.ts';
import { tallyAdmitted, tallyAdmitting } from '../../store/tables/admission-counts.ts';
import { placeOrganizations } from '../place-organizations.ts';
import type { Workspace } from '../workspace.ts';
import { basisOfPeriod, openTally } from './open-tally.ts';
import { samePeriodBefore } from './period-counts.ts';
import { ifExisting, type ReportedPeriod } from './report-frame.ts';

/** T2 of a period. */
export function makeNewMemberTable({ workspace, period, frame }: ReportedPeriod): TableReport {
  const before = ifExisting(workspace, samePeriodBefore(period), countNewMembers);
  return buildNewMemberTable(frame, countNewMembers(workspace, period), before);
}

function countNewMembers(workspace: Workspace, period: Period): NewMemberSide {
  const { db, within } = workspace;
  placeOrganizations(workspace, period);
  const basis = basisOfPeriod(workspace, period);
  return {
    members: openTally(workspace, period, basis, tallyAdmitted(db, period, within)),
    organizations: openTally(workspace, period, basis, tallyAdmitting(db, period)),
  };
}
