import { basename } from 'node:path';
import type { DiagnosticCollector } from '../diagnostics/collector.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { ImportKind } from '../registry/fields.ts';
import { findVanished } from '../store/find-vanished.ts';
import type { Db } from '../store/open-database.ts';
import type { TakenSheet } from './import-sheet.ts';

/**
 * Tells who stood in earlier lists and stands in none of a file's sheets (`import.member.vanished`), each with the row
 * of the earlier list; nothing is done about them.
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
    for (const { submission: number, file, row } of vanished) {
      const params = { submission: number, before: `${basename(file)} › ${String(row)}` };
      diagnostics.add(diagnose('import.member.vanished', { file: submission.file }, params));
    }
  }
  return counts;
}
