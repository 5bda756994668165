import type { Sex } from './column-role.ts';
import { IMPORT_FIELDS, type FieldId, type FieldValue } from './fields.ts';
import { MONTH_SETS } from './month-bits.ts';
import { isMonthList } from './records.ts';
import type { SheetMapping } from './sheet-mapping.ts';

/** Where values of a field come from: plain JSON, kept with the sheet so that any stored value leads to its cell. */
export interface ColumnSource {
  readonly field: FieldId;
  /** Column index from 0. */
  readonly column: number;
  /** Present when the column only gives this value (X marks for a grade or a sex). */
  readonly value?: string | number;
  /** Present when the column holds what one month says, January being 0. */
  readonly month?: number;
  /** Present when the column only holds the birth dates of this sex. */
  readonly sex?: Sex;
}

/** The columns each field of a sheet is read from, plainest first. */
export function describeColumns(mapping: SheetMapping): readonly ColumnSource[] {
  const removals = mapping.kind === 'removals';
  const fields: ReadonlySet<string> = new Set(IMPORT_FIELDS[mapping.kind]);
  // In a list of transfers one way, the organization left or reached is the member's own.
  const direction = mapping.given?.find(({ field }) => field === 'direction')?.value;
  const ownSide = direction === 'out' ? 'fromUnit' : direction === 'in' ? 'toUnit' : undefined;
  const sources = mapping.columns.flatMap(({ index, role }): ColumnSource[] => {
    const from = (...fields: FieldId[]): ColumnSource[] => fields.map((field) => ({ field, column: index }));
    switch (role?.kind) {
      case 'field':
        if (role.field === 'status') return from('status', 'exempt', 'suspended');
        return role.field === ownSide ? from(role.field, 'unitName') : from(role.field);
      case 'grade-mark':
        return [{ field: role.link, column: index, value: role.grade }];
      case 'value-mark':
        return role.value === null ? [] : [{ field: role.field, column: index, value: role.value }];
      case 'month':
        return isMonthList(mapping.kind)
          ? [{ field: MONTH_SETS[mapping.kind].mark, column: index, month: role.month }]
          : [];
      case 'birth-male':
      case 'birth-female': {
        const sex = role.kind === 'birth-male' ? 'male' : 'female';
        return [
          { field: 'birth', column: index, sex },
          { field: 'sex', column: index, value: sex },
        ];
      }
      case 'sex-male':
      case 'sex-female':
        return [{ field: 'sex', column: index, value: role.kind === 'sex-male' ? 'male' : 'female' }];
      case 'card':
        return from('card8', 'card12');
      case 'points-part':
        return from(role.field);
      case 'old-or-citizen':
        return from('citizenId');
      case 'family-name':
      case 'given-name':
        return from('fullName');
      case 'admission-pair':
        return from('admittedOn', 'officialOn');
      case 'decision':
        return from('decisionNumber', 'decisionDate');
      case 'not-reviewed':
        return from('selfReviewDone');
      case 'not-graded':
        return from('notGradedReason');
      case 'note':
        return removals ? from('reason') : from('notGradedReason');
      default:
        return [];
    }
  });
  return sources.filter(({ field }) => fields.has(field));
}

/** The column a stored value stands in: of several, the one that gives just this value; `undefined` when no column does. */
export function sourceColumn(
  sources: readonly ColumnSource[],
  field: FieldId,
  value: FieldValue,
  sex?: Sex | null,
): number | undefined {
  const ofField = sources.filter((source) => source.field === field);
  const exact = ofField.find(
    (source) =>
      (source.value !== undefined && source.value === value) ||
      (source.sex !== undefined && source.sex === sex),
  );
  return (
    exact ??
    ofField.find((source) => source.value === undefined && source.sex === undefined) ??
    ofField[0]
  )?.column;
}
