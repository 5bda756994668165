import type { Period } from '../calendar/period.ts';
import { DiagnosticCollector } from '../diagnostics/collector.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { ImportKind } from '../registry/fields.ts';
import type { OldLetters } from '../sheets/letters/letter-reader.ts';
import { readWhole } from '../sheets/read-whole.ts';
import { openPeriod } from '../store/periods.ts';
import { findSameBytes, insertSubmission, keepBytes, KEPT_BYTES, setSender } from '../store/submissions.ts';
import { inTransaction } from '../store/workspace-store.ts';
import { checkLetters } from './check-letters.ts';
import { checkYear } from './check-year.ts';
import { importSheet, type SheetOutcome } from './import-sheet.ts';
import { openReceived, type ReadingOptions } from './open-received.ts';
import { recogniseSheets } from './recognise-file.ts';
import { findSender } from './find-sender.ts';
import type { Workspace } from './workspace.ts';

/** What came of one sheet of one file. */
export interface ImportedSheet extends SheetOutcome {
  readonly file: string;
  /** Number of the submission; null when the file brought nothing new and left no trace. */
  readonly submission: number | null;
}

/** How one file is to be taken. */
export interface FileRequest {
  readonly period: Period;
  /** Only sheets taken for this kind; undefined: every kind, recognised by headings. */
  readonly kind: ImportKind | undefined;
  /** Id of the organization whose lists these are; undefined: as the file says. */
  readonly unit: number | undefined;
  readonly reading: ReadingOptions;
  /** Old alphabets that a person confirmed. */
  readonly confirmed: ReadonlySet<OldLetters>;
  readonly now: string;
}

/**
 * Takes one file in one transaction: each recognised sheet, then the bytes as received and who sent them. A file that
 * was taken before and brings nothing new leaves no trace (`import.file.unchanged`); one that was taken for another
 * period is told (`import.file.other-period`).
 *
 * @throws UserError when the file cannot be read to its end; nothing of it is kept.
 */
export async function takeFile(
  workspace: Workspace,
  path: string,
  request: FileRequest,
  diagnostics: DiagnosticCollector,
): Promise<ImportedSheet[]> {
  const { db } = workspace;
  const { period, unit } = request;
  const { source, letters } = await openReceived(path, request.reading);
  try {
    // What recognising says was said when the file was put in order.
    const sheets = await recogniseSheets(source, request.kind, request.reading, new DiagnosticCollector());
    return await inTransaction(db, async () => {
      openPeriod(db, period, false);
      const before = findSameBytes(db, source.sha256);
      const submission = insertSubmission(db, {
        period: period.code,
        file: path,
        format: source.format,
        sha256: source.sha256,
        bytes: source.bytes,
        receivedAt: request.now,
      });
      const outcomes: SheetOutcome[] = [];
      const named = new Set<number>();
      for (const sheet of sheets) {
        const place = { file: path, ...(sheet.name === '' ? {} : { sheet: sheet.name }) };
        const mismatch = checkYear(sheet.table.titles, place, period);
        if (mismatch !== undefined) diagnostics.add(mismatch);
        const taken = await importSheet(db, submission, path, sheet, period, unit, diagnostics);
        outcomes.push(taken.outcome);
        for (const organization of taken.organizations) named.add(organization);
      }
      diagnostics.addAll(checkLetters(path, letters, request.confirmed));
      const known = before.some((same) => same.period === period.code);
      const nothingNew = known && outcomes.every((outcome) => outcome.created + outcome.changed === 0);
      if (nothingNew) diagnostics.add(diagnose('import.file.unchanged', { file: path }));
      const other = before.find((same) => same.period !== period.code);
      if (other !== undefined && !known) {
        const params = { period: other.period, submission: other.id };
        diagnostics.add(diagnose('import.file.other-period', { file: path }, params));
      }
      setSender(db, submission, findSender(db, period, named));
      if (source.bytes <= KEPT_BYTES) keepBytes(db, submission, await readWhole(path, source.bytes));
      const kept = nothingNew ? null : submission;
      return {
        result: outcomes.map((outcome) => ({ file: path, submission: kept, ...outcome })),
        keep: !nothingNew,
      };
    });
  } finally {
    await source.close();
  }
}
