import { relative, resolve } from 'node:path';
import { formatCount } from '../../messages/numbers.ts';
import { importFiles, type ImportResult } from '../../usecases/import-files.ts';
import { readEncoding, readKind } from '../../usecases/read-kind.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { letterQuestion } from '../prompts/ask-for-letters.ts';
import { escapeControls } from '../escape-controls.ts';
import { startProgress } from '../show-progress.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showTable } from '../show-table.ts';

/** Takes spreadsheets and says what came of every row. */
export async function importCommand(
  session: Session,
  paths: readonly string[],
  request: {
    kind: string;
    unit: string | undefined;
    sheets: readonly string[];
    encoding: string | undefined;
    yes: boolean;
    dryRun: boolean;
  },
): Promise<CommandResult> {
  const kind = readKind(request.kind);
  const encoding = readEncoding(request.encoding);
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const progress = await startProgress(session);
    let result: ImportResult;
    try {
      result = await importFiles(workspace, {
        paths: paths.map((path) => resolve(session.io.cwd, path)),
        period: session.period,
        kind,
        unit: request.unit,
        encoding,
        sheets: request.sheets,
        yes: request.yes,
        ...(session.mayAsk ? { confirmLetters: letterQuestion(session, progress) } : {}),
        dryRun: request.dryRun,
        now: session.io.now(),
        onFile: progress.step,
      });
    } finally {
      progress.stop();
    }
    return {
      data: { files: result.files, failed: result.failed, applied: !request.dryRun },
      period: result.period,
      run: null,
      diagnostics: result.diagnostics,
      text: showImport(session, result, request.dryRun),
    };
  });
}

/** The table of files and rows for people. */
export function showImport(session: Session, result: ImportResult, dryRun: boolean): string {
  const { say } = session;
  const count = (value: number): string => formatCount(value, session.language);
  const table = showTable(
    [
      say({ vi: 'Tệp', en: 'File' }),
      say({ vi: 'Loại', en: 'Kind' }),
      say({ vi: 'Hàng', en: 'Rows' }),
      say({ vi: 'mới', en: 'created' }),
      say({ vi: 'đổi', en: 'changed' }),
      say({ vi: 'giữ nguyên', en: 'unchanged' }),
      say({ vi: 'từ chối', en: 'refused' }),
      say({ vi: 'bỏ qua', en: 'skipped' }),
    ],
    result.files.map((file) => [
      escapeControls(relative(session.io.cwd, file.file) + (file.sheet === '' ? '' : ` › ${file.sheet}`)),
      file.kind,
      count(file.rows),
      count(file.created),
      count(file.changed),
      count(file.unchanged),
      count(file.refused),
      count(file.skipped.length),
    ]),
    ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right'],
  );
  const note = dryRun
    ? say({ vi: 'Chạy thử: chưa ghi gì.', en: 'Dry run: nothing was written.' })
    : say({ vi: 'Đã ghi vào thư mục làm việc.', en: 'Stored in the workspace.' });
  return `${result.files.length === 0 ? '' : table}${result.files.length === 0 ? '' : `${note}\n`}`;
}
