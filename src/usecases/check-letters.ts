import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { quoteCell } from '../registry/cells/cell-reader.ts';
import type { OldLetters } from '../sheets/letters/letter-reader.ts';
import type { LettersLog, LetterExample } from '../sheets/letters/readable-sheet.ts';

/** Thrown when a file is written in old letters and nobody has confirmed that they were read rightly. */
export class UnconfirmedLetters extends UserError {
  readonly letters: OldLetters;
  readonly examples: readonly LetterExample[];

  constructor(file: string, letters: OldLetters, cells: number, examples: readonly LetterExample[]) {
    const shown = examples
      .map(({ before, after }) => `${quoteCell(before)} → ${quoteCell(after)}`)
      .join('; ');
    super([diagnose('import.letters.unconfirmed', { file }, { letters, cells, examples: shown })], 3);
    this.letters = letters;
    this.examples = examples;
  }
}

/**
 * What is to be said of the letters of a file that was read to its end: repaired UTF-8 and confirmed old letters are
 * told (`import.letters.repaired`, `import.letters.decoded`), and so are capitals that were given to them
 * (`import.letters.titled`).
 *
 * @param confirmed the alphabets that a person confirmed.
 * @throws UnconfirmedLetters (`import.letters.unconfirmed`, exit 3) for others.
 */
export function checkLetters(
  file: string,
  log: LettersLog,
  confirmed: ReadonlySet<OldLetters>,
): Diagnostic[] {
  const told = [...log.found].map(([letters, { cells, examples }]) => {
    if (letters !== 'utf8-as-1252' && !confirmed.has(letters))
      throw new UnconfirmedLetters(file, letters, cells, examples);
    const first = examples[0];
    const place = placeOf(file, first);
    const after = quoteCell(first?.after ?? '');
    return letters === 'utf8-as-1252'
      ? diagnose('import.letters.repaired', place, { cells, after })
      : diagnose('import.letters.decoded', place, { letters, cells, after });
  });
  if (log.titled === undefined) return told;
  const { cells, first } = log.titled;
  return [
    ...told,
    diagnose('import.letters.titled', placeOf(file, first), { cells, after: quoteCell(first.after) }),
  ];
}

function placeOf(file: string, example: LetterExample | undefined): Place {
  if (example === undefined) return { file };
  return { file, ...(example.sheet === '' ? {} : { sheet: example.sheet }), cell: example.cell };
}
