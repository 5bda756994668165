import { basename } from 'node:path';
import type { DiagnosticCollector } from '../diagnostics/collector.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { ImportKind } from '../registry/fields.ts';
import { findVanished } from '../store/find-vanished.ts';
import { keepRemarks } from '../store/flagged-rows.ts';
import type { Db } from '../store/open-database.ts';
import type { TakenSheet } from './import-sheet.ts';

/**
 * Tells who stood in earlier lists and stands in none of a file's sheets (`import.member.vanished`), each with the row
 * of the earlier list, and keeps it for the slip with the first sheet of the kind; nothing is done about them.
 *
 * @returns how many there are of each kind of list.
 */
export function tellVanished(
  db: Db,
  submission: { readonly id: number; readonly period: string; readonly file: string },
  taken: readonly TakenSheet[],
  diagnostics: DiagnosticCollector,
): Map<ImportKind, number> {
  const counts = new Map<ImportKind, number>();
  const refusedNames = taken.flatMap((sheet) => sheet.refusedNames);
  for (const kind of new Set(taken.map(({ outcome }) => outcome.kind))) {
    if (kind === 'organizations') continue;
    const vanished = findVanished(db, submission, kind, refusedNames);
    counts.set(kind, vanished.length);
    const told = vanished.map(({ subjectId: subject, submission: number, file, row }) =>
      diagnose(
        'import.member.vanished',
        { file: submission.file },
        { submission: number, before: `${basename(file)} › ${String(row)}`, kind, subject },
      ),
    );
    diagnostics.addAll(told);
    const first = taken.find(({ outcome }) => outcome.kind === kind);
    if (first !== undefined) keepRemarks(db, first.sheetId, told);
  }
  return counts;
}
