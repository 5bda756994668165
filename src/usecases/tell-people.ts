import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import { sourceColumn } from '../registry/describe-columns.ts';
import type { FieldId, FieldValue } from '../registry/fields.ts';
import { formatAddress } from '../sheets/cell-address.ts';
import type { ProbableDuplicate } from '../store/find-probable-duplicates.ts';
import type { ChangeRow } from '../store/merge-fields.ts';
import type { LeftRow } from '../store/pass-over-left.ts';
import type { OverruledRow } from '../store/rulings.ts';
import { placeAt, placeOfField, refuse, remark, weigh, type SheetContext } from './sheet-rows.ts';

type Names = ReadonlyMap<number, string>;

/** Says of new people that they may be somebody who is listed already; where the period takes it for an error, they are refused. */
export function tellProbable(
  context: SheetContext,
  probable: readonly ProbableDuplicate[],
  names: Names,
): void {
  for (const { rowNumber, otherRow, organizationId } of probable) {
    const unit = organizationId === null ? undefined : names.get(organizationId);
    const cell = otherRow === null ? undefined : formatAddress(otherRow, context.mapping.nameColumn);
    const other = cell === undefined ? (unit ?? '') : unit === undefined ? cell : `${cell} (${unit})`;
    const place = placeOfField(context, rowNumber, 'fullName');
    const said = weigh(context, 'import.row.probable-duplicate', place, {
      other: other === '' ? '–' : other,
    });
    if (said.severity === 'error') refuse(context, rowNumber, [said]);
    else remark(context, rowNumber, [said]);
  }
}

/** Says which known values a sheet wrote over, with the cell of the new value. */
export function tellChanges(context: SheetContext, changes: readonly ChangeRow[], names: Names): void {
  for (const change of changes) remark(context, change.rowNumber, [wordChange(context, change, names)]);
}

function wordChange(context: SheetContext, change: ChangeRow, names: Names): Diagnostic {
  if (change.field === 'organizationId') {
    const nameOf = (value: FieldValue): string => names.get(Number(value)) ?? String(value);
    return diagnose('import.member.moved', placeOfField(context, change.rowNumber, 'unitName'), {
      before: nameOf(change.before),
      after: nameOf(change.after),
    });
  }
  const field = change.field === 'nameKey' ? 'fullName' : change.field;
  const column = sourceColumn(context.sources, field as FieldId, change.after);
  const place =
    column === undefined
      ? placeOfField(context, change.rowNumber, field)
      : placeAt(context, change.rowNumber, column);
  return diagnose('import.member.differs', place, {
    field,
    before: String(change.before),
    after: String(change.after),
  });
}

/** Says which rows were left in the old list of people who have moved, and where these are listed. */
export function tellLeft(context: SheetContext, rows: readonly LeftRow[], names: Names): void {
  for (const { rowNumber, organizationId } of rows) {
    const unit = names.get(organizationId) ?? String(organizationId);
    const place = placeOfField(context, rowNumber, 'status');
    remark(context, rowNumber, [diagnose('import.member.left', place, { unit })]);
  }
}

/** Says of which grades a recorded decision stands, so that the list's own were passed over. */
export function tellOverruled(context: SheetContext, rows: readonly OverruledRow[]): void {
  for (const { rowNumber, grade, number, decidedOn } of rows) {
    const params = { value: grade, number, date: formatDate(decidedOn as PlainDate) };
    const place = placeOfField(context, rowNumber, 'gradeDecided');
    remark(context, rowNumber, [diagnose('import.grade.decided', place, params)]);
  }
}
