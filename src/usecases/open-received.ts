import { makeLettersLog, withReadableLetters, type LettersLog } from '../sheets/letters/readable-sheet.ts';
import { openSource } from '../sheets/open-source.ts';
import type { SourceFile } from '../sheets/source.ts';
import type { SourceLimits } from '../sheets/source-limits.ts';
import type { SourceEncoding } from '../sheets/text-encoding.ts';

/** How received files are to be read, as far as a person or the settings say. */
export interface ReadingOptions {
  readonly limits: Partial<SourceLimits>;
  /** Encoding or alphabet named for all files; undefined: by their content. */
  readonly encoding: SourceEncoding | undefined;
  /** Only sheets of these names, hidden ones too; empty: all that are not hidden. */
  readonly sheets: readonly string[];
}

/** A file whose cells are all in Unicode, and what was done to make them so. */
export interface ReceivedFile {
  readonly source: SourceFile;
  /** Filled while the rows are read. */
  readonly letters: LettersLog;
}

/**
 * Opens a received file with its cells in Unicode. The caller closes the source.
 *
 * @throws UserError of `openSource`.
 */
export async function openReceived(path: string, options: ReadingOptions): Promise<ReceivedFile> {
  const { limits, encoding } = options;
  const source = await openSource(path, { limits, ...(encoding === undefined ? {} : { encoding }) });
  const chosen = encoding === 'tcvn3' || encoding === 'vni' ? encoding : undefined;
  const letters = makeLettersLog();
  const sheets = source.sheets
    .filter(({ name }) => options.sheets.length === 0 || options.sheets.includes(name))
    .map((sheet) => withReadableLetters(sheet, letters, chosen));
  return { source: { ...source, sheets }, letters };
}
