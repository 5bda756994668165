import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { unitText } from '../registry/answers/answers.ts';
import type { FieldId, FieldValue } from '../registry/fields.ts';
import { organizationsOf } from '../store/organizations.ts';
import { closedOrganizations } from './closed-organizations.ts';
import { placeOfField, type SheetContext } from './sheet-rows.ts';
import { createUnitResolver, type ResolvedUnit } from './unit-resolver.ts';

/** Where a row belongs, or why that is not known. */
export type RowPlacer = (
  rowNumber: number,
  values: readonly FieldValue[],
  faulty: boolean,
) => { readonly place?: ResolvedUnit; readonly problem?: Diagnostic };

/**
 * Makes the finder of the organization that each row of a sheet names; without a name the rows belong to the sender's
 * own unit, where one is given. Units nobody knows are noted.
 *
 * @param unit only organizations at or below this one may be named; undefined: all.
 */
export function createRowPlacer(
  context: SheetContext,
  fields: readonly FieldId[],
  unit: number | undefined,
): RowPlacer {
  const { db, period, mapping, answering, file } = context;
  const [codeAt, nameAt, parentAt] = (['unitCode', 'unitName', 'parentName'] as const).map((field) =>
    fields.indexOf(field),
  );
  const resolve = createUnitResolver(
    organizationsOf(db, period.start, period.end),
    unit,
    closedOrganizations(db, period),
    answering.answers.units,
    (alias) => {
      answering.used.addUnit(alias);
    },
  );
  return (rowNumber, values, faulty) => {
    const textAt = (index: number | undefined): string | null => {
      const value = index === undefined ? null : values[index];
      return value === null || value === undefined ? null : String(value);
    };
    const names = { code: textAt(codeAt), name: textAt(nameAt), parent: textAt(parentAt) };
    const named = names.code ?? names.name ?? names.parent;
    if (named !== null) {
      const answer = resolve(names);
      if ('id' in answer) return { place: answer };
      const above = names.code === null && names.name !== null ? names.parent : null;
      // An organization that ended is known; who its people belong to now is no question of words.
      if (answer.code !== 'import.organization.closed')
        answering.unsure.note(file, {
          kind: 'unit',
          text: unitText(named, above),
          nearest: answer.params['nearest'],
          listKind: mapping.kind,
        });
      const field = names.code === null ? 'unitName' : 'unitCode';
      return { problem: diagnose(answer.code, placeOfField(context, rowNumber, field), answer.params) };
    }
    if (unit !== undefined) return { place: { id: unit, baseId: null } };
    if (faulty) return {};
    const place = placeOfField(context, rowNumber, 'unitName');
    return { problem: diagnose('import.required.missing', place, { field: 'unitName' }) };
  };
}
