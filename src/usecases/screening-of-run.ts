import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Language } from '../messages/language.ts';
import { fillPlacement } from '../store/placement.ts';
import { lastRun, type RunRow } from '../store/runs.ts';
import { listScreenFindings } from '../store/screening/findings.ts';
import { readHolidays } from './holidays.ts';
import { showFinding, type ShownFinding } from './list-findings.ts';
import { findUnit } from './list-subjects.ts';
import { packOfRun } from './pack-of-run.ts';
import { screeningRules } from './screening-rules.ts';
import type { Workspace } from './workspace.ts';

/** Whose findings are asked for; without either, everybody's. */
export interface FindingScope {
  /** An organization by code or name, with everything below it. */
  readonly unit?: string | undefined;
  readonly subject?: { readonly kind: 'member' | 'organization'; readonly id: number };
}

/** The newest screening of a period; `undefined` before the first. */
export function lastScreening({ db }: Workspace, period: Period): RunRow | undefined {
  return lastRun(db, period.code, 'screening');
}

/**
 * The findings of a screening in the order of units and names, each explained by the rules the run was made by.
 *
 * @throws UserError `workspace.unit.unknown`.
 */
export function findingsOfRun(
  workspace: Workspace,
  period: Period,
  run: RunRow,
  scope: FindingScope,
  language: Language,
): ShownFinding[] {
  fillPlacement(workspace.db, period.start, run.asOf as PlainDate);
  const within = scope.unit === undefined ? undefined : findUnit(workspace, period, scope.unit);
  const { pack } = packOfRun(workspace, period, run, screeningRules);
  const { calendar } = readHolidays(workspace);
  return listScreenFindings(workspace.db, run.id, { within, subject: scope.subject }).flatMap(
    (row) => showFinding(row, pack, calendar, language) ?? [],
  );
}
