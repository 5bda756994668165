import type { Sex } from './column-role.ts';
import type { FieldId, FieldValue } from './fields.ts';
import type { SheetMapping } from './sheet-mapping.ts';

/** Where values of a field come from: plain JSON, kept with the sheet so that any stored value leads to its cell. */
export interface ColumnSource {
  readonly field: FieldId;
  /** Column index from 0. */
  readonly column: number;
  /** Present when the column only gives this value (X marks for a grade or a sex). */
  readonly value?: string;
  /** Present when the column only holds the birth dates of this sex. */
  readonly sex?: Sex;
}

export function describeColumns(mapping: SheetMapping): readonly ColumnSource[] {
  throw new Error(`being written ${mapping.kind}`);
}

export function sourceColumn(
  sources: readonly ColumnSource[],
  field: FieldId,
  value: FieldValue,
  sex?: Sex | null,
): number | undefined {
  return sources.find((source) => source.field === field && source.value === value && source.sex === sex)?.column;
}
