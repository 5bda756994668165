import { join } from 'node:path';
import { parsePeriod, type Period } from '../calendar/period.ts';
import { makeDate, type PlainDate } from '../calendar/plain-date.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { writeWhole } from '../sheets/output-files.ts';
import type { Db } from '../store/open-database.ts';
import { currentPeriod, openPeriod } from '../store/periods.ts';
import { readSettings, settingsText, type Settings } from '../store/settings.ts';

export { defaultSettings, LEVELS, type Level, type Settings } from '../store/settings.ts';
import { createEmptyDatabase, holdSnapshot, withDatabase } from '../store/workspace-store.ts';

/** A workspace opened for one command. */
export interface Workspace {
  readonly dir: string;
  readonly db: Db;
  readonly settings: Settings;
  /** The organization whose tree the command is about; absent: the whole. */
  readonly within?: number;
}

export const DATABASE_FILE = 'review.db';
export const SETTINGS_FILE = 'review.yaml';

/** Opens the workspace in a folder for the time of `work`. @throws UserError `workspace.*`. */
export async function withWorkspace<Result>(
  dir: string,
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  return withDatabase(join(dir, DATABASE_FILE), (db) =>
    work({ dir, db, settings: readSettings(join(dir, SETTINGS_FILE)) }),
  );
}

/** The same for reading only: everything `work` reads is the state of one moment, whatever others write meanwhile. */
export function withSnapshot<Result>(
  dir: string,
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  return withWorkspace(dir, async (workspace) => {
    holdSnapshot(workspace.db);
    return work(workspace);
  });
}

/** Makes a new workspace: settings first, the database last, so that a folder with `review.db` is always complete. */
export async function createWorkspace(
  dir: string,
  settings: Settings,
  period: Period | undefined,
): Promise<void> {
  await writeWhole(join(dir, SETTINGS_FILE), settingsText(settings));
  createEmptyDatabase(join(dir, DATABASE_FILE));
  if (period === undefined) return;
  await withDatabase(join(dir, DATABASE_FILE), (db) => {
    openPeriod(db, period, true);
  });
}

/**
 * The period a command works on: the one asked for, else the workspace's current one.
 *
 * @throws UserError `workspace.period.missing`.
 */
export function choosePeriod(workspace: Workspace, asked: Period | undefined): Period {
  const period = findPeriod(workspace, asked);
  if (period === undefined) throw new UserError([diagnose('workspace.period.missing')]);
  return period;
}

/** The same where a command can do without one: `undefined` when none is asked for and none is current. */
export function findPeriod(workspace: Workspace, asked: Period | undefined): Period | undefined {
  if (asked !== undefined) return asked;
  const code = currentPeriod(workspace.db);
  return code === undefined ? undefined : parsePeriod(code);
}

/** The day on which the figures of a period are closed: the setting's day for a year, else the period's last day. */
export function cutoffOf(period: Period, settings: Settings): PlainDate {
  if (period.code.length > 4) return period.end;
  const [month, day] = settings.reviewCutoff.split('-').map(Number);
  return makeDate(period.year, month, day) ?? period.end;
}
