import { earliestDay, formatDate, isBefore, type PlainDate } from '../../calendar/plain-date.ts';
import { DISCIPLINE_FORMS } from '../facts.ts';
import type { CheckContext, RowCheck } from '../check-row.ts';
import { IMPORT_FIELDS, type FieldId, type FieldValue } from '../fields.ts';
import { isOwnList } from '../records.ts';
import { RECORD_FIELDS, type RecordFieldId } from '../records/record-fields.ts';

/** Days that may honestly lie ahead. */
const AHEAD: ReadonlySet<string> = new Set(['untilDate', 'effectiveOn']);

/** Which day cannot come before which; days in an order that is only against the rules are for the screening to tell. */
const ORDER: readonly (readonly [first: FieldId, second: FieldId])[] = [
  ['onDate', 'untilDate'],
  ['onDate', 'returnedOn'],
  ['onDate', 'presentedOn'],
  ['onDate', 'concludedOn'],
  ['decisionDate', 'decisionReceivedOn'],
  ['decisionDate', 'receivedOn'],
  ['receivedOn', 'complaintOn'],
  ['complaintOn', 'resolvedOn'],
];

/**
 * Checks a row of a list of records: days to come (`import.date.future`), days in the wrong order (`import.date.order`), a
 * form of discipline that no member can be given (`import.value.range`), more ballots than were cast
 * (`import.votes.exceed`).
 */
export function checkRecords(context: CheckContext): RowCheck | undefined {
  if (!isOwnList(context.kind)) return undefined;
  const { at, columnOf } = context;
  const fields: readonly FieldId[] = IMPORT_FIELDS[context.kind];
  const today = context.days?.today;
  const past = fields
    .filter((field) => isDate(field) && !AHEAD.has(field))
    .map((field) => ({ field, index: at(field) }));
  const pairs = ORDER.filter((pair) => pair.every((field) => at(field) >= 0));
  const formAt = context.kind === 'discipline' ? at('disciplineForm') : -1;
  const votes = context.kind === 'confidence-votes';
  return (values, _signs, problems) => {
    for (const { field, index } of past) {
      const date = dateAt(values, index);
      if (today === undefined || date === undefined || date <= today || earliestDay(date) <= today) continue;
      const params = { date: formatDate(date), today: formatDate(today) };
      problems.push({ column: columnOf(field, date), code: 'import.date.future', params });
    }
    for (const [first, second] of pairs) {
      const [before, after] = [dateAt(values, at(first)), dateAt(values, at(second))];
      if (before === undefined || after === undefined || isBefore(after, before) !== true) continue;
      const params = { detail: `${before} → ${after}` };
      problems.push({ column: columnOf(second, after), code: 'import.date.order', params });
    }
    const form = formAt < 0 ? null : (values[formAt] ?? null);
    if (typeof form === 'number' && (form < 1 || form > OF_MEMBERS)) {
      const params = { value: String(form), min: 1, max: OF_MEMBERS };
      problems.push({ column: columnOf('disciplineForm', form), code: 'import.value.range', params });
    }
    if (votes) {
      const most = values[at('ballotsCast')] ?? null;
      const count = VOTES.reduce((sum, field) => sum + Number(values[at(field)] ?? 0), 0);
      if (typeof most === 'number' && count > most)
        problems.push({
          column: columnOf('voteHigh', null),
          code: 'import.votes.exceed',
          params: { count, most },
        });
    }
  };
}

/** Forms of discipline by number: dissolution is for organizations. */
const OF_MEMBERS = DISCIPLINE_FORMS.length - 1;
const VOTES: readonly FieldId[] = ['voteHigh', 'voteMedium', 'voteLow'];

function isDate(field: FieldId): boolean {
  return Object.hasOwn(RECORD_FIELDS, field) && RECORD_FIELDS[field as RecordFieldId].type === 'date';
}

function dateAt(values: readonly FieldValue[], index: number): PlainDate | undefined {
  const value = values[index] ?? null;
  return typeof value === 'string' ? (value as PlainDate) : undefined;
}
