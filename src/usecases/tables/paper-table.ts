import type { Period } from '../../calendar/period.ts';
import { buildPaperTable, type PaperFigures } from '../../documents/tables/paper-table.ts';
import type { ReportDocument } from '../../documents/model.ts';
import { countPapers } from '../../store/tables/paper-counts.ts';
import { placeOrganizations } from '../place-organizations.ts';
import type { Workspace } from '../workspace.ts';
import { samePeriodBefore } from './period-counts.ts';
import { ifExisting, type ReportedPeriod } from './report-frame.ts';

/** T12 of a period. */
export function makePaperTable({ workspace, period, frame }: ReportedPeriod): ReportDocument {
  const before = ifExisting(workspace, samePeriodBefore(period), countPaperFigures);
  return buildPaperTable(frame, countPaperFigures(workspace, period), before);
}

/** The figures of T12. A kind of paper of which the period has none counts as not recorded. */
export function countPaperFigures(workspace: Workspace, period: Period): PaperFigures {
  placeOrganizations(workspace, period);
  const papers = countPapers(workspace.db, period, workspace.within);
  const ofKind = (kind: string): number =>
    papers.reduce((sum, paper) => (paper.kind === kind ? sum + paper.count : sum), 0);
  const badges = papers.filter(({ kind }) => kind === 'badge');
  const hasTransfers = papers.length > badges.length;
  return {
    badges: badges.length === 0 ? null : new Map(badges.map(({ years, count }) => [years ?? 0, count])),
    transfers: hasTransfers
      ? {
          temporaryOut: ofKind('temporary-out'),
          temporaryIn: ofKind('temporary-in'),
          officialOut: ofKind('transfer-out'),
          officialIn: ofKind('transfer-in'),
        }
      : null,
  };
}
