import {
  addMonths,
  earliestDay,
  formatDate,
  isBefore,
  latestDay,
  yearOf,
  type PlainDate,
} from '../../calendar/plain-date.ts';
import type { CheckContext, RowCheck } from '../check-row.ts';
import type { FieldId, FieldValue } from '../fields.ts';
import type { RowProblem } from '../row-problem.ts';

const ADULT_AGE = 18;
const OLDEST_AGE = 105;
const LATE_AGE = 60;
const PROBATION_MONTHS = 12;
/** Before it many official dates honestly lie three to nine months after admission. */
const PROBATION_FROM = '1980';

/** What has happened already when it stands in a list; a unit may be founded or ended by a decision for a later day. */
const PAST_FIELDS: readonly FieldId[] = ['birth', 'admittedOn', 'officialOn', 'removedOn', 'decisionDate'];
/** People who are no longer on the list, or not alive, whose age today says nothing. */
const GONE = new Set<FieldValue>(['transferred', 'left', 'died']);

/**
 * Checks the dates of a row (spreadsheets.md 10), each only where the dates' precision makes it certain:
 * `import.date.future` after the day of the import, `import.date.order` (admission before birth, official before
 * admission, ended before founded), `import.age.range` at the end of the period, `import.admission.under-age`,
 * `import.admission.over-age`, `import.official.early` (from 1980 on), `import.official.missing`.
 */
export function checkDates(context: CheckContext): RowCheck {
  const { at } = context;
  const past = PAST_FIELDS.map((field) => ({ field, index: at(field) })).filter(({ index }) => index >= 0);
  const checks = [checkAge(context), checkAdmission(context), checkOfficial(context), checkFounding(context)];
  const today = context.days?.today;
  return (values, signs, problems) => {
    if (today !== undefined) {
      for (const { field, index } of past) {
        const date = dateAt(values, index);
        // Texts of one form compare like the days they mean.
        if (date === undefined || date <= today || earliestDay(date) <= today) continue;
        report(context, problems, 'import.date.future', field, date, {
          date: formatDate(date),
          today: formatDate(today),
        });
      }
    }
    for (const check of checks) check?.(values, signs, problems);
  };
}

function checkAge(context: CheckContext): RowCheck | undefined {
  const end = context.days?.periodEnd;
  const [birthAt, statusAt] = [context.at('birth'), context.at('status')];
  if (end === undefined || birthAt < 0) return undefined;
  const endYear = yearOf(end);
  return (values, _signs, problems) => {
    const birth = dateAt(values, birthAt);
    if (birth === undefined || (statusAt >= 0 && GONE.has(values[statusAt] ?? null))) return;
    // A plain comparison of years settles nearly every row.
    const years = endYear - yearOf(birth);
    if (years > ADULT_AGE && years <= OLDEST_AGE) return;
    const tooYoung = end < addMonths(earliestDay(birth), ADULT_AGE * 12);
    const tooOld = end >= addMonths(latestDay(birth), (OLDEST_AGE + 1) * 12);
    if (!tooYoung && !tooOld) return;
    const age = end.slice(5) < birth.slice(5) ? years - 1 : years;
    const params = { age, day: formatDate(end), min: ADULT_AGE, max: OLDEST_AGE };
    report(context, problems, 'import.age.range', 'birth', birth, params);
  };
}

function checkAdmission(context: CheckContext): RowCheck | undefined {
  const [birthAt, admittedAt] = [context.at('birth'), context.at('admittedOn')];
  if (birthAt < 0 || admittedAt < 0) return undefined;
  return (values, _signs, problems) => {
    const birth = dateAt(values, birthAt);
    const admitted = dateAt(values, admittedAt);
    if (birth === undefined || admitted === undefined) return;
    const years = yearOf(admitted) - yearOf(birth);
    if (years > ADULT_AGE && years < LATE_AGE) return;
    const params = { birth: formatDate(birth), admitted: formatDate(admitted) };
    if (isBefore(admitted, birth) === true) {
      reportOrder(context, problems, 'admittedOn', birth, admitted);
    } else if (latestDay(admitted) < addMonths(earliestDay(birth), ADULT_AGE * 12)) {
      report(context, problems, 'import.admission.under-age', 'admittedOn', admitted, params);
    } else if (earliestDay(admitted) > addMonths(latestDay(birth), LATE_AGE * 12)) {
      report(context, problems, 'import.admission.over-age', 'admittedOn', admitted, params);
    }
  };
}

function checkOfficial(context: CheckContext): RowCheck | undefined {
  const [admittedAt, officialAt, statusAt] = [
    context.at('admittedOn'),
    context.at('officialOn'),
    context.at('status'),
  ];
  if (admittedAt < 0 || officialAt < 0) return undefined;
  const end = context.days?.periodEnd;
  const expected = context.has('officialOn') && (context.kind === 'members' || context.kind === 'grades');
  // Admitted before this day, a member on the list at the end of the period is official or has left.
  const due = end !== undefined && expected ? addMonths(end, -PROBATION_MONTHS) : undefined;
  return (values, signs, problems) => {
    const admitted = dateAt(values, admittedAt);
    const official = dateAt(values, officialAt);
    if (admitted === undefined) return;
    if (official === undefined) {
      if (due === undefined || signs.probationary === true || latestDay(admitted) >= due) return;
      if (statusAt >= 0 && GONE.has(values[statusAt] ?? null)) return;
      const column = context.columnOf('officialOn', null);
      if (problems.some((problem) => problem.column === column)) return;
      problems.push({ column, code: 'import.official.missing', params: { admitted: formatDate(admitted) } });
      return;
    }
    const years = yearOf(official) - yearOf(admitted);
    if (years > 1) return;
    if (isBefore(official, admitted) === true) {
      reportOrder(context, problems, 'officialOn', admitted, official);
    } else if (
      admitted >= PROBATION_FROM &&
      latestDay(official) < addMonths(earliestDay(admitted), PROBATION_MONTHS)
    ) {
      const params = { admitted: formatDate(admitted), official: formatDate(official) };
      report(context, problems, 'import.official.early', 'officialOn', official, params);
    }
  };
}

function checkFounding(context: CheckContext): RowCheck | undefined {
  const [foundedAt, endedAt] = [context.at('foundedOn'), context.at('endedOn')];
  if (foundedAt < 0 || endedAt < 0) return undefined;
  return (values, _signs, problems) => {
    const founded = dateAt(values, foundedAt);
    const ended = dateAt(values, endedAt);
    if (founded !== undefined && ended !== undefined && isBefore(ended, founded) === true)
      reportOrder(context, problems, 'endedOn', founded, ended);
  };
}

function reportOrder(
  context: CheckContext,
  problems: RowProblem[],
  field: FieldId,
  first: PlainDate,
  second: PlainDate,
): void {
  report(context, problems, 'import.date.order', field, second, { detail: `${first} → ${second}` });
}

function report(
  context: CheckContext,
  problems: RowProblem[],
  code: RowProblem['code'],
  field: FieldId,
  value: FieldValue,
  params: RowProblem['params'],
): void {
  problems.push({ column: context.columnOf(field, value), code, params });
}

function dateAt(values: readonly FieldValue[], index: number): PlainDate | undefined {
  const value = index < 0 ? null : (values[index] ?? null);
  return typeof value === 'string' ? (value as PlainDate) : undefined;
}
