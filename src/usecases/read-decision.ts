import type { Period } from '../calendar/period.ts';
import { formatDate, precisionOf, type PlainDate } from '../calendar/plain-date.ts';
import { readVietnamClock } from '../calendar/vietnam-clock.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseDate } from '../registry/cells/parse-date.ts';
import { cleanText } from '../registry/text-key.ts';
import type { DecisionNamed } from '../store/submissions.ts';

/** A decision as typed; what was left out is `undefined`. */
export interface TypedDecision {
  readonly number: string | undefined;
  readonly date: string | undefined;
  /** Who issued it. */
  readonly by: string | undefined;
}

/** What a decision must name, with the flag that gives it. */
const PARTS = [
  ['number', '--number'],
  ['date', '--date'],
  ['by', '--by'],
] as const;

/** A number as Party documents print it: figures, letters, `-`, `/` and `.`; one figure at least. */
const NUMBER = /^(?=.*\d)[\p{L}\d][\p{L}\d./-]{0,39}$/u;

/**
 * Reads the number, day and issuing body of a decision. Without all three nothing is recorded, unless it is about something
 * that takes no number; an empty one is given then.
 *
 * @param now the present moment: a decision of a later day does not exist.
 * @returns the decision, or every problem: `decision.data.missing`, `decision.number.invalid`, `decision.date.invalid`,
 *   `decision.date.future`, `decision.date.early`.
 */
export function readDecision(
  typed: TypedDecision,
  period: Period,
  now: string,
  numbered = true,
): { readonly decision: DecisionNamed } | { readonly problems: readonly Diagnostic[] } {
  const text = (value: string | undefined): string => cleanText(value ?? '');
  const problems: Diagnostic[] = PARTS.filter(
    ([part]) => text(typed[part]) === '' && (numbered || part !== 'number'),
  ).map(([part, flag]) => diagnose('decision.data.missing', {}, { part, flag }));
  const number = text(typed.number);
  if (number !== '' && !NUMBER.test(number))
    problems.push(diagnose('decision.number.invalid', {}, { value: number }));
  const typedDate = text(typed.date);
  const date = typedDate === '' ? undefined : parseDate(typedDate, 'event')?.date;
  if (typedDate !== '' && (date === undefined || precisionOf(date) !== 'day'))
    problems.push(diagnose('decision.date.invalid', {}, { value: typedDate }));
  else if (date !== undefined) problems.push(...checkDay(date, period, now));
  if (problems.length > 0 || date === undefined) return { problems };
  return { decision: { number, decidedOn: date, body: text(typed.by) } };
}

function checkDay(date: PlainDate, period: Period, now: string): Diagnostic[] {
  const shown = formatDate(date);
  if (date > readVietnamClock(now).day) return [diagnose('decision.date.future', {}, { date: shown })];
  if (date < period.start) return [diagnose('decision.date.early', {}, { date: shown, period: period.code })];
  return [];
}
