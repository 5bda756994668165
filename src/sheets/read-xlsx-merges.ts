import type { Place } from '../diagnostics/diagnostic.ts';
import { parseAddress } from './cell-address.ts';
import { damagedFile, fileOverLimit } from './refuse-file.ts';
import type { Merge } from './source.ts';
import type { SourceLimits } from './source-limits.ts';

const SHEET_DATA = Buffer.from('sheetData');
const MERGES_END = Buffer.from('mergeCells>');
/** A merged range takes about 35 bytes; what stands between the rows and the ranges is small. */
const TAIL_BYTES_PER_MERGE = 64;
const TAIL_BYTES_BESIDES = 4 * 1024 * 1024;

/**
 * Reads the merged ranges of a sheet, which stand in the file behind all its rows, without parsing the rows: only what
 * follows the last mention of `sheetData` is looked at (texts of cells cannot come after it). Reads the entry to its
 * end, so damage of the archive shows before the first row is given. Throws `UserError` with `import.file.damaged`
 * (a range that is none) or `import.file.limit`.
 */
export async function readMerges(
  chunks: AsyncIterable<Buffer>,
  place: Place,
  limits: SourceLimits,
): Promise<Merge[]> {
  const tail = await readTail(chunks, TAIL_BYTES_BESIDES + limits.merges * TAIL_BYTES_PER_MERGE);
  const merges: Merge[] = [];
  for (const [, range = ''] of tail.matchAll(
    /<(?:[\w.-]+:)?mergeCell\s[^>]*?\bref\s*=\s*["']([^"']*)["']/g,
  )) {
    if (merges.length >= limits.merges) throw fileOverLimit(place, 'merges', limits.merges);
    const merge = parseRange(range);
    if (merge === undefined) throw damagedFile(place, 'cell');
    merges.push(merge);
  }
  return merges;
}

/** The text behind the last mention of `sheetData`, to the end of the merged ranges. */
async function readTail(chunks: AsyncIterable<Buffer>, maxBytes: number): Promise<string> {
  let carry: Buffer = Buffer.alloc(0);
  let tail: Buffer[] = [];
  let tailBytes = 0;
  let open = false;
  for await (const chunk of chunks) {
    const joined = Buffer.concat([carry, chunk]);
    const found = joined.lastIndexOf(SHEET_DATA);
    // A mention cut by the border of two pieces is seen whole in `joined`; the carry is in the tail already.
    if (found >= 0) {
      tail = [joined.subarray(found)];
      tailBytes = joined.length - found;
      open = !joined.includes(MERGES_END, found);
    } else if (open && tailBytes < maxBytes) {
      tail.push(chunk);
      tailBytes += chunk.length;
      if (joined.includes(MERGES_END)) open = false;
    }
    carry = Buffer.from(joined.subarray(Math.max(0, joined.length - SHEET_DATA.length + 1)));
  }
  return Buffer.concat(tail).toString('utf8');
}

function parseRange(range: string): Merge | undefined {
  const [first = '', last = first] = range.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (from === undefined || to === undefined || to.row < from.row || to.column < from.column)
    return undefined;
  return { firstRow: from.row, lastRow: to.row, firstColumn: from.column, lastColumn: to.column };
}
