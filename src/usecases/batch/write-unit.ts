import { join } from 'node:path';
import type { Period } from '../../calendar/period.ts';
import type { Language } from '../../messages/language.ts';
import { renderDocument, type RenderFormat } from '../../render/formats.ts';
import { makeFolder } from '../../sheets/make-folder.ts';
import { writeWhole } from '../../sheets/output-files.ts';
import { hashOf, hashWritten, removeWritten } from '../../sheets/written-files.ts';
import { buildReport, readReports, type BuiltReport, type Issue } from '../reports.ts';
import type { Workspace } from '../workspace.ts';
import type { BatchUnit } from './batch-unit.ts';
import {
  MANIFEST_FILE,
  manifestText,
  readManifestEntries,
  type ManifestEntry,
  type UnitManifest,
} from './unit-manifest.ts';

/** What every unit of a batch gets. Plain values only: it is sent to another thread. */
export interface BatchRequest {
  readonly period: Period;
  readonly language: Language;
  readonly reports: readonly string[];
  readonly formats: readonly RenderFormat[];
  /** Number and day of the documents. */
  readonly issue: Issue;
  /** Folder of the batch. */
  readonly out: string;
  /** The program's version: another one may write other bytes. */
  readonly program: string;
}

/** What came of a unit. */
export interface WrittenUnit {
  readonly documents: readonly ManifestEntry[];
  /** How many of them were written now; the others were there and still true. */
  readonly written: number;
  /** Subjects and groups of the unit that people must look at. */
  readonly open: number;
}

/**
 * Writes the reports of one unit into its folder and lists them in the folder's manifest. A file that is there, has the
 * bytes the manifest says and was made from the same figures is left as it is; one of an asked report that is no longer
 * true and was not asked for in its format is taken away. Killed at any moment, the folder holds whole files only.
 *
 * @throws UserError `usage.output.failed`, and what building a report throws.
 */
export async function writeUnit(
  workspace: Workspace,
  unit: BatchUnit,
  request: BatchRequest,
): Promise<WrittenUnit> {
  const folder = join(request.out, unit.folder);
  makeFolder(folder);
  const earlier = await readManifestEntries(folder);
  const limited = { ...workspace, within: unit.id };
  const documents: ManifestEntry[] = [];
  const writes: Promise<void>[] = [];
  let open = 0;
  for (const kind of readReports(request.reports)) {
    const { name } = kind;
    const built = buildReport(kind, limited, request.period, request.language, request.issue);
    const source = hashOf(`${request.program}\n${JSON.stringify(built.document)}`);
    open += built.open;
    const known = earlier.filter(({ report }) => report === name);
    for (const format of request.formats) {
      const entry = known.find((each) => each.format === format);
      if (entry !== undefined && (await isTrue(folder, entry, source))) {
        documents.push(entry);
      } else {
        const { entry: made, bytes } = await renderEntry(built, { name, format, source });
        documents.push(made);
        // The next one is rendered while the disk takes this one.
        const write = writeWhole(join(folder, made.file), bytes);
        write.catch(() => undefined);
        writes.push(write);
      }
    }
    for (const entry of known) {
      if (request.formats.some((format) => format === entry.format)) continue;
      if (await isTrue(folder, entry, source)) documents.push(entry);
      else await removeWritten(join(folder, entry.file), entry.sha256);
    }
  }
  await Promise.allSettled(writes);
  await Promise.all(writes);
  documents.push(...earlier.filter(({ report }) => !request.reports.includes(report)));
  documents.sort((left, right) => (left.file < right.file ? -1 : 1));
  await writeManifest(folder, unit, request, documents);
  return { documents, written: writes.length, open };
}

async function isTrue(folder: string, entry: ManifestEntry, source: string): Promise<boolean> {
  return entry.source === source && (await hashWritten(join(folder, entry.file))) === entry.sha256;
}

async function renderEntry(
  { document, run }: BuiltReport,
  made: { readonly name: string; readonly format: RenderFormat; readonly source: string },
): Promise<{ entry: ManifestEntry; bytes: Uint8Array }> {
  const { name, format, source } = made;
  const content = await renderDocument(document, format);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const hashes = { source, sha256: hashOf(bytes), bytes: bytes.length };
  const entry = { report: name, format, title: document.title, file: `${name}.${format}`, run, ...hashes };
  return { entry, bytes };
}

async function writeManifest(
  folder: string,
  { code, name, kind }: BatchUnit,
  { period }: BatchRequest,
  documents: readonly ManifestEntry[],
): Promise<void> {
  const manifest: UnitManifest = { unit: { code, name, kind }, period: period.code, documents };
  const text = manifestText(manifest);
  const path = join(folder, MANIFEST_FILE);
  if ((await hashWritten(path)) !== hashOf(text)) await writeWhole(path, text);
}
