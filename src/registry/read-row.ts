import type { FieldValue } from './fields.ts';
import type { RowProblem } from './row-problem.ts';
import type { SheetMapping } from './sheet-mapping.ts';

/** What is known of a row beside its cells. */
export interface RowContext {
  /** Text of the section row above it: the unit's name where the sheet has no column for it. */
  readonly sectionText?: string;
}

export interface ReadRow {
  /** In the order of `IMPORT_FIELDS[kind]`. */
  readonly values: FieldValue[];
  readonly problems: readonly RowProblem[];
}

/** Reads one row; never throws for what stands in the cells. */
export type RowReader = (cells: readonly string[], context: RowContext) => ReadRow;

export function compileRowReader(mapping: SheetMapping): RowReader {
  throw new Error(`being written ${mapping.kind}`);
}
