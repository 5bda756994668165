import type { Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { listPeriods, openPeriod, setLock, type PeriodRow } from '../store/periods.ts';
import type { Workspace } from './workspace.ts';

export type PeriodAction = 'open' | 'lock' | 'unlock';

/** The periods of the workspace, oldest first. */
export function showPeriods(workspace: Workspace): PeriodRow[] {
  return listPeriods(workspace.db);
}

/**
 * Makes sure that a period was opened: one mistyped is not to come into being by an import.
 *
 * @throws UserError `workspace.period.unknown`, which names those that were.
 */
export function requireOpened(workspace: Workspace, period: Period): void {
  const known = listPeriods(workspace.db).map(({ code }) => code);
  if (known.includes(period.code)) return;
  const params = { period: period.code, ...(known.length === 0 ? {} : { known: known.join(', ') }) };
  throw new UserError([diagnose('workspace.period.unknown', {}, params)]);
}

/**
 * Opens a period and makes it the current one, or locks or unlocks one that is open.
 *
 * @param now the moment, recorded with a lock.
 * @throws UserError `workspace.period.missing` when a period that is not open is to be locked or unlocked.
 */
export function changePeriod(workspace: Workspace, action: PeriodAction, period: Period, now: string): void {
  if (action === 'open') {
    openPeriod(workspace.db, period, true);
    return;
  }
  if (!setLock(workspace.db, period.code, action === 'lock' ? now.slice(0, 10) : null)) {
    throw new UserError([diagnose('workspace.period.missing', {}, { period: period.code })]);
  }
}
