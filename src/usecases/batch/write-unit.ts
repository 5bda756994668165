import { join } from 'node:path';
import type { Period } from '../../calendar/period.ts';
import type { Language } from '../../messages/language.ts';
import { renderDocument, renderPdfs, type RenderFormat } from '../../render/formats.ts';
import { makeFolder } from '../../sheets/make-folder.ts';
import { sweepTemporary, writeWhole } from '../../sheets/output-files.ts';
import { hashOf, hashWritten, removeWritten } from '../../sheets/written-files.ts';
import { buildReport, readReports, type BuiltReport, type Issue } from '../reports.ts';
import { fillTemplate, templateBytes } from '../templates/fill-template.ts';
import { openTemplate, type Template } from '../templates/open-template.ts';
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
  /** A template of the clerk's that the one report is written into, in its format. */
  readonly template?: string;
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
 * @throws UserError `usage.output.failed`, `template.*`, `report.pdf.*`, and what building a report throws.
 */
export async function writeUnit(
  workspace: Workspace,
  unit: BatchUnit,
  request: BatchRequest,
): Promise<WrittenUnit> {
  const folder = join(request.out, unit.folder);
  makeFolder(folder);
  // What a killed batch left half written; each unit is at one writer.
  await sweepTemporary(folder);
  const template = request.template === undefined ? undefined : await openTemplate(request.template);
  const earlier = await readManifestEntries(folder);
  const limited = { ...workspace, within: unit.id };
  const documents: ManifestEntry[] = [];
  const writes: Promise<void>[] = [];
  const write = ({ entry, bytes }: RenderedEntry): void => {
    documents.push(entry);
    const writing = writeWhole(join(folder, entry.file), bytes);
    writing.catch(() => undefined);
    writes.push(writing);
  };
  const printed: (EntryPlan & { readonly built: BuiltReport })[] = [];
  let open = 0;
  for (const kind of readReports(request.reports)) {
    const { name } = kind;
    const built = buildReport(kind, limited, request.period, request.language, request.issue);
    const marks = [request.program, ...(template === undefined ? [] : [hashTemplate(template)])];
    const source = hashOf(`${marks.join(' ')}\n${JSON.stringify(built.document)}`);
    open += built.open;
    const known = earlier.filter(({ report }) => report === name);
    for (const format of request.formats) {
      const entry = known.find((each) => each.format === format);
      const plan = { name, format, source };
      if (entry !== undefined && (await isTrue(folder, entry, source))) documents.push(entry);
      else if (format === 'pdf') printed.push({ ...plan, built });
      // The next one is rendered while the disk takes this one.
      else write(await renderEntry(built, plan, template));
    }
    for (const entry of known) {
      if (request.formats.some((format) => format === entry.format)) continue;
      if (await isTrue(folder, entry, source)) documents.push(entry);
      else await removeWritten(join(folder, entry.file), entry.sha256);
    }
  }
  const pdfs = await renderPdfs(printed.map(({ built }) => built.document));
  for (const [index, { built, ...plan }] of printed.entries())
    write(describeEntry(built, plan, pdfs[index] ?? new Uint8Array()));
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

/** A file that is to be made of a report. */
interface EntryPlan {
  readonly name: string;
  readonly format: RenderFormat;
  readonly source: string;
}

interface RenderedEntry {
  readonly entry: ManifestEntry;
  readonly bytes: Uint8Array;
}

async function renderEntry(
  built: BuiltReport,
  plan: EntryPlan,
  template: Template | undefined,
): Promise<RenderedEntry> {
  const content =
    template === undefined
      ? await renderDocument(built.document, plan.format)
      : await templateBytes(fillTemplate(template, built.document));
  return describeEntry(built, plan, typeof content === 'string' ? Buffer.from(content) : content);
}

function describeEntry(
  { document, run }: BuiltReport,
  { name, format, source }: EntryPlan,
  bytes: Uint8Array,
): RenderedEntry {
  const hashes = { source, sha256: hashOf(bytes), bytes: bytes.length };
  const entry = { report: name, format, title: document.title, file: `${name}.${format}`, run, ...hashes };
  return { entry, bytes };
}

function hashTemplate({ parts }: Template): string {
  return hashOf(parts.map(({ name, content }) => `${name} ${hashOf(content)}`).join('\n'));
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
