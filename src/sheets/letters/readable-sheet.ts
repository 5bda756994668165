import { formatAddress } from '../cell-address.ts';
import type { SheetRow, SourceSheet } from '../source.ts';
import { makeLetterReader, type FoundLetters, type LetterReader, type OldLetters } from './letter-reader.ts';

/** A text before and after it was made readable, with its cell. */
export interface LetterExample {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** What was made readable in a file: how many cells of each alphabet, and the first three of each as examples. */
export interface LettersLog {
  readonly found: Map<FoundLetters, { cells: number; readonly examples: LetterExample[] }>;
  /** The cells that were given capitals, and the first of them. */
  titled?: { cells: number; readonly first: LetterExample };
}

const EXAMPLES = 3;

export function makeLettersLog(): LettersLog {
  return { found: new Map() };
}

/** The sheet with every cell in Unicode; what was not is noted in the log. */
export function withReadableLetters(
  sheet: SourceSheet,
  log: LettersLog,
  chosen: OldLetters | undefined,
): SourceSheet {
  const readRow = (row: SheetRow, read: LetterReader): SheetRow => {
    let cells: string[] | undefined;
    for (let column = 0; column < row.cells.length; column += 1) {
      const before = row.cells[column] ?? '';
      if (before === '') continue;
      const readable = read(before, column, row.fonts?.[column]);
      if (readable === undefined) continue;
      cells ??= [...row.cells];
      cells[column] = readable.text;
      const cell = formatAddress(row.number, column);
      const example = { sheet: sheet.name, cell, before, after: readable.text };
      note(log, readable.letters, example);
      if (readable.titled === true)
        log.titled = { cells: (log.titled?.cells ?? 0) + 1, first: log.titled?.first ?? example };
    }
    return cells === undefined ? row : { ...row, cells };
  };
  const readRows = function* (rows: Iterable<SheetRow>, read: LetterReader): Generator<SheetRow> {
    for (const row of rows) yield readRow(row, read);
  };
  const batches = async function* (): AsyncGenerator<Iterable<SheetRow>> {
    const read = makeLetterReader(chosen);
    for await (const batch of sheet.batches()) yield readRows(batch, read);
  };
  return { ...sheet, batches };
}

function note(log: LettersLog, letters: FoundLetters, example: LetterExample): void {
  const entry = log.found.get(letters);
  if (entry === undefined) log.found.set(letters, { cells: 1, examples: [example] });
  else {
    entry.cells += 1;
    if (entry.examples.length < EXAMPLES) entry.examples.push(example);
  }
}
