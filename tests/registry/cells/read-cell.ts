import type { CellReader } from '../../../src/registry/cells/cell-reader.ts';
import type { FieldValue } from '../../../src/registry/fields.ts';
import type { RowProblem } from '../../../src/registry/row-problem.ts';

/** What a reader makes of a text, and the codes of its problems, in column 4. */
export function readCell(reader: CellReader, text: string): { value: FieldValue; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  return { value: reader(text, 4, problems), problems };
}

/** The value, followed by the codes of the problems without `import.`. */
export function tellCell(reader: CellReader, text: string): readonly unknown[] {
  const { value, problems } = readCell(reader, text);
  return [value, ...problems.map(({ code }) => code.replace('import.', ''))];
}
