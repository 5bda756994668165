import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { IMPORT_FIELDS, type FieldId, type FieldValue } from '../registry/fields.ts';
import type { VersionInput } from '../store/organizations.ts';

/** A row of a list of organizations, waiting until the whole list is read: parents may stand below their children. */
export interface OrganizationRow {
  readonly rowNumber: number;
  readonly values: readonly FieldValue[];
}

/** What is wrong with a row, and the field whose cell shows it. */
export interface OrganizationRefusal {
  readonly rowNumber: number;
  readonly code: DiagnosticCode;
  readonly field: FieldId;
  readonly params: Readonly<Record<string, string | number>>;
}

/** An organization on record with the version the list speaks of. */
export interface Known {
  id: number;
  versionId: number;
  version: VersionInput;
}

const FIELDS = IMPORT_FIELDS.organizations;
type OrganizationField = (typeof FIELDS)[number];

/** Gives the values of a row by their fields. */
export function readerOf(values: readonly FieldValue[]): (field: OrganizationField) => FieldValue {
  return (field) => values[FIELDS.indexOf(field)] ?? null;
}

/** A value as text; null where there is none. */
export function textOf(value: FieldValue): string | null {
  return value === null ? null : String(value);
}
