import { join } from 'node:path';
import { readWritten } from '../../sheets/written-files.ts';

/** A file of a unit as the manifest lists it. */
export interface ManifestEntry {
  readonly report: string;
  readonly format: string;
  /** As the report prints it. */
  readonly title: string;
  readonly file: string;
  /** The run whose grades are in it; `null` for a report without grades. */
  readonly run: number | null;
  /** SHA-256 of what it was made from: the report before it has a format, and the version of the program. */
  readonly source: string;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  readonly bytes: number;
}

/** What stands in a unit's folder; written last, so a file that is not in it is not finished. */
export interface UnitManifest {
  readonly unit: { readonly code: string; readonly name: string; readonly kind: string };
  readonly period: string;
  readonly documents: readonly ManifestEntry[];
}

export const MANIFEST_FILE = 'manifest.json';

export function manifestText(manifest: unknown): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** The entries of the manifest in a folder; none where it is missing, or is not one of ours. */
export async function readManifestEntries(folder: string): Promise<ManifestEntry[]> {
  const text = await readWritten(join(folder, MANIFEST_FILE));
  try {
    const { documents } = JSON.parse(text ?? '') as { documents?: unknown };
    return Array.isArray(documents) ? documents.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is ManifestEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { report, format, title, file, run, source, sha256, bytes } = value as Record<string, unknown>;
  return (
    [report, format, title, file, source, sha256].every((part) => typeof part === 'string') &&
    (run === null || typeof run === 'number') &&
    typeof bytes === 'number' &&
    file === `${String(report)}.${String(format)}` &&
    /^[a-z0-9-]+\.[a-z]+$/.test(file)
  );
}
