import { basename, relative, resolve } from 'node:path';
import { UserError } from '../../diagnostics/user-error.ts';
import { wordValue } from '../../messages/code-words.ts';
import { startLine, wordField, wordKind } from '../../messages/field-words.ts';
import { formatCount } from '../../messages/numbers.ts';
import { importFiles, type ImportResult } from '../../usecases/import-files.ts';
import { checkMapping, readMappings } from '../../usecases/mappings.ts';
import { requireOpened } from '../../usecases/periods.ts';
import { readEncoding, readKind, readRowNumber } from '../../usecases/read-kind.ts';
import { choosePeriod, withWorkspace } from '../../usecases/workspace.ts';
import { keepAnswers } from '../keep-answers.ts';
import { importQuestions } from '../prompts/ask-import.ts';
import { letterQuestion } from '../prompts/ask-for-letters.ts';
import { startProgress } from '../show-progress.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showUnknown } from '../show-unknown.ts';
import { showTable } from '../show-table.ts';

/** Takes spreadsheets and says what came of every row. */
export async function importCommand(
  session: Session,
  paths: readonly string[],
  request: {
    kind: string;
    unit: string | undefined;
    sheets: readonly string[];
    headerRow: string | undefined;
    mappings: readonly string[];
    saveMapping: string | undefined;
    encoding: string | undefined;
    yes: boolean;
    dryRun: boolean;
  },
): Promise<CommandResult> {
  const kind = readKind(request.kind);
  const encoding = readEncoding(request.encoding);
  const headerRow = readRowNumber(request.headerRow);
  const inFolder = (path: string): string => resolve(session.io.cwd, path);
  const saveTo = request.saveMapping === undefined ? undefined : inFolder(request.saveMapping);
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const period = choosePeriod(workspace, session.period);
    requireOpened(workspace, period);
    const answers = readMappings(workspace, request.mappings.map(inFolder));
    if (saveTo !== undefined) checkMapping(saveTo);
    const progress = await startProgress(session);
    let result: ImportResult;
    try {
      result = await importFiles(workspace, {
        paths: paths.map(inFolder),
        period,
        kind,
        unit: request.unit,
        encoding,
        sheets: request.sheets,
        yes: request.yes,
        headerRow,
        answers,
        ...(session.mayAsk ? { confirmLetters: letterQuestion(session, progress) } : {}),
        ...(session.mayAsk && !request.yes ? { ask: importQuestions(session, progress) } : {}),
        dryRun: request.dryRun,
        now: session.io.now(),
        onFile: progress.step,
      });
    } catch (error) {
      throw error instanceof UserError ? new UserError(error.diagnostics, error.exit, period.code) : error;
    } finally {
      progress.stop();
    }
    const asked = await keepAnswers(
      session,
      workspace,
      repeated(paths, request),
      result,
      saveTo,
      request.dryRun,
    );
    return {
      data: { files: result.files, failed: result.failed, applied: !request.dryRun, unknown: result.unknown },
      period: result.period,
      run: null,
      diagnostics: result.diagnostics,
      text: `${showImport(session, result, request.dryRun)}${showUnknown(session, result.unknown)}${asked}`,
    };
  });
}

/** The words of the command that chose what was read, without those about asking and mapping. */
function repeated(paths: readonly string[], request: Parameters<typeof importCommand>[2]): string[] {
  const flag = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [name, value];
  return [
    ...paths,
    ...(request.kind === 'auto' ? [] : ['--kind', request.kind]),
    ...flag('--unit', request.unit),
    ...request.sheets.flatMap((sheet) => ['--sheet', sheet]),
    ...flag('--header-row', request.headerRow),
    ...flag('--encoding', request.encoding),
    ...request.mappings.flatMap((file) => ['--mapping', file]),
  ];
}

/** Changes of single values that are shown of a plan; with --json all are. */
const SHOWN_CHANGES = 20;

/** The verdict on each file, and of a plan the values it would change. */
export function showImport(session: Session, result: ImportResult, dryRun: boolean): string {
  const { say } = session;
  const note = dryRun
    ? say({ vi: 'Chạy thử: chưa ghi gì.', en: 'Dry run: nothing was written.' })
    : result.files.every(({ submission }) => submission === null)
      ? say({ vi: 'Không có gì mới; không ghi gì.', en: 'Nothing new; nothing was written.' })
      : say({ vi: 'Đã ghi vào thư mục làm việc.', en: 'Stored in the workspace.' });
  if (result.files.length === 0) return '';
  return `${showVerdicts(session, result)}${dryRun ? showChanges(session, result) : ''}${note}\n`;
}

function showVerdicts(session: Session, result: ImportResult): string {
  const { say } = session;
  const count = (value: number): string => formatCount(value, session.language);
  const near = (path: string): string => relative(session.io.cwd, path);
  return showTable(
    [
      say({ vi: 'Tệp', en: 'File' }),
      say({ vi: 'Loại', en: 'Kind' }),
      say({ vi: 'Hàng', en: 'Rows' }),
      say({ vi: 'mới', en: 'created' }),
      say({ vi: 'đổi', en: 'changed' }),
      say({ vi: 'giữ nguyên', en: 'unchanged' }),
      say({ vi: 'từ chối', en: 'refused' }),
      say({ vi: 'vắng', en: 'vanished' }),
      say({ vi: 'bỏ qua', en: 'skipped' }),
    ],
    [
      ...result.files.map((file) => [
        near(file.file) + (file.sheet === '' ? '' : ` › ${file.sheet}`),
        wordKind(file.kind, session.language),
        count(file.rows),
        count(file.created),
        count(file.changed),
        count(file.unchanged),
        count(file.refused),
        count(file.vanished),
        count(file.skipped.length),
      ]),
      ...result.failed.map((file) => [near(file), say({ vi: 'không nhận được', en: 'not taken' })]),
    ],
    ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
    session.io.columns,
  );
}

/** The values a plan would change, before and after, with their cells. */
function showChanges(session: Session, result: ImportResult): string {
  const { say } = session;
  const changes = result.files.flatMap((file) => file.changes.map((change) => ({ ...change, file })));
  if (changes.length === 0) return '';
  const table = showTable(
    [
      say({ vi: 'Ô', en: 'Cell' }),
      say({ vi: 'Nội dung', en: 'Field' }),
      say({ vi: 'Trước', en: 'Before' }),
      say({ vi: 'Sau', en: 'After' }),
    ],
    changes
      .slice(0, SHOWN_CHANGES)
      .map(({ file, cell, row, field, before, after }) => [
        `${basename(file.file)} › ${cell ?? String(row)}`,
        startLine(wordField(field, session.language)),
        wordValue(field, before, session.language),
        wordValue(field, after, session.language),
      ]),
    ['left', 'left', 'left', 'left'],
    session.io.columns,
  );
  const rest = changes.length - SHOWN_CHANGES;
  const more = formatCount(rest, session.language);
  const tail = rest > 0 ? say({ vi: `… và ${more} thay đổi khác`, en: `… and ${more} more changes` }) : '';
  return `\n${table}${tail === '' ? '' : `${tail}\n`}\n`;
}
