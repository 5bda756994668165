import type { Place } from '../diagnostics/diagnostic.ts';
import { makeOdsHandlers, type OdsListener } from './ods-table.ts';
import type { Merge, SheetRow, SourceSheet } from './source.ts';
import type { SourceLimits } from './source-limits.ts';
import type { Archive } from './xlsx-archive.ts';
import { parseXml } from './xlsx-xml.ts';

const CONTENT = 'content.xml';

/** Whether an archive is an OpenDocument spreadsheet. */
export function isOds(archive: Archive): boolean {
  return archive.has(CONTENT) && archive.has('mimetype');
}

/**
 * The sheets of an OpenDocument spreadsheet in the order of its tabs, with their merged ranges; rows are streamed when
 * asked for. Throws `UserError` with `import.file.damaged` or `import.file.limit`, as rows may while they are read.
 */
export async function readOdsSheets(
  path: string,
  archive: Archive,
  limits: SourceLimits,
): Promise<SourceSheet[]> {
  const found: { name: string; hidden: boolean; merges: Merge[] }[] = [];
  const listener: OdsListener = {
    sheet: (name, hidden) => found.push({ name, hidden, merges: [] }),
    row: () => undefined,
    merge: (merge) => found.at(-1)?.merges.push(merge),
  };
  const pieces = walk(archive, { file: path }, listener, limits);
  while ((await pieces.next()).done !== true);
  return found.map(({ name, hidden, merges }, index) => ({
    name,
    hidden,
    merges,
    batches: () => readBatches(archive, { file: path, sheet: name }, index, limits),
  }));
}

function walk(
  archive: Archive,
  place: Place,
  listener: OdsListener,
  limits: SourceLimits,
): AsyncGenerator<void> {
  return parseXml(archive.read(CONTENT, place), makeOdsHandlers(listener, place, limits), place, limits);
}

async function* readBatches(
  archive: Archive,
  place: Place,
  index: number,
  limits: SourceLimits,
): AsyncGenerator<Iterable<SheetRow>> {
  let at = -1;
  let rows: { row: SheetRow; times: number }[] = [];
  const listener: OdsListener = {
    sheet: () => {
      at += 1;
    },
    row: (row, times) => {
      if (at === index) rows.push({ row, times });
    },
    merge: () => undefined,
  };
  for await (const _ of walk(archive, place, listener, limits)) {
    const ready = rows;
    rows = [];
    yield repeatRows(ready);
  }
}

function* repeatRows(rows: readonly { row: SheetRow; times: number }[]): Generator<SheetRow> {
  for (const { row, times } of rows) {
    for (let time = 0; time < times; time += 1) yield { ...row, number: row.number + time };
  }
}
