import { existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Period } from '../../calendar/period.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import type { Language } from '../../messages/language.ts';
import { centralPack } from '../../usecases/pack-in-force.ts';
import { runJob, type JobResult } from '../../usecases/run-job.ts';
import {
  createWorkspace,
  DATABASE_FILE,
  defaultSettings,
  SETTINGS_FILE,
  withWorkspace,
  type Settings,
} from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { readReportLanguage, type CommonOptions, type Session } from '../session.ts';
import { startProgress } from '../show-progress.ts';
import { listJobDiagnostics, screeningData, showScreened } from '../show-job.ts';
import { showImport } from './import.ts';

interface RunOptions extends CommonOptions {
  readonly out: string;
  readonly name?: string;
  readonly reportLang?: string;
  readonly yes?: boolean;
}

/** The whole job on the files of one year, into the workspace named with -w or a new one in the output folder. */
export async function runJobCommand(
  session: Session,
  paths: readonly string[],
  options: RunOptions,
): Promise<CommandResult> {
  const { period } = session;
  if (period === undefined) throw new UserError([diagnose('usage.option.missing', {}, { name: '--period' })]);
  const reportLanguage = readReportLanguage(options.reportLang);
  const sources = paths.map((path) => resolve(session.io.cwd, path));
  const missing = sources.filter((path) => !existsSync(path));
  if (missing.length > 0)
    throw new UserError(missing.map((file) => diagnose('usage.path.missing', { file })));
  const out = resolve(session.io.cwd, options.out);
  const folder = session.workspace ?? out;
  centralPack(period);
  const work = (): Promise<CommandResult> =>
    runInWorkspace(session, folder, {
      sources,
      period,
      out,
      reportLanguage,
      yes: options.yes === true,
    });
  if (existsSync(join(folder, DATABASE_FILE))) return work();
  if (session.workspace !== undefined) throw new UserError([diagnose('workspace.missing', { file: folder })]);
  const name = options.name ?? session.say({ vi: 'Tỉnh uỷ', en: 'Provincial committee' });
  return inNewWorkspace(folder, { ...defaultSettings(name), language: session.language }, work);
}

/** Makes a workspace for the job, and takes it away again when the job could not be done at all. */
async function inNewWorkspace<Result>(
  folder: string,
  settings: Settings,
  work: () => Promise<Result>,
): Promise<Result> {
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    await createWorkspace(folder, settings, undefined);
    return await work();
  } catch (error) {
    if (error instanceof UserError) {
      for (const file of [DATABASE_FILE, `${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`, SETTINGS_FILE]) {
        rmSync(join(folder, file), { force: true });
      }
      if (isNew) rmdirSync(folder);
    }
    throw error;
  }
}

interface JobPlace {
  readonly sources: readonly string[];
  readonly period: Period;
  readonly out: string;
  readonly reportLanguage: Language;
  readonly yes: boolean;
}

async function runInWorkspace(session: Session, folder: string, place: JobPlace): Promise<CommandResult> {
  const { sources, period, out, reportLanguage, yes } = place;
  return withWorkspace(folder, async (workspace) => {
    const progress = await startProgress(session);
    let job: JobResult;
    try {
      job = await runJob(workspace, {
        paths: sources,
        period,
        out,
        reportLanguage,
        yes,
        now: session.io.now(),
        onFile: progress.step,
      });
    } finally {
      progress.stop();
    }
    return {
      data: {
        files: job.imported.files,
        failed: job.imported.failed,
        members: job.classification.members,
        organizations: job.classification.organizations,
        screening: screeningData(job.screening),
        reports: job.reports,
      },
      period: period.code,
      run: job.classification.run,
      diagnostics: listJobDiagnostics(job),
      text: `${showImport(session, job.imported, false)}\n${showScreened(session, job.screening)}${showReports(session, job.reports)}`,
    };
  });
}

/** Says where the reports are. */
function showReports(session: Session, reports: readonly string[]): string {
  const lines = reports.map((path) => `  ${relative(session.io.cwd, path)}`);
  return `${session.say({ vi: 'Báo cáo', en: 'Reports' })}:\n${lines.join('\n')}\n`;
}
