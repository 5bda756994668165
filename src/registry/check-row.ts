import { checkDates } from './checks/check-dates.ts';
import { checkGrades } from './checks/check-grades.ts';
import { checkNumbers } from './checks/check-numbers.ts';
import { checkRecords } from './checks/check-records.ts';
import { checkVotes } from './checks/check-votes.ts';
import { describeColumns, sourceColumn } from './describe-columns.ts';
import { IMPORT_FIELDS, type FieldId, type FieldValue } from './fields.ts';
import { isRecordList, RECORD_LISTS, type RecordList, type RecordListId } from './records.ts';
import type { ReadingDays, RowProblem } from './row-problem.ts';
import type { SheetMapping } from './sheet-mapping.ts';

/** Cells a row of each kind cannot do without; units are checked where they are looked up. */
function requiredOf(kind: SheetMapping['kind']): readonly FieldId[] {
  if (!isRecordList(kind)) return REQUIRED[kind];
  const list: RecordList = RECORD_LISTS[kind];
  return [...(list.of === 'member' ? (['fullName'] as const) : []), ...list.required] as FieldId[];
}

const REQUIRED: Readonly<Record<Exclude<SheetMapping['kind'], RecordListId>, readonly FieldId[]>> = {
  organizations: ['unitName', 'organizationKind'],
  members: ['fullName'],
  grades: ['fullName'],
  'organization-grades': [],
  'collective-grades': [],
  admissions: ['fullName'],
  removals: ['fullName', 'removalKind'],
  targets: ['admissionTarget'],
  fees: ['fullName'],
  attendance: ['fullName'],
  'confidence-votes': ['fullName', 'onDate'],
  'cell-meetings': [],
};

/** What a row says beside its fields. */
export interface RowSigns {
  /** Whether the member is marked as probationary; null where no column says it. */
  readonly probationary: boolean | null;
  /** Whether a grade column says in words that there is no grade. */
  readonly saysNoGrade: boolean;
  /** Whether a fee book says that nothing is due from the member. */
  readonly nothingDue: boolean;
}

/** What a sheet's rows are checked with; made once for the sheet. */
export interface CheckContext {
  readonly kind: SheetMapping['kind'];
  readonly days: ReadingDays | undefined;
  /** Place of a field in the values, −1 where the kind has none. */
  readonly at: (field: FieldId) => number;
  /** Whether the sheet has a column for the field. */
  readonly has: (field: FieldId) => boolean;
  /** The column a value stands in, −1 where no column does. */
  readonly columnOf: (field: FieldId, value: FieldValue) => number;
  /** Whether a column gives the field, one of several perhaps. */
  readonly isColumnOf: (field: FieldId, column: number) => boolean;
}

export type RowCheck = (values: readonly FieldValue[], signs: RowSigns, problems: RowProblem[]) => void;

/**
 * Makes the checks of one row against itself (spreadsheets.md 10): required cells (`import.required.missing`), dates and
 * ages (`checkDates`), numbers (`checkNumbers`), grades (`checkGrades`), votes (`checkVotes`), records (`checkRecords`). All of them are made, whatever the first finds.
 *
 * @param days without them nothing is held against the day of the import or the end of the period.
 */
export function compileRowCheck(mapping: SheetMapping, days: ReadingDays | undefined): RowCheck {
  const fields: readonly FieldId[] = IMPORT_FIELDS[mapping.kind];
  const sources = describeColumns(mapping);
  const context: CheckContext = {
    kind: mapping.kind,
    days,
    at: (field) => fields.indexOf(field),
    has: (field) => sources.some((source) => source.field === field),
    columnOf: (field, value) => sourceColumn(sources, field, value) ?? -1,
    isColumnOf: (field, column) =>
      sources.some((source) => source.field === field && source.column === column),
  };
  const required = requiredOf(mapping.kind).map((field) => ({ field, index: fields.indexOf(field) }));
  const checks = [
    checkDates(context),
    checkNumbers(context),
    checkGrades(context),
    checkVotes(context),
    checkRecords(context),
  ];
  return (values, signs, problems) => {
    for (const { field, index } of required) {
      if ((values[index] ?? null) !== null) continue;
      const column = context.columnOf(field, null);
      // A cell that was read wrongly was reported already.
      if (column >= 0 && problems.some((problem) => problem.column === column)) continue;
      problems.push({ column, code: 'import.required.missing', params: { field } });
    }
    for (const check of checks) check?.(values, signs, problems);
  };
}
