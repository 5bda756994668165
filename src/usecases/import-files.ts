import type { Period } from '../calendar/period.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticCollector } from '../diagnostics/collector.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { IMPORT_KINDS, type ImportKind } from '../registry/fields.ts';
import { countKnownHeadings, recogniseSheet } from '../registry/recognise-sheet.ts';
import type { SheetMapping } from '../registry/sheet-mapping.ts';
import { listSources } from '../sheets/output-files.ts';
import { findTable, type Recogniser } from '../sheets/find-table.ts';
import { openSource } from '../sheets/open-source.ts';
import type { SourceFile } from '../sheets/source.ts';
import { openPeriod, requireUnlocked } from '../store/periods.ts';
import { insertSubmission, wasSubmitted } from '../store/submissions.ts';
import { inTransaction } from '../store/workspace-store.ts';
import { importSheet, type RecognisedSheet, type SheetOutcome } from './import-sheet.ts';
import { findUnit } from './list-subjects.ts';
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

/** What came of one sheet of one file. */
export interface ImportedSheet extends SheetOutcome {
  readonly file: string;
}

export interface ImportResult {
  readonly period: string;
  readonly files: readonly ImportedSheet[];
  /** Files in which nothing could be taken. */
  readonly failed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The order in which kinds are taken: units before people, people before what happened to them. */
const ORDER: readonly ImportKind[] = [
  'organizations',
  'targets',
  'members',
  'grades',
  'organization-grades',
  'admissions',
  'removals',
];

/** How the registry's dictionary of headings serves the layout of a sheet. */
const HEADINGS: Recogniser<SheetMapping> = {
  count: countKnownHeadings,
  recognise: (headings, titles) => {
    const mapping = recogniseSheet(headings, titles);
    if (mapping === undefined) return undefined;
    const known = mapping.columns.filter(({ role }) => role !== undefined);
    return {
      mapping,
      columns: {
        nameColumn: mapping.nameColumn,
        numberColumn: known.find(({ role }) => role?.kind === 'row-number')?.index,
        knownColumns: known.map(({ index }) => index),
      },
    };
  },
};

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
  queue.sort((left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind));

  const files: ImportedSheet[] = [];
  const takeAll = async (): Promise<void> => {
    for (const [done, { path }] of queue.entries()) {
      request.onFile?.(done, queue.length, path);
      try {
        files.push(...(await importFile(workspace, path, period, unit, request, diagnostics)));
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

/** The kind by which a file is put in order; undefined when no sheet of it is recognised, which is reported. */
async function firstKind(
  path: string,
  wanted: ImportKind | undefined,
  diagnostics: DiagnosticCollector,
): Promise<ImportKind | undefined> {
  try {
    const source = await openSource(path);
    try {
      const sheets = await recogniseSheets(source, wanted, diagnostics);
      const kinds = new Set(sheets.map(({ mapping }) => mapping.kind));
      return ORDER.find((kind) => kinds.has(kind));
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    diagnostics.addAll(error.diagnostics);
    return undefined;
  }
}

/** The sheets of a file whose tables are known; hidden and unknown ones are reported. */
async function recogniseSheets(
  source: SourceFile,
  wanted: ImportKind | undefined,
  diagnostics: DiagnosticCollector,
): Promise<RecognisedSheet[]> {
  const recognised: RecognisedSheet[] = [];
  const visible = source.sheets.filter((sheet) => !sheet.hidden);
  for (const sheet of source.sheets) {
    const place = { file: source.path, ...(sheet.name === '' ? {} : { sheet: sheet.name }) };
    if (sheet.hidden) {
      diagnostics.add(diagnose('import.sheet.hidden', place));
      continue;
    }
    const table = await findTable(sheet, HEADINGS);
    if (table === undefined) {
      const diagnostic = diagnose('import.sheet.unrecognised', place);
      // In a file with other lists an unknown sheet is a remark; alone it is the whole file.
      diagnostics.add(visible.length > 1 ? diagnostic : { ...diagnostic, severity: 'error' });
      continue;
    }
    const { mapping } = table;
    for (const column of mapping.unknown) {
      diagnostics.add(
        diagnose('import.column.unknown', { ...place, row: table.headerRow, header: column.heading }),
      );
    }
    if (mapping.duplicates.length > 0) {
      diagnostics.addAll(
        mapping.duplicates.map((duplicate) =>
          diagnose('import.column.duplicate', {
            ...place,
            row: table.headerRow,
            header: duplicate.columns.map((column) => column.heading).join(' / '),
          }),
        ),
      );
      continue;
    }
    if (wanted !== undefined && mapping.kind !== wanted) continue;
    recognised.push({ name: sheet.name, table, mapping });
  }
  return recognised;
}

async function importFile(
  workspace: Workspace,
  path: string,
  period: Period,
  unit: number | undefined,
  request: ImportRequest,
  diagnostics: DiagnosticCollector,
): Promise<ImportedSheet[]> {
  const { db } = workspace;
  const source = await openSource(path);
  try {
    // What recognising says was said when the file was put in order.
    const sheets = await recogniseSheets(source, request.kind, new DiagnosticCollector());
    for (const sheet of sheets) checkYear(sheet, source, period, diagnostics);
    return await inTransaction(db, async () => {
      openPeriod(db, period, false);
      const known = wasSubmitted(db, period.code, source.sha256);
      const submission = insertSubmission(db, {
        period: period.code,
        file: path,
        sha256: source.sha256,
        bytes: source.bytes,
        receivedAt: request.now,
      });
      const outcomes: ImportedSheet[] = [];
      for (const sheet of sheets) {
        outcomes.push({
          file: path,
          ...(await importSheet(db, submission, path, sheet, period, unit, diagnostics)),
        });
      }
      const nothingNew = known && outcomes.every((outcome) => outcome.created + outcome.changed === 0);
      if (nothingNew) diagnostics.add(diagnose('import.file.unchanged', { file: path }));
      return { result: outcomes, keep: !nothingNew };
    });
  } finally {
    await source.close();
  }
}

/** A list whose title names another year than the one it is imported for is most likely last year's file. */
function checkYear(
  sheet: RecognisedSheet,
  source: SourceFile,
  period: Period,
  diagnostics: DiagnosticCollector,
): void {
  const years = sheet.table.titles.flatMap((title) =>
    [...title.normalize('NFC').matchAll(/năm\s+((?:19|20)\d\d)(?!\s*[-–])/giu)].map((match) =>
      Number(match[1]),
    ),
  );
  if (years.length === 0 || years.includes(period.year)) return;
  const found = years[0] ?? period.year;
  diagnostics.add(
    diagnose(
      'import.period.mismatch',
      { file: source.path, ...(sheet.name === '' ? {} : { sheet: sheet.name }) },
      { found, period: period.code },
    ),
  );
}

/** Reads a kind typed by a person; `auto` is undefined. @throws UserError `usage.argument.invalid`. */
export function readKind(text: string): ImportKind | undefined {
  if (text === 'auto') return undefined;
  const kind = IMPORT_KINDS.find((known) => known === text);
  if (kind !== undefined) return kind;
  throw new UserError([
    diagnose(
      'usage.argument.invalid',
      {},
      { name: '--kind', value: text, allowed: ['auto', ...IMPORT_KINDS].join(', ') },
    ),
  ]);
}
