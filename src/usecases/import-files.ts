import type { Period } from '../calendar/period.ts';
import { DiagnosticCollector } from '../diagnostics/collector.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { ImportKind } from '../registry/fields.ts';
import { listSources } from '../sheets/output-files.ts';
import { requireUnlocked } from '../store/periods.ts';
import { inTransaction } from '../store/workspace-store.ts';
import { findUnit } from './list-subjects.ts';
import { firstKind, TAKING_ORDER } from './recognise-file.ts';
import { takeFile, type ImportedSheet } from './take-file.ts';
import { choosePeriod, type Workspace } from './workspace.ts';

export interface ImportRequest {
  readonly paths: readonly string[];
  readonly period: Period | undefined;
  /** Only sheets taken for this kind; undefined: every kind, recognised by headings. */
  readonly kind: ImportKind | undefined;
  /** Code or name of the organization whose lists these are. */
  readonly unit: string | undefined;
  readonly dryRun: boolean;
  readonly now: string;
  /** Told before each file: its place among how many. */
  readonly onFile?: (done: number, total: number, file: string) => void;
}

export interface ImportResult {
  readonly period: string;
  readonly files: readonly ImportedSheet[];
  /** Files in which nothing could be taken. */
  readonly failed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes spreadsheets and folders of them: recognises each sheet by its headings, takes organizations first, then people,
 * then events; one transaction per file. A file that cannot be read is reported and the rest goes on. A file that
 * brings nothing new leaves no trace; with `dryRun` everything is computed the same way and nothing is kept.
 *
 * @throws UserError `usage.path.missing`, `workspace.period.*`; problems of files are in the result.
 */
export async function importFiles(workspace: Workspace, request: ImportRequest): Promise<ImportResult> {
  const period = choosePeriod(workspace, request.period);
  requireUnlocked(workspace.db, period.code);
  const diagnostics = new DiagnosticCollector();
  const paths = await listSources(request.paths);
  const unit = request.unit === undefined ? undefined : findUnit(workspace, period, request.unit);
  const failed: string[] = [];
  const queue: { path: string; kind: ImportKind }[] = [];
  for (const path of paths) {
    const kind = await firstKind(path, request.kind, diagnostics);
    if (kind === undefined) failed.push(path);
    else queue.push({ path, kind });
  }
  queue.sort((left, right) => TAKING_ORDER.indexOf(left.kind) - TAKING_ORDER.indexOf(right.kind));

  const files: ImportedSheet[] = [];
  const takeAll = async (): Promise<void> => {
    for (const [done, { path }] of queue.entries()) {
      request.onFile?.(done, queue.length, path);
      try {
        files.push(...(await takeFile(workspace, path, { ...request, period, unit }, diagnostics)));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        diagnostics.addAll(error.diagnostics);
        failed.push(path);
      }
    }
  };
  if (request.dryRun) {
    // One file builds on another, so all of them are taken and rolled back together.
    await inTransaction(workspace.db, async () => {
      await takeAll();
      return { result: undefined, keep: false };
    });
  } else {
    await takeAll();
  }
  // Nothing at all could be read: the command did not run.
  if (files.length === 0 && failed.length > 0) throw new UserError(diagnostics.list());
  return { period: period.code, files, failed, diagnostics: diagnostics.list() };
}
