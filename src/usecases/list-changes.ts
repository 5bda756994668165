import { sourceColumn } from '../registry/describe-columns.ts';
import { quoteCell } from '../registry/cells/cell-reader.ts';
import type { FieldId, FieldValue } from '../registry/fields.ts';
import { formatAddress } from '../sheets/cell-address.ts';
import { NUMBERS } from '../store/match-members.ts';
import { nameOrganizations } from '../store/organizations.ts';
import { listFieldChanges } from '../store/provenance.ts';
import type { SheetContext } from './sheet-rows.ts';

/** One value that a sheet said otherwise than it was recorded, before and after. */
export interface CellChange {
  readonly row: number;
  /** The cell that says it; null when no single cell does. */
  readonly cell: string | null;
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** Changes listed per sheet: more than a person reads, little enough to hold. */
const LISTED_CHANGES = 10_000;

/** What a sheet changed in known records, cell by cell; organizations are told by name. */
export function listChanges(context: SheetContext): CellChange[] {
  const changes = listFieldChanges(context.db, context.sheetId, LISTED_CHANGES);
  const isPlace = (field: string): boolean => field === 'organizationId' || field === 'parentId';
  const ids = changes
    .filter(({ field }) => isPlace(field))
    .flatMap(({ before, after }) => [Number(before ?? 0), Number(after ?? 0)]);
  const names = nameOrganizations(context.db, ids);
  return changes.map(({ row, field, before, after }) => {
    const place = isPlace(field);
    const name = (value: FieldValue): FieldValue => {
      if (value === null) return null;
      if (NUMBER_FIELDS.has(field)) return quoteCell(String(value));
      return place ? (names.get(Number(value)) ?? value) : value;
    };
    const column = (COLUMNS_OF[field] ?? [field])
      .map((read) => sourceColumn(context.sources, read as FieldId, after))
      .find((found) => found !== undefined);
    return {
      row,
      cell: column === undefined ? null : formatAddress(row, column),
      field: place ? 'unitName' : field,
      before: name(before),
      after: name(after),
    };
  });
}

/** The numbers by which people are known: that one was added or is another is told, the number itself is not. */
const NUMBER_FIELDS: ReadonlySet<string> = new Set(NUMBERS.map(({ field }) => field));

/** Fields of a record whose columns have other names in a sheet, plainest first. */
const COLUMNS_OF: Readonly<Record<string, readonly string[]>> = {
  organizationId: ['unitCode', 'unitName', 'parentName'],
  parentId: ['parentCode', 'parentName'],
  name: ['unitName'],
  code: ['unitCode'],
  kind: ['organizationKind'],
  fromDate: ['foundedOn'],
  toDate: ['endedOn'],
};
