import type { Period } from '../../calendar/period.ts';
import type { TableReport } from '../../documents/tables/frame.ts';
import { buildPaperTable, type Papers } from '../../documents/tables/paper-table.ts';
import { tallyPapers } from '../../store/tables/paper-counts.ts';
import { placeOrganizations } from '../place-organizations.ts';
import type { Workspace } from '../workspace.ts';
import { basisOfPeriod, openTally } from './open-tally.ts';
import { samePeriodBefore } from './period-counts.ts';
import { ifExisting, type ReportedPeriod } from './report-frame.ts';

/** T12 of a period. */
export function makePaperTable({ workspace, period, frame }: ReportedPeriod): TableReport {
  const before = ifExisting(workspace, samePeriodBefore(period), openPapers);
  return buildPaperTable(frame, openPapers(workspace, period), before);
}

/** The papers of a period. */
export function openPapers(workspace: Workspace, period: Period): Papers {
  placeOrganizations(workspace, period);
  const papers = tallyPapers(workspace.db, period, workspace.within);
  return openTally(workspace, period, basisOfPeriod(workspace, period), papers);
}
