import type { Period } from '../calendar/period.ts';
import { DiagnosticCollector } from '../diagnostics/collector.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { ImportKind } from '../registry/fields.ts';
import type { OldLetters } from '../sheets/letters/letter-reader.ts';
import type { LetterExample } from '../sheets/letters/readable-sheet.ts';
import { listSources } from '../sheets/output-files.ts';
import type { SourceLimits } from '../sheets/source-limits.ts';
import type { SourceEncoding } from '../sheets/text-encoding.ts';
import { requireUnlocked } from '../store/periods.ts';
import { inTransaction } from '../store/workspace-store.ts';
import { UnconfirmedLetters } from './check-letters.ts';
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
  /** Encoding or old alphabet of all files; undefined: by their content. */
  readonly encoding: SourceEncoding | undefined;
  /** Only sheets of these names, hidden ones too; empty: all that are not hidden. */
  readonly sheets: readonly string[];
  /** Takes what the program proposes without asking: old letters as it reads them. */
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly now: string;
  /** Asks whether old letters were read rightly, by the examples; absent: there is nobody to ask. */
  readonly confirmLetters?: (letters: OldLetters, examples: readonly LetterExample[]) => Promise<boolean>;
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
  const reading = {
    limits: dropUndefined(workspace.settings.limits),
    encoding: request.encoding,
    sheets: request.sheets,
  };
  const confirmed = new Set<OldLetters>(request.yes ? ['tcvn3', 'vni'] : oldLettersOf(request.encoding));
  const failed: string[] = [];
  const queue: { path: string; kind: ImportKind }[] = [];
  for (const path of paths) {
    const kind = await firstKind(path, request.kind, reading, diagnostics);
    if (kind === undefined) failed.push(path);
    else queue.push({ path, kind });
  }
  queue.sort((left, right) => TAKING_ORDER.indexOf(left.kind) - TAKING_ORDER.indexOf(right.kind));

  const files: ImportedSheet[] = [];
  let unanswered = false;
  const takeAll = async (): Promise<void> => {
    for (const [done, { path }] of queue.entries()) {
      request.onFile?.(done, queue.length, path);
      try {
        const take = () =>
          takeFile(workspace, path, { ...request, period, unit, reading, confirmed }, diagnostics);
        files.push(...(await takeConfirmed(take, confirmed, request.confirmLetters)));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        if (error.exit === 3) unanswered = true;
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
  if (files.length === 0 && failed.length > 0) throw new UserError(diagnostics.list(), unanswered ? 3 : 2);
  return { period: period.code, files, failed, diagnostics: diagnostics.list() };
}

/** Takes a file; where its old letters are not confirmed, asks and takes it again. One yes holds for all files. */
async function takeConfirmed(
  take: () => Promise<ImportedSheet[]>,
  confirmed: Set<OldLetters>,
  ask: ImportRequest['confirmLetters'],
): Promise<ImportedSheet[]> {
  for (;;) {
    try {
      return await take();
    } catch (error) {
      if (!(error instanceof UnconfirmedLetters) || ask === undefined) throw error;
      if (!(await ask(error.letters, error.examples))) throw error;
      confirmed.add(error.letters);
    }
  }
}

function oldLettersOf(encoding: SourceEncoding | undefined): OldLetters[] {
  return encoding === 'tcvn3' || encoding === 'vni' ? [encoding] : [];
}

/** The settings library gives keys that were not set as undefined. */
function dropUndefined(limits: Workspace['settings']['limits']): Partial<SourceLimits> {
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
}
