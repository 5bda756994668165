import { parsePeriod, type Period } from '../../calendar/period.ts';
import { buildHalfYearReport } from '../../documents/narrative/half-year-report.ts';
import type { ProgressFigures } from '../../documents/narrative/progress-table.ts';
import type { ReportDocument } from '../../documents/model.ts';
import { listTargets } from '../../store/figures.ts';
import { countPapers } from '../../documents/tables/paper-table.ts';
import { countDiscipline, countDisciplined } from '../../documents/tables/discipline-table.ts';
import { countUndated, tallyEvents } from '../../store/tables/event-counts.ts';
import { countFees } from '../../store/tables/fee-counts.ts';
import { countRecognised } from '../../store/tables/paper-counts.ts';
import { placeOrganizations } from '../place-organizations.ts';
import { chooseAllTargets, sumTargets } from '../province-figures.ts';
import type { Workspace } from '../workspace.ts';
import { openDiscipline } from './movement-tables.ts';
import { openPapers } from './paper-table.ts';
import { samePeriodBefore } from './period-counts.ts';
import { ifExisting, type ReportedPeriod } from './report-frame.ts';

/** The report of a part of a year (preliminary), or of a year (final, with both halves). */
export function makeHalfYear({ workspace, period, frame }: ReportedPeriod): ReportDocument {
  const halves = ['H1', 'H2'].map((half) => parsePeriod(`${String(period.year)}-${half}`));
  const [first, second] = halves;
  const isYear = period.code === String(period.year);
  const before = ifExisting(workspace, samePeriodBefore(period), countProgress);
  const parts =
    isYear && first !== undefined && second !== undefined
      ? { first: countProgress(workspace, first), second: countProgress(workspace, second) }
      : null;
  const now = countProgress(workspace, period);
  const { db, within } = workspace;
  return buildHalfYearReport(frame, {
    now,
    before,
    halves: parts,
    target: sumTargets(chooseAllTargets(listTargets(db, String(period.year), within))),
    undated: isYear ? countUndated(db, period.code, within) : 0,
  });
}

/** What was recorded of one span. */
function countProgress(workspace: Workspace, period: Period): ProgressFigures {
  const { db, within } = workspace;
  const papers = openPapers(workspace, period);
  placeOrganizations(workspace, period);
  const events = tallyEvents(db, period, within).groups;
  const people = openDiscipline(workspace, period);
  const discipline = countDiscipline(people);
  const disciplined = countDisciplined(discipline);
  return {
    admitted: events.reduce((sum, { kind, count }) => (kind === 'admitted' ? sum + count : sum), 0),
    recognised: countRecognised(db, period, within),
    expelled: discipline.expelled,
    deleted: discipline.deleted,
    left: discipline.left,
    disciplined: disciplined === discipline.expelled ? null : disciplined,
    badges: countPapers(papers, 'badge').value,
    transfersOut: countPapers(papers, 'transfer-out').value,
    transfersIn: countPapers(papers, 'transfer-in').value,
    fees: countFees(db, period, within),
  };
}
