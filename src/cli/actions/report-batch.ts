import { join, relative, resolve } from 'node:path';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import type { Language } from '../../messages/language.ts';
import { listBatchUnits, type BatchUnit } from '../../usecases/batch/batch-unit.ts';
import { tryUnit, type UnitReply } from '../../usecases/batch/try-unit.ts';
import { INDEX_FILE, MANIFEST_FILE, writeOverview } from '../../usecases/batch/write-overview.ts';
import type { BatchRequest } from '../../usecases/batch/write-unit.ts';
import { limitToUnit } from '../../usecases/place-organizations.ts';
import { buildReport, type Issue, type ReportKind } from '../../usecases/reports.ts';
import { fillTemplate } from '../../usecases/templates/fill-template.ts';
import type { Template } from '../../usecases/templates/open-template.ts';
import { choosePeriod, withSnapshot, type Workspace } from '../../usecases/workspace.ts';
import { makeFolder, type RenderFormat, type ReportDocument } from '../../usecases/write-report.ts';
import { startThreadWriter } from '../batch/thread-writer.ts';
import { shareUnits, type UnitWriter } from '../batch/unit-writer.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { startProgress } from '../show-progress.ts';
import { PROGRAM_VERSION } from '../version.ts';
import type { ReportOptions } from './report.ts';

interface Batch {
  readonly kinds: readonly ReportKind[];
  readonly formats: readonly RenderFormat[];
  readonly language: Language;
  readonly issue: Issue;
  readonly options: ReportOptions;
  /** What the one report is written into instead of a format of the program's. */
  readonly template?: Template;
}

/** Writes the reports of every unit into a folder of its own, with a manifest and a page that leads to them. */
export async function reportBatch(session: Session, batch: Batch): Promise<CommandResult> {
  const { options } = batch;
  const jobs = readJobs(session, options.jobs);
  if (options.by !== 'unit') throw refuse('--by', options.by ?? '', 'unit');
  if (options.out === '-')
    throw refuse(
      '--out',
      '-',
      session.say({ vi: 'một thư mục khi có --by unit', en: 'a folder for --by unit' }),
    );
  const dir = findWorkspace(session);
  return withSnapshot(dir, async (workspace) => {
    const period = choosePeriod(workspace, session.period);
    const limited = limitToUnit(workspace, period, session.unit);
    // What makes the whole impossible is said once, before anything is written.
    const built = batch.kinds.map((kind) => buildReport(kind, limited, period, batch.language));
    const problems = built.flatMap(({ document }) => checkTemplate(batch.template, document));
    const units = listBatchUnits(limited, period);
    const request: BatchRequest = {
      period,
      language: batch.language,
      reports: batch.kinds.map(({ name }) => name),
      formats: batch.formats,
      issue: batch.issue,
      out: resolve(session.io.cwd, options.out),
      program: PROGRAM_VERSION,
      ...(batch.template === undefined ? {} : { template: batch.template.file }),
    };
    const replies =
      options.dryRun === true ? undefined : await writeBatch(session, { dir, limited, units, request, jobs });
    const told =
      replies === undefined ? tellPlan(session, units, request) : tellBatch(session, units, request, replies);
    return {
      ...told,
      diagnostics: [...problems, ...told.diagnostics],
      period: period.code,
      run: built.find(({ run }) => run !== null)?.run ?? null,
    };
  });
}

/**
 * What of a template's tags means nothing, held against the report of the whole.
 *
 * @throws UserError with the problems, where one is an error: no unit could be made.
 */
function checkTemplate(template: Template | undefined, document: ReportDocument): readonly Diagnostic[] {
  if (template === undefined) return [];
  const { problems } = fillTemplate(template, document);
  if (problems.some(({ severity }) => severity === 'error')) throw new UserError(problems);
  return problems;
}

/** How many units are made at a time: as asked, else as many as there are cores. @throws UserError `usage.argument.invalid`. */
function readJobs(session: Session, asked: string | undefined): number {
  const cores = session.io.threads?.cores ?? 1;
  if (asked === undefined) return cores;
  if (/^[1-9]\d?$/.test(asked)) return Number(asked);
  throw refuse('--jobs', asked, '1–99');
}

function refuse(name: string, value: string, allowed: string): UserError {
  return new UserError([diagnose('usage.argument.invalid', {}, { name, value, allowed })]);
}

interface Work {
  readonly dir: string;
  readonly limited: Workspace;
  readonly units: readonly BatchUnit[];
  readonly request: BatchRequest;
  readonly jobs: number;
}

async function writeBatch(session: Session, work: Work): Promise<UnitReply[]> {
  const { limited, units, request } = work;
  makeFolder(request.out);
  const progress = await startProgress(session);
  let replies: UnitReply[];
  try {
    replies = await shareUnits(units, openWriters(session, work), (done, unit) => {
      progress.step(done, units.length, unit.name);
    });
  } finally {
    progress.stop();
  }
  await writeOverview(
    limited.settings.name,
    request,
    units.flatMap((unit, index) => {
      const reply = replies[index];
      if (reply === undefined) return [];
      return 'made' in reply
        ? [{ unit, documents: reply.made.documents }]
        : [{ unit, documents: [], failed: reply.failed }];
    }),
  );
  return replies;
}

/** One writer on this thread, or several on threads of their own. */
function openWriters(session: Session, { dir, limited, units, request, jobs }: Work): UnitWriter[] {
  const { threads } = session.io;
  const count = Math.min(jobs, units.length);
  if (threads === undefined || count < 2)
    return [{ write: (unit) => tryUnit(limited, unit, request), close: () => Promise.resolve() }];
  return Array.from({ length: count }, () => startThreadWriter(threads.entry, { dir, request }));
}

type Told = Omit<CommandResult, 'period' | 'run'>;

function tellPlan(
  session: Session,
  units: readonly BatchUnit[],
  { out, reports, formats }: BatchRequest,
): Told {
  const files = units.flatMap(({ folder }) =>
    reports.flatMap((report) => formats.map((format) => join(out, folder, `${report}.${format}`))),
  );
  const counts = { units: units.length, documents: files.length };
  return {
    data: { ...counts, files, written: false },
    diagnostics: [],
    text: session.say({
      vi: `Sẽ viết ${String(counts.documents)} tệp của ${String(counts.units)} đơn vị vào ${out}\n`,
      en: `Would write ${String(counts.documents)} files of ${String(counts.units)} units into ${out}\n`,
    }),
  };
}

function tellBatch(
  session: Session,
  units: readonly BatchUnit[],
  { out }: BatchRequest,
  replies: readonly UnitReply[],
): Told {
  const made = replies.flatMap((reply) => ('made' in reply ? [reply.made] : []));
  const failed = replies.flatMap((reply) => ('failed' in reply ? [reply.failed] : []));
  const documents = made.reduce((sum, unit) => sum + unit.documents.length, 0);
  const written = made.reduce((sum, unit) => sum + unit.written, 0);
  const [index, manifest] = [join(out, INDEX_FILE), join(out, MANIFEST_FILE)];
  const counts = [units.length, documents, written, documents - written, failed.length].map(String);
  return {
    data: {
      units: units.length,
      documents,
      written,
      kept: documents - written,
      failed: units
        .filter((_, at) => 'failed' in (replies[at] ?? {}))
        .map(({ code, name }) => ({ code, name })),
      index,
      manifest,
    },
    diagnostics: failed,
    attention: made.some(({ open }) => open > 0),
    text: session.say({
      vi: `${counts[0] ?? ''} đơn vị, ${counts[1] ?? ''} tệp: viết ${counts[2] ?? ''}, giữ nguyên ${counts[3] ?? ''}; ${counts[4] ?? ''} đơn vị chưa lập được.\nMục lục: ${relative(session.io.cwd, index)}\n`,
      en: `${counts[0] ?? ''} units, ${counts[1] ?? ''} files: wrote ${counts[2] ?? ''}, kept ${counts[3] ?? ''}; ${counts[4] ?? ''} units could not be made.\nIndex: ${relative(session.io.cwd, index)}\n`,
    }),
  };
}
