import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { sourceColumn } from '../registry/describe-columns.ts';
import type { FieldId, FieldValue } from '../registry/fields.ts';
import type { ChangeRow } from '../store/merge-fields.ts';
import { placeAt, placeOfField, type SheetContext } from './sheet-rows.ts';

/** Tells a value that replaced another one, at its cell: `import.member.moved` or `import.member.differs`. */
export function wordChange(
  context: SheetContext,
  change: ChangeRow,
  names: ReadonlyMap<number, string>,
): Diagnostic {
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
    before: String(change.before),
    after: String(change.after),
  });
}
