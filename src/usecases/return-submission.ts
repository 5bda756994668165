import { basename, dirname, extname, join } from 'node:path';
import type { PlainDate } from '../calendar/plain-date.ts';
import { readVietnamClock } from '../calendar/vietnam-clock.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { buildReturnSlip, SLIP_WIDTHS } from '../documents/return-slip.ts';
import type { Language } from '../messages/language.ts';
import { wordDiagnostic } from '../messages/render-diagnostic.ts';
import { slipWords } from '../messages/slip-words.ts';
import { parseAddress } from '../sheets/cell-address.ts';
import type { CellMark } from '../sheets/marking/cell-mark.ts';
import { markWorkbook } from '../sheets/marking/mark-workbook.ts';
import { makeFolder } from '../sheets/make-folder.ts';
import { openSource } from '../sheets/open-source.ts';
import type { OutCell, OutSheet } from '../sheets/out-workbook.ts';
import { writeWhole } from '../sheets/output-files.ts';
import { readWhole } from '../sheets/read-whole.ts';
import { rowsOf } from '../sheets/rows-of.ts';
import type { SourceFile } from '../sheets/source.ts';
import { workbookBytes } from '../sheets/write-workbook.ts';
import { listFlaggedRows, listRemarks, type FlaggedRow } from '../store/flagged-rows.ts';
import type { SubmissionRow } from '../store/submissions.ts';
import { isVanished, nameVanished } from './name-vanished.ts';
import { withReceivedFile } from './received-file.ts';
import { requireSubmission } from './submissions.ts';
import type { Workspace } from './workspace.ts';

export interface ReturnRequest {
  /** The number as typed. */
  readonly submission: string;
  /** A file, a folder in which the file keeps its name, or standard output, which the caller writes. */
  readonly out: { readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };
  readonly deadline: PlainDate | undefined;
  readonly language: Language;
  readonly dryRun: boolean;
}

export interface ReturnResult {
  readonly submission: number;
  readonly period: string;
  readonly file: string;
  /** Where the marked file is (to be) written; null when there is nothing to mend, or no place but standard output. */
  readonly out: string | null;
  /** The marked file; absent when there is nothing to mend. */
  readonly bytes?: Uint8Array;
  readonly errors: number;
  readonly warnings: number;
  readonly deadline: PlainDate | null;
}

/**
 * Writes the sender's own workbook with the wrong cells coloured and explained and a slip in front. A file of another
 * format than XLSX comes back as XLSX with the same sheets. Nothing is written when there is nothing to mend.
 *
 * @throws UserError `workspace.submission.unknown|undone|file`, `usage.argument.invalid` (an ending the file cannot
 *   have), `usage.output.failed`.
 */
export async function returnSubmission(workspace: Workspace, request: ReturnRequest): Promise<ReturnResult> {
  const { db, settings } = workspace;
  const submission = requireSubmission(workspace, request.submission);
  const flagged = listFlaggedRows(db, submission.id);
  const problems = flagged.flatMap(({ diagnostics }) => diagnostics.filter(isMarked));
  const said = listRemarks(db, submission.id);
  const [vanished, remarks] = [said.filter(isVanished), said.filter((remark) => !isVanished(remark))];
  const counted = [...problems, ...said];
  const deadline = request.deadline ?? (settings.deadlines[submission.period] as PlainDate | undefined);
  const result = {
    submission: submission.id,
    period: submission.period,
    file: submission.file,
    errors: counted.filter(({ severity }) => severity === 'error').length,
    warnings: counted.filter(({ severity }) => severity === 'warning').length,
    deadline: deadline ?? null,
  };
  if (!counted.some(isMarked)) return { ...result, out: null };
  const out = placeOf(request, submission);
  const slip = buildReturnSlip(
    {
      committee: settings.name,
      file: basename(submission.file),
      period: submission.period,
      submission: submission.id,
      sha256: submission.sha256,
      received: readVietnamClock(submission.receivedAt),
      rows: submission.rows,
      refused: submission.refused,
      deadline,
      problems,
      remarks,
      vanished: nameVanished(db, vanished),
    },
    request.language,
  );
  const front = { name: slipWords(request.language).sheet, widths: SLIP_WIDTHS, rows: slip };
  const bytes = await withReceivedFile(workspace, submission, async (path) => {
    const source = await openSource(path);
    try {
      const own = source.format === 'xlsx';
      const content = own ? await readWhole(path, source.sha256) : Buffer.from(await rewrite(source));
      return await markWorkbook(path, content, collectMarks(flagged, own, request.language), front);
    } finally {
      await source.close();
    }
  });
  if (out !== null && !request.dryRun) {
    makeFolder(dirname(out));
    await writeWhole(out, bytes);
  }
  return { ...result, out, bytes };
}

/** Notices only tell; nobody has to mend anything. */
function isMarked({ severity }: Diagnostic): boolean {
  return severity !== 'notice';
}

/** The name of a sheet where the file has none. */
const ONLY_SHEET = 'Danh sách';

function collectMarks(
  flagged: readonly FlaggedRow[],
  named: boolean,
  language: Language,
): Map<string, CellMark[]> {
  const marks = new Map<string, CellMark[]>();
  for (const { sheet, row, diagnostics } of flagged) {
    for (const diagnostic of diagnostics.filter(isMarked)) {
      const { message, hint } = wordDiagnostic(diagnostic, language);
      const column = (diagnostic.cell === undefined ? undefined : parseAddress(diagnostic.cell)?.column) ?? 0;
      const name = named || sheet !== '' ? sheet : ONLY_SHEET;
      const mark: CellMark = {
        row,
        column,
        severity: diagnostic.severity === 'error' ? 'error' : 'warning',
        text: hint === '' ? message : `${message}\n→ ${hint}`,
      };
      const own = marks.get(name);
      if (own === undefined) marks.set(name, [mark]);
      else own.push(mark);
    }
  }
  return marks;
}

/** The rows of a file of another format as a workbook: every cell a text, so that zeros and dates stay as they were read. */
async function rewrite(source: SourceFile): Promise<Uint8Array> {
  const sheets: OutSheet[] = [];
  for (const sheet of source.sheets) {
    const rows: OutCell[][] = [];
    const widths: number[] = [];
    for await (const row of rowsOf(sheet)) {
      while (rows.length < row.number - 1) rows.push([]);
      rows.push([...row.cells]);
      for (const [column, text] of row.cells.entries())
        widths[column] = Math.min(40, Math.max(widths[column] ?? 8, text.length + 2));
    }
    sheets.push({
      name: sheet.name === '' ? ONLY_SHEET : sheet.name,
      rows,
      widths: Array.from(widths, (width) => width ?? 8),
      merges: sheet.merges.map((merge) => ({
        ...merge,
        firstRow: merge.firstRow - 1,
        lastRow: merge.lastRow - 1,
      })),
      hidden: sheet.hidden,
    });
  }
  return workbookBytes(sheets);
}

function placeOf({ out, language }: ReturnRequest, submission: SubmissionRow): string | null {
  if (out.kind === 'stdout') return null;
  const name = basename(submission.file);
  const ending = extname(name).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (out.kind === 'file') {
    // A workbook with macros opens only under its own ending, and one without only under the other.
    if (extname(out.path).toLowerCase() === ending) return out.path;
    const params = { name: '--out', value: basename(out.path), allowed: `*${ending}` };
    throw new UserError([diagnose('usage.argument.invalid', {}, params)]);
  }
  const stem = name.slice(0, name.length - extname(name).length);
  return join(out.path, `${stem} - ${slipWords(language).fileName}${ending}`);
}
