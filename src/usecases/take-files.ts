import { DiagnosticCollector } from '../diagnostics/collector.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { inTransaction } from '../store/workspace-store.ts';
import { askBetween } from './ask-between.ts';
import { UnconfirmedLetters } from './check-letters.ts';
import type { ImportRequest } from './import-files.ts';
import { takeAnswered, type ImportTalk } from './take-answered.ts';
import type { FileRequest, ImportedSheet } from './take-file.ts';
import { UnsureLog } from './unsure-log.ts';
import type { Workspace } from './workspace.ts';

/** Files to be taken in this order, and how. */
export interface FilesRequest {
  readonly paths: readonly string[];
  readonly file: Omit<FileRequest, 'answering' | 'beforeKeeping' | 'confirmed'>;
  readonly onFile: ImportRequest['onFile'];
}

/** People who may be asked while files are taken. */
export type People = Pick<ImportRequest, 'ask' | 'confirmLetters'>;

/** What came of several files. */
export interface TakenFiles {
  readonly sheets: readonly ImportedSheet[];
  /** Files in which nothing could be taken. */
  readonly failed: readonly string[];
  /** Whether one of them waits for an answer. */
  readonly unanswered: boolean;
  /** Files that wait for a word on their old letters. */
  readonly letters: readonly UnconfirmedLetters[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes files one after the other, each in its own transaction; one that cannot be taken is reported and the rest goes on. */
export async function takeFiles(
  workspace: Workspace,
  request: FilesRequest,
  talk: ImportTalk,
  people: People,
): Promise<TakenFiles> {
  const diagnostics = new DiagnosticCollector();
  const sheets: ImportedSheet[] = [];
  const failed: string[] = [];
  const letters: UnconfirmedLetters[] = [];
  let unanswered = false;
  for (const [done, path] of request.paths.entries()) {
    request.onFile?.(done, request.paths.length, path);
    try {
      const taken = await takeAnswered(workspace, path, request.file, talk, people, (said) => {
        diagnostics.addAll(said);
      });
      sheets.push(...taken);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (error.exit === 3) unanswered = true;
      if (error instanceof UnconfirmedLetters) letters.push(error);
      diagnostics.addAll(error.diagnostics);
      failed.push(path);
    }
  }
  return { sheets, failed, unanswered, letters, diagnostics: diagnostics.list() };
}

/**
 * Tells what would come of files and keeps nothing. One file builds on another, so all of them are taken and rolled back
 * together. People are asked between two such rounds: while one is under way nobody else can write to the workspace.
 */
export async function planFiles(
  workspace: Workspace,
  request: FilesRequest,
  talk: ImportTalk,
  people: People,
): Promise<TakenFiles> {
  const known = request.file.organizations;
  for (;;) {
    const round: ImportTalk = { ...talk, used: [], unsure: new UnsureLog() };
    const { taken, organizations } = await inTransaction(workspace.db, async () => {
      const result = await takeFiles(workspace, request, round, {});
      return { result: { taken: result, organizations: known.list() }, keep: false };
    });
    known.forget();
    if (await askBetween(round, { letters: taken.letters, organizations }, people)) continue;
    talk.used.push(...round.used);
    talk.unsure.addAll(round.unsure);
    return taken;
  }
}
