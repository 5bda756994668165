import type { ColumnRole } from './column-role.ts';
import type { FieldId, FieldValue, ImportKind } from './fields.ts';

/** One column of a recognised sheet. */
export interface MappedColumn {
  /** From 0. */
  readonly index: number;
  /** The header texts from top to bottom, joined by ` › `, as written. */
  readonly heading: string;
  /** `undefined`: no known heading. */
  readonly role: ColumnRole | undefined;
  /** A year named in the heading (`Xếp loại năm 2024`). */
  readonly year?: number;
}

/** What the columns of a sheet mean; the base of reading its rows. */
export interface SheetMapping {
  readonly kind: ImportKind;
  /** Every column that has a heading, by index. */
  readonly columns: readonly MappedColumn[];
  /** The column whose text makes a row a row of data: the person's name, or the organization's name or code. */
  readonly nameColumn: number;
  /** Columns nobody knows: `import.column.unknown`. */
  readonly unknown: readonly MappedColumn[];
  /** Fields that two or more columns claim: the sheet is refused with `import.column.duplicate`. */
  readonly duplicates: readonly DuplicateColumns[];
  /** What titles say of every row that does not say it itself. */
  readonly given?: readonly GivenValue[];
}

/** A value that holds for a whole sheet. */
export interface GivenValue {
  readonly field: FieldId;
  readonly value: FieldValue;
}

export interface DuplicateColumns {
  /** What they all claim to be: a field's name, or a role's. */
  readonly field: string;
  readonly columns: readonly MappedColumn[];
}
