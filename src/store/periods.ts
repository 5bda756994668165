import type { Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Db } from './open-database.ts';

/** Opens a period in the workspace if it is not there, and makes it the current one when `current` is set. */
export function openPeriod(db: Db, period: Period, current: boolean): void {
  db.prepare('INSERT INTO period (code, year, starts, ends) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING').run(
    period.code,
    period.year,
    period.start,
    period.end,
  );
  if (current)
    db.prepare('UPDATE period SET is_current = (code = ?) WHERE is_current <> (code = ?)').run(
      period.code,
      period.code,
    );
}

/** Code of the workspace's current period, if one is set. */
export function currentPeriod(db: Db): string | undefined {
  return db.prepare<[], { code: string }>('SELECT code FROM period WHERE is_current = 1').get()?.code;
}

export interface PeriodRow {
  readonly code: string;
  readonly year: number;
  readonly current: boolean;
  readonly lockedAt: string | null;
}

/** All periods, oldest first. */
export function listPeriods(db: Db): PeriodRow[] {
  return db
    .prepare<[], { code: string; year: number; is_current: number; locked_at: string | null }>(
      'SELECT code, year, is_current, locked_at FROM period ORDER BY starts, code',
    )
    .all()
    .map((row) => ({
      code: row.code,
      year: row.year,
      current: row.is_current === 1,
      lockedAt: row.locked_at,
    }));
}

/**
 * Makes sure the period takes changes.
 *
 * @throws UserError `workspace.period.locked` (exit 3).
 */
export function requireUnlocked(db: Db, code: string): void {
  const row = db
    .prepare<[string], { locked_at: string | null }>('SELECT locked_at FROM period WHERE code = ?')
    .get(code);
  if (row !== undefined && row.locked_at !== null) {
    throw new UserError([diagnose('workspace.period.locked', {}, { period: code, since: row.locked_at })], 3);
  }
}

/** Locks (`at` is the time) or unlocks (`at` is null) a period. Gives false when there is no such period. */
export function setLock(db: Db, code: string, at: string | null): boolean {
  return db.prepare('UPDATE period SET locked_at = ? WHERE code = ?').run(at, code).changes === 1;
}
