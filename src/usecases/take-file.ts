import type { Period } from '../calendar/period.ts';
import { readVietnamClock } from '../calendar/vietnam-clock.ts';
import { DiagnosticCollector } from '../diagnostics/collector.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { answersJson } from '../registry/answers/answers-json.ts';
import { severitiesOf } from '../diagnostics/raised-severities.ts';
import type { ImportKind } from '../registry/fields.ts';
import type { OldLetters } from '../sheets/letters/letter-reader.ts';
import { readWhole } from '../sheets/read-whole.ts';
import { openPeriod } from '../store/periods.ts';
import { postMovements, touchMovers } from '../store/post-movements.ts';
import {
  findSameBytes,
  insertSubmission,
  keepBytes,
  KEPT_BYTES,
  setAnswers,
  setReturned,
  setSender,
} from '../store/submissions.ts';
import { inTransaction } from '../store/workspace-store.ts';
import type { Answering } from './answering.ts';
import { checkLetters } from './check-letters.ts';
import { compareReturn, findReturned } from './compare-return.ts';
import type { SheetOutcome, TakenSheet } from './import-sheet.ts';
import type { KnownOrganizations } from './known-organizations.ts';
import type { LastOpened } from './last-opened.ts';
import { openReceived, type ReadingOptions, type ReceivedFile } from './open-received.ts';
import { recogniseSheets } from './recognise-file.ts';
import { findSender } from './find-sender.ts';
import { takeSheets } from './take-sheets.ts';
import { tellVanished } from './tell-vanished.ts';
import type { UnsureLog } from './unsure-log.ts';
import type { Workspace } from './workspace.ts';

/** What came of one sheet of one file. */
export interface ImportedSheet extends SheetOutcome {
  readonly file: string;
  /** Number of the submission; null when the file brought nothing new and left no trace. */
  readonly submission: number | null;
  /** People of earlier lists of this kind whom no sheet of the file has; told with the first sheet of the kind. */
  readonly vanished: number;
}

/** How one file is to be taken. */
export interface FileRequest {
  readonly period: Period;
  readonly organizations: KnownOrganizations;
  /** Only sheets taken for this kind; undefined: every kind, recognised by headings. */
  readonly kind: ImportKind | undefined;
  /** Id of the organization whose lists these are; undefined: as the file says. */
  readonly unit: number | undefined;
  readonly reading: ReadingOptions;
  /** Where the file may still be open from when it was put in order. */
  readonly lastOpened: LastOpened;
  /** Old alphabets that a person confirmed. */
  readonly confirmed: ReadonlySet<OldLetters>;
  readonly now: string;
  readonly answering: Answering;
  /** Looks at what nobody knows before the file is kept; what it throws leaves nothing of the file. */
  readonly beforeKeeping: (unsure: UnsureLog) => void;
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
  const { period, organizations, unit, answering } = request;
  const kept = await request.lastOpened.take(path);
  const received = await openReceived(path, request.reading, kept);
  const { source, letters } = received;
  try {
    const rules = {
      days: { today: readVietnamClock(request.now).day, periodEnd: period.end },
      severityOf: severitiesOf(workspace.settings.checks ?? {}, period.code),
      hasDateCells: source.format !== 'csv' && source.format !== 'html',
    };
    // What recognising says was said when the file was put in order; here it is kept with the sheets.
    const remarks = new DiagnosticCollector();
    const sheets = await recogniseSheets(source, request.kind, request.reading, remarks);
    // Answers given meanwhile may have made two columns one: then there is nothing to take.
    if (sheets.length === 0) throw new UserError(remarks.list());
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
      const sheetRequest = {
        submissionId: submission,
        file: path,
        period,
        organizations,
        unit,
        rules,
        answering,
      };
      const taken = await takeSheets(
        workspace,
        sheets,
        request.kind,
        remarks.list(),
        sheetRequest,
        diagnostics,
      );
      const place = { id: submission, period: period.code, file: path };
      const vanished = tellVanished(db, place, taken, diagnostics);
      diagnostics.addAll(checkLetters(path, letters, request.confirmed));
      for (const found of letters.found.keys())
        if (found !== 'utf8-as-1252') answering.used.addLetters(found);
      request.beforeKeeping(answering.unsure);
      await holdAgainstReturned(workspace, received, submission, request, diagnostics);
      const isNew = taken.some(({ outcome }) => outcome.created + outcome.changed > 0);
      const keep = tellSameBytes(path, period, before, isNew, diagnostics);
      touchMovers(db, submission);
      postMovements(db, submission, request.now);
      setAnswers(db, submission, answersJson(answering.used.list()));
      const named = new Set(taken.flatMap(({ organizations }) => organizations));
      setSender(db, submission, findSender(organizations.index(), named));
      if (source.bytes <= KEPT_BYTES) keepBytes(db, submission, await readWhole(path, source.sha256));
      return {
        result: taken.map(({ outcome }, index) => ({
          file: path,
          submission: keep ? submission : null,
          ...outcome,
          vanished: isFirstOfKind(taken, index) ? (vanished.get(outcome.kind) ?? 0) : 0,
        })),
        keep,
      };
    });
  } finally {
    await source.close();
  }
}

/** A file with a slip is held against the one that was returned with it (`import.return.foreign` where that is none of ours). */
async function holdAgainstReturned(
  workspace: Workspace,
  { source, slip }: ReceivedFile,
  submission: number,
  { reading }: FileRequest,
  diagnostics: DiagnosticCollector,
): Promise<void> {
  if (slip === undefined) return;
  const returned = findReturned(workspace, slip);
  if (returned === undefined) {
    const params = { value: slip.submission };
    diagnostics.add(diagnose('import.return.foreign', { file: source.path }, params));
    return;
  }
  setReturned(workspace.db, submission, returned.id);
  await compareReturn(workspace, returned, source, reading, diagnostics);
}

/** Tells of a file that was taken before, and whether it is to be kept: not when the period had it and it brings nothing. */
function tellSameBytes(
  file: string,
  period: Period,
  before: ReturnType<typeof findSameBytes>,
  isNew: boolean,
  diagnostics: DiagnosticCollector,
): boolean {
  const known = before.some((same) => same.period === period.code);
  if (known && !isNew) diagnostics.add(diagnose('import.file.unchanged', { file }));
  const other = before.find((same) => same.period !== period.code);
  if (other !== undefined && !known) {
    const params = { period: other.period, submission: other.id };
    diagnostics.add(diagnose('import.file.other-period', { file }, params));
  }
  return !known || isNew;
}

/** Whether no sheet before this one is of its kind: who vanished is counted with the first. */
function isFirstOfKind(taken: readonly TakenSheet[], index: number): boolean {
  return taken.findIndex(({ outcome }) => outcome.kind === taken[index]?.outcome.kind) === index;
}
