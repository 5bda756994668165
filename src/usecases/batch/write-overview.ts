import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { wordCode } from '../../messages/code-words.ts';
import { wordDiagnostic } from '../../messages/render-diagnostic.ts';
import { renderBatchIndex } from '../../render/batch-index.ts';
import { sweepTemporary, writeWhole } from '../../sheets/output-files.ts';
import type { BatchUnit } from './batch-unit.ts';
import { MANIFEST_FILE, manifestText, type ManifestEntry } from './unit-manifest.ts';
import type { BatchRequest } from './write-unit.ts';

/** A unit of the batch with what is there of it. */
export interface UnitOutcome {
  readonly unit: BatchUnit;
  readonly documents: readonly ManifestEntry[];
  /** Why it could not be made; absent: all is there. */
  readonly failed?: Diagnostic;
}

export { MANIFEST_FILE };
export const INDEX_FILE = 'index.html';

/**
 * Writes what belongs to the whole batch: the manifest, which names every file with its hash and every unit that failed,
 * and the page that leads to the files. The same batch gives the same bytes, whether made at once or in parts.
 *
 * @throws UserError `usage.output.failed`.
 */
export async function writeOverview(
  committee: string,
  request: BatchRequest,
  outcomes: readonly UnitOutcome[],
): Promise<void> {
  const { out, period, language, program } = request;
  await sweepTemporary(out);
  const units = outcomes.map(({ unit: { code, name, kind, folder }, documents, failed }) => ({
    code,
    name,
    kind,
    folder,
    ...(failed === undefined ? {} : { failed: failed.code }),
    documents,
  }));
  await writeWhole(
    join(out, MANIFEST_FILE),
    manifestText({ period: period.code, language, program, reports: request.reports, units }),
  );
  const titles = new Map<string, string>();
  const entries = outcomes.flatMap(({ documents }) => documents);
  for (const { report, title } of entries) titles.set(report, title);
  const index = renderBatchIndex({
    language,
    committee,
    period: period.code,
    runs: listRuns(entries),
    reports: [...titles].map(([name, title]) => ({ name, title })),
    units: outcomes.map(({ unit, documents, failed }) => ({
      ...unit,
      kind: wordCode('organizationKind', unit.kind, language),
      documents,
      failed: failed === undefined ? undefined : wordDiagnostic(failed, language).message,
    })),
    manifest: MANIFEST_FILE,
  });
  await writeWhole(join(out, INDEX_FILE), index);
}

function listRuns(entries: readonly ManifestEntry[]): number[] {
  const runs = entries.map(({ run }) => run).filter((run) => run !== null);
  return [...new Set(runs)].sort((left, right) => left - right);
}
