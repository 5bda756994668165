import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { UserError } from '../../../src/diagnostics/user-error.ts';
import { openSource } from '../../../src/sheets/open-source.ts';
import { rowsOf } from '../../../src/sheets/rows-of.ts';
import type { Merge, SheetRow } from '../../../src/sheets/source.ts';
import type { SourceLimits } from '../../../src/sheets/source-limits.ts';

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  readonly rows: readonly SheetRow[];
}

/** Runs with a folder of its own, which is removed afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'review-sheets-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Reads bytes as a received file to its end. */
export async function readBytes(
  content: string | Uint8Array,
  limits: Partial<SourceLimits> = {},
): Promise<{ format: string; sheets: ReadSheet[] }> {
  return withFolder(async (folder) => {
    const path = join(folder, 'received');
    await writeFile(path, content);
    const source = await openSource(path, { limits });
    try {
      const sheets: ReadSheet[] = [];
      for (const sheet of source.sheets) {
        const { name, hidden, merges } = sheet;
        sheets.push({ name, hidden, merges, rows: await gather(rowsOf(sheet)) });
      }
      return { format: source.format, sheets };
    } finally {
      await source.close();
    }
  });
}

/** The rows of the first sheet. */
export async function readRows(
  content: string | Uint8Array,
  limits: Partial<SourceLimits> = {},
): Promise<readonly SheetRow[]> {
  return (await readBytes(content, limits)).sheets[0]?.rows ?? [];
}

/** The diagnostic with which something is refused. */
export async function refusal(work: Promise<unknown>): Promise<Diagnostic | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics[0];
    throw error;
  }
}

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}
