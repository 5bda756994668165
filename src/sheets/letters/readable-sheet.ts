import { formatAddress } from '../cell-address.ts';
import type { SheetRow, SourceSheet } from '../source.ts';
import { makeLetterReader, type FoundLetters, type OldLetters } from './letter-reader.ts';

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
  const rows = async function* (): AsyncGenerator<SheetRow> {
    const read = makeLetterReader(chosen);
    for await (const row of sheet.rows()) {
      let cells: string[] | undefined;
      for (let column = 0; column < row.cells.length; column += 1) {
        const before = row.cells[column] ?? '';
        if (before === '') continue;
        const readable = read(before, column, row.fonts?.[column]);
        if (readable === undefined) continue;
        cells ??= [...row.cells];
        cells[column] = readable.text;
        const cell = formatAddress(row.number, column);
        note(log, readable.letters, { sheet: sheet.name, cell, before, after: readable.text });
      }
      yield cells === undefined ? row : { ...row, cells };
    }
  };
  return { ...sheet, rows };
}

function note(log: LettersLog, letters: FoundLetters, example: LetterExample): void {
  const entry = log.found.get(letters);
  if (entry === undefined) log.found.set(letters, { cells: 1, examples: [example] });
  else {
    entry.cells += 1;
    if (entry.examples.length < EXAMPLES) entry.examples.push(example);
  }
}
