import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { maskCell } from '../diagnostics/mask-numbers.ts';
import { unitText } from '../registry/answers/answers.ts';
import { isOwnList } from '../registry/records.ts';
import type { FieldId, FieldValue } from '../registry/fields.ts';
import { closedOrganizations } from './closed-organizations.ts';
import { placeOfField, type SheetContext } from './sheet-rows.ts';
import { findSheetUnits } from './sheet-unit.ts';
import { createUnitResolver, type ResolvedUnit, type UnresolvedUnit } from './unit-resolver.ts';

const NAMING: ReadonlySet<string> = new Set(['unitName', 'unitCode', 'parentName']);

/** Finds the organizations that the rows of a sheet belong to. */
export interface RowPlacer {
  /**
   * Where a row belongs, or why that is not known.
   *
   * @param faulty whether the row is refused already.
   * @param outerSection name of the section around the one it stands in.
   */
  place(
    rowNumber: number,
    values: readonly FieldValue[],
    faulty: boolean,
    outerSection: string | undefined,
  ): { readonly place?: ResolvedUnit; readonly problem?: Diagnostic };
  /** Says from where rows without a unit got theirs (`import.unit.from-title`), when some did. */
  fromTitle(): Diagnostic | undefined;
}

/**
 * Makes the finder of the organization that each row of a sheet names. Without a name the rows belong to the sender's
 * own unit, where one is given, else to the one that the titles, the sheet or the file name. Units nobody knows are noted.
 *
 * @param unit only organizations at or below this one may be named; undefined: all.
 */
export function createRowPlacer(
  context: SheetContext,
  fields: readonly FieldId[],
  titles: readonly string[],
  unit: number | undefined,
): RowPlacer {
  const { db, period, mapping, answering, file } = context;
  const [codeAt, nameAt, parentAt] = (['unitCode', 'unitName', 'parentName'] as const).map((field) =>
    fields.indexOf(field),
  );
  const organizations = context.organizations.index();
  const resolve = createUnitResolver(
    organizations,
    closedOrganizations(db, period),
    answering.answers.units,
    (alias) => {
      answering.used.addUnit(alias);
    },
  );
  const units = findSheetUnits(
    { titles, name: context.place.sheet ?? '', file },
    organizations.byId,
    resolve,
  );
  // Where the rows have a column for it, a blank cell is a gap to be told and not filled from the title: only the code of
  // a Party cell, as our own forms give it, says of people without more that they belong to it.
  const named = mapping.columns.some(({ role }) => role?.kind === 'field' && NAMING.has(role.field));
  const ofPeople = fields.includes('fullName');
  const sheetUnit = named ? (ofPeople ? units.ofBlanks : undefined) : units.whole;
  const unknownCode = ofPeople ? units.unknownCode : undefined;
  let placedByTitle = 0;

  const place: RowPlacer['place'] = (rowNumber, values, faulty, outerSection) => {
    const names = {
      code: textAt(values, codeAt),
      name: textAt(values, nameAt),
      parent: textAt(values, parentAt),
      around: outerSection === undefined ? units.around : [outerSection, ...units.around],
    };
    const text = names.code ?? names.name ?? names.parent;
    if (text !== null) {
      const answer = resolve(names);
      if ('id' in answer) return { place: answer };
      const above = names.code === null && names.name !== null ? names.parent : null;
      // An organization that ended is known; who its people belong to now is no question of words.
      if (answer.code !== 'import.organization.closed')
        answering.unsure.note(file, {
          kind: 'unit',
          text: unitText(text, above),
          nearest: answer.params['nearest'],
          listKind: mapping.kind,
        });
      const field = names.code === null ? 'unitName' : 'unitCode';
      return { problem: tellUnit(answer, placeOfField(context, rowNumber, field)) };
    }
    if (unit !== undefined) return { place: { id: unit, baseId: null } };
    if (sheetUnit !== undefined) {
      placedByTitle += 1;
      return { place: sheetUnit.unit };
    }
    // Somebody known by a number belongs where the record says.
    if (faulty || (ofPeople && isOwnList(mapping.kind))) return {};
    if (unknownCode !== undefined) {
      return { problem: tellUnit(unknownCode, placeOfField(context, rowNumber, 'unitCode')) };
    }
    const missing = placeOfField(context, rowNumber, 'unitName');
    return { problem: diagnose('import.required.missing', missing, { field: 'unitName' }) };
  };
  return {
    place,
    fromTitle: () =>
      sheetUnit === undefined || placedByTitle === 0
        ? undefined
        : diagnose('import.unit.from-title', context.place, { unit: sheetUnit.name, value: sheetUnit.from }),
  };
}

/** The text at a place of a row; null where there is none. A place of −1 is no place. */
function textAt(values: readonly FieldValue[], index: number | undefined): string | null {
  if (index === undefined || index < 0) return null;
  const value = values[index] ?? null;
  return value === null ? null : String(value);
}

/** A slipped column puts card numbers where units are named; they are shown no more than anywhere else. */
function tellUnit({ code, params }: UnresolvedUnit, place: Place): Diagnostic {
  const value = params['value'];
  return diagnose(code, place, value === undefined ? params : { ...params, value: maskCell(value) });
}
