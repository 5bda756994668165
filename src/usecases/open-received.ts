import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { PointForm } from '../registry/point-forms.ts';
import type { Answers } from '../registry/answers/answers.ts';
import { findSlip, type SlipNumber } from './find-slip.ts';
import { makeLettersLog, withReadableLetters, type LettersLog } from '../sheets/letters/readable-sheet.ts';
import { openSource } from '../sheets/open-source.ts';
import type { SourceFile, SourceSheet } from '../sheets/source.ts';
import type { SourceLimits } from '../sheets/source-limits.ts';
import type { SourceEncoding } from '../sheets/text-encoding.ts';

/** How received files are to be read, as far as a person or the settings say. */
export interface ReadingOptions {
  readonly limits: Partial<SourceLimits>;
  /** Encoding or alphabet named for all files; undefined: by their content. */
  readonly encoding: SourceEncoding | undefined;
  /** Only sheets of these names, hidden ones too; empty: all that are not hidden. */
  readonly sheets: readonly string[];
  /** Number of the header's first row; undefined: by its headings. */
  readonly headerRow: number | undefined;
  /** What a clerk decided about headings, units and words. */
  readonly answers: Answers;
  /** How the committee above divides the points of a review in the period. */
  readonly pointForms: readonly PointForm[];
}

/** A file whose cells are all in Unicode, and what was done to make them so. */
export interface ReceivedFile {
  readonly source: SourceFile;
  /** The file as it was opened. */
  readonly opened: SourceFile;
  /** Filled while the rows are read. */
  readonly letters: LettersLog;
  /** The number of the slip that stood in front, when the file is one that was returned; that sheet is left out. */
  readonly slip: SlipNumber | undefined;
}

/**
 * Opens a received file with its cells in Unicode. The caller closes the source.
 *
 * @param kept the same file where it was opened before.
 * @throws UserError of `openSource`; `usage.argument.invalid` when the file has none of the sheets asked for.
 */
export async function openReceived(
  path: string,
  options: ReadingOptions,
  kept?: SourceFile,
): Promise<ReceivedFile> {
  const { limits, encoding } = options;
  const source =
    kept ?? (await openSource(path, { limits, ...(encoding === undefined ? {} : { encoding }) }));
  const chosen = encoding === 'tcvn3' || encoding === 'vni' ? encoding : undefined;
  const letters = makeLettersLog();
  try {
    const slip = await findSlip(source.sheets[0]);
    const own = slip === undefined ? source.sheets : source.sheets.slice(1);
    checkSheets(path, own, options.sheets);
    const sheets = own
      .filter(({ name }) => options.sheets.length === 0 || options.sheets.includes(name))
      .map((sheet) => withReadableLetters(sheet, letters, chosen));
    return { source: { ...source, sheets }, opened: source, letters, slip };
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** Refuses a file that has none of the sheets asked for, and names those it has. */
function checkSheets(path: string, own: readonly SourceSheet[], asked: readonly string[]): void {
  const names = own.map(({ name }) => name);
  if (asked.length === 0 || asked.some((name) => names.includes(name))) return;
  const params = { name: '--sheet', value: asked.join(', '), allowed: names.join(', ') };
  throw new UserError([diagnose('usage.argument.invalid', { file: path }, params)]);
}
