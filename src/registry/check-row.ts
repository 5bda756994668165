import { addMonths, earliestDay, isBefore, latestDay, type PlainDate } from '../calendar/plain-date.ts';
import { describeColumns, sourceColumn } from './describe-columns.ts';
import { IMPORT_FIELDS, type FieldId, type FieldValue } from './fields.ts';
import type { RowProblem } from './row-problem.ts';
import type { SheetMapping } from './sheet-mapping.ts';

/** Cells a row of each kind cannot do without; units are checked where they are looked up. */
const REQUIRED: Readonly<Record<SheetMapping['kind'], readonly FieldId[]>> = {
  organizations: ['unitName', 'organizationKind'],
  members: ['fullName'],
  grades: ['fullName'],
  'organization-grades': [],
  admissions: ['fullName'],
  removals: ['fullName', 'removalKind'],
  targets: ['admissionTarget'],
};

const ADULT_MONTHS = 18 * 12;

/**
 * Makes the checks of one row against itself: required cells (`import.required.missing`), dates that contradict each
 * other (`import.date.order`: birth before admission, official not before admission, admission not before 18, founded
 * before ended), points that are no sum are left to the rules, and a citizen number that does not fit sex or birth year
 * (`import.identifier.mismatch`, spreadsheets.md 10).
 */
export function compileRowCheck(
  mapping: SheetMapping,
): (values: readonly FieldValue[], problems: RowProblem[]) => void {
  const fields: readonly FieldId[] = IMPORT_FIELDS[mapping.kind];
  const sources = describeColumns(mapping);
  const required = REQUIRED[mapping.kind].map((field) => ({ field, index: fields.indexOf(field) }));
  const at = (field: FieldId): number => fields.indexOf(field);
  const [birthAt, admittedAt, officialAt, citizenAt, sexAt, foundedAt, endedAt] = (
    ['birth', 'admittedOn', 'officialOn', 'citizenId', 'sex', 'foundedOn', 'endedOn'] as const
  ).map(at) as [number, number, number, number, number, number, number];
  const columnOf = (field: FieldId, value: FieldValue): number => sourceColumn(sources, field, value) ?? -1;
  return (values, problems) => {
    for (const { field, index } of required) {
      if ((values[index] ?? null) !== null) continue;
      const column = columnOf(field, null);
      // A cell that was read wrongly was reported already.
      if (column >= 0 && problems.some((problem) => problem.column === column)) continue;
      problems.push({ column, code: 'import.required.missing', params: { field } });
    }
    const birth = dateAt(values, birthAt);
    const admitted = dateAt(values, admittedAt);
    const official = dateAt(values, officialAt);
    if (birth !== undefined && admitted !== undefined && isTooYoung(birth, admitted)) {
      problems.push({
        column: columnOf('admittedOn', admitted),
        code: 'import.date.order',
        params: { detail: `${birth} → ${admitted}` },
      });
    }
    if (admitted !== undefined && official !== undefined && isBefore(official, admitted) === true) {
      problems.push({
        column: columnOf('officialOn', official),
        code: 'import.date.order',
        params: { detail: `${admitted} → ${official}` },
      });
    }
    const founded = dateAt(values, foundedAt);
    const ended = dateAt(values, endedAt);
    if (founded !== undefined && ended !== undefined && isBefore(ended, founded) === true) {
      problems.push({
        column: columnOf('endedOn', ended),
        code: 'import.date.order',
        params: { detail: `${founded} → ${ended}` },
      });
    }
    const citizen = citizenAt < 0 ? null : (values[citizenAt] ?? null);
    if (typeof citizen === 'string' && !fitsPerson(citizen, values[sexAt] ?? null, birth)) {
      problems.push({
        column: columnOf('citizenId', citizen),
        code: 'import.identifier.mismatch',
        params: {},
      });
    }
  };
}

function dateAt(values: readonly FieldValue[], index: number): PlainDate | undefined {
  const value = index < 0 ? null : (values[index] ?? null);
  return typeof value === 'string' ? (value as PlainDate) : undefined;
}

/** Certainly under 18 on the day of admission, whatever days the dates leave open. */
function isTooYoung(birth: PlainDate, admitted: PlainDate): boolean {
  // A plain comparison of years settles nearly every row.
  if (Number(admitted.slice(0, 4)) - Number(birth.slice(0, 4)) > 18) return false;
  return latestDay(admitted) < addMonths(earliestDay(birth), ADULT_MONTHS);
}

/** Digit 4 tells sex and century, digits 5 and 6 the birth year. */
function fitsPerson(citizen: string, sex: FieldValue, birth: PlainDate | undefined): boolean {
  const digit = Number(citizen[3]);
  if (sex !== null && (digit % 2 === 0) !== (sex === 'male')) return false;
  if (birth === undefined) return true;
  const year = Number(birth.slice(0, 4));
  return digit >> 1 === Math.floor(year / 100) - 19 && Number(citizen.slice(4, 6)) === year % 100;
}
