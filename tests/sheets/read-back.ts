import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../src/diagnostics/user-error.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { openSource } from '../../src/sheets/open-source.ts';
import { rowsOf } from '../../src/sheets/rows-of.ts';
import type { Merge, SheetRow } from '../../src/sheets/source.ts';
import type { SourceLimits } from '../../src/sheets/source-limits.ts';

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  readonly rows: readonly SheetRow[];
}

/** Reads a file of these bytes to the end. */
export async function readBytes(
  folder: string,
  bytes: Uint8Array | string,
  limits: Partial<SourceLimits> = {},
): Promise<ReadSheet[]> {
  const path = join(folder, 'tep.bin');
  writeFileSync(path, bytes);
  return readPath(path, limits);
}

/** Reads a file to the end. */
export async function readPath(path: string, limits: Partial<SourceLimits> = {}): Promise<ReadSheet[]> {
  const file = await openSource(path, { limits });
  try {
    const sheets: ReadSheet[] = [];
    for (const sheet of file.sheets) {
      const read: SheetRow[] = [];
      for await (const row of rowsOf(sheet)) read.push(row);
      sheets.push({ name: sheet.name, hidden: sheet.hidden, merges: sheet.merges, rows: read });
    }
    return sheets;
  } finally {
    await file.close();
  }
}

/** The one diagnostic a file is refused with. Anything but a `UserError` with exactly one is a failure of the test. */
export async function refusalOf(reading: Promise<unknown>): Promise<Diagnostic> {
  try {
    await reading;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [first, second] = error.diagnostics;
    if (first === undefined || second !== undefined)
      throw new Error('not exactly one diagnostic', { cause: error });
    return first;
  }
  throw new Error('was not refused');
}
