import type { DiagnosticCollector } from '../diagnostics/collector.ts';
import { diagnose, type Place } from '../diagnostics/diagnostic.ts';
import { quoteCell } from '../registry/cells/cell-reader.ts';
import { cleanText } from '../registry/text-key.ts';
import { formatAddress } from '../sheets/cell-address.ts';
import type { SourceFile, SourceSheet } from '../sheets/source.ts';
import { listFlaggedRows } from '../store/flagged-rows.ts';
import { findSubmission, type SubmissionRow } from '../store/submissions.ts';
import type { SlipNumber } from './find-slip.ts';
import { openReceived, type ReadingOptions } from './open-received.ts';
import { pairRows } from './pair-rows.ts';
import { withReceivedFile } from './received-file.ts';
import type { Workspace } from './workspace.ts';

/** The submission that a slip speaks of, when it is one of this workspace. */
export function findReturned(workspace: Workspace, slip: SlipNumber | undefined): SubmissionRow | undefined {
  const row = slip === undefined ? undefined : findSubmission(workspace.db, slip.submission);
  return row?.sha256.startsWith(slip?.hash ?? '-') === true ? row : undefined;
}

/**
 * Holds a file that came back against the one that was returned, cell by cell: cells changed outside the marked ones
 * are reported (`import.return.changed-elsewhere`), marked cells left as they were are counted
 * (`import.return.unmended`). Sheets are known by their names, and those whose names changed by their order; a file too large to be kept and gone is not compared.
 */
export async function compareReturn(
  workspace: Workspace,
  returned: SubmissionRow,
  mended: SourceFile,
  reading: ReadingOptions,
  diagnostics: DiagnosticCollector,
): Promise<void> {
  const marked = markedCells(workspace, returned.id);
  let unmended = 0;
  await withReceivedFile(workspace, returned, async (path) => {
    const { source: original } = await openReceived(path, reading);
    try {
      for (const [sheet, counterpart] of pairSheets(original.sheets, mended.sheets)) {
        const place = { file: mended.path, sheet: counterpart.name };
        unmended += await compareSheets(sheet, counterpart, marked.get(sheet.name), place, diagnostics);
      }
    } finally {
      await original.close();
    }
  });
  if (unmended > 0)
    diagnostics.add(diagnose('import.return.unmended', { file: mended.path }, { cells: unmended }));
}

/** Sheets of one name, then the others in the order they stand; what has no counterpart is left out. */
function pairSheets(
  before: readonly SourceSheet[],
  after: readonly SourceSheet[],
): [before: SourceSheet, after: SourceSheet][] {
  const named = new Map(after.map((sheet) => [sheet.name, sheet]));
  const names = new Set(before.map(({ name }) => name));
  const others = after.filter(({ name }) => !names.has(name));
  return before.flatMap((sheet): [SourceSheet, SourceSheet][] => {
    const counterpart = named.get(sheet.name) ?? others.shift();
    return counterpart === undefined ? [] : [[sheet, counterpart]];
  });
}

/** By sheet: the addresses of marked cells, and numbers of rows that were marked as a whole. */
function markedCells(workspace: Workspace, submission: number): Map<string, Set<string>> {
  const marked = new Map<string, Set<string>>();
  for (const { sheet, row, diagnostics } of listFlaggedRows(workspace.db, submission)) {
    const cells = marked.get(sheet) ?? new Set<string>();
    for (const { severity, cell } of diagnostics) if (severity !== 'notice') cells.add(cell ?? String(row));
    marked.set(sheet, cells);
  }
  return marked;
}

/** Gives how many marked cells are as they were. */
async function compareSheets(
  original: SourceSheet,
  mended: SourceSheet,
  marked: ReadonlySet<string> | undefined,
  place: Place,
  diagnostics: DiagnosticCollector,
): Promise<number> {
  let unmended = 0;
  for await (const [before, after] of pairRows(original, mended)) {
    const width = Math.max(before?.cells.length ?? 0, after?.cells.length ?? 0);
    // Marks stand where the cell was when it was sent; rows taken out above may have moved it since.
    const isMarked = (column: number): boolean =>
      before !== undefined && marked?.has(formatAddress(before.number, column)) === true;
    const whole = before !== undefined && marked?.has(String(before.number)) === true;
    // A row with a marked cell that is gone was mended by taking it out.
    if (after === undefined && (whole || before?.cells.some((_, column) => isMarked(column)) === true))
      continue;
    const row = after?.number ?? before?.number ?? 0;
    for (let column = 0; column < width; column += 1) {
      const [old, fresh] = [before?.cells[column] ?? '', after?.cells[column] ?? ''];
      const same = old === fresh || cleanText(old) === cleanText(fresh);
      if (isMarked(column)) unmended += same ? 1 : 0;
      else if (!same && !whole) {
        const params = { before: quoteCell(old), after: quoteCell(fresh) };
        const cell = formatAddress(row, column);
        diagnostics.add(diagnose('import.return.changed-elsewhere', { ...place, row, cell }, params));
      }
    }
  }
  return unmended;
}
