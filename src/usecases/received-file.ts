import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { openSource } from '../sheets/open-source.ts';
import { withTemporaryFile } from '../sheets/output-files.ts';
import { receivedBytes, type SubmissionRow } from '../store/submissions.ts';
import type { Workspace } from './workspace.ts';

/**
 * Works on the file of a submission as it was received: on a private copy of the kept bytes, or, for a file too large to
 * be kept, on the file where it was, when it is still the same.
 *
 * @throws UserError `workspace.submission.file` when it is not there any more or has changed.
 */
export async function withReceivedFile<Result>(
  workspace: Workspace,
  { id, file, sha256 }: SubmissionRow,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  const bytes = receivedBytes(workspace.db, id);
  if (bytes !== undefined) return withTemporaryFile(workspace.dir, bytes, work);
  const gone = new UserError([diagnose('workspace.submission.file', { file }, { value: id })]);
  const source = await openSource(file).catch(() => {
    throw gone;
  });
  await source.close();
  if (source.sha256 !== sha256) throw gone;
  return work(file);
}
