import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Issue } from '../usecases/reports.ts';
import { parseDay } from './read-day.ts';
import type { Session } from './session.ts';

/** A number with letters behind it where two documents share one: `127`, `127a`. */
const NUMBER = /^\d{1,5}[a-z]?$/;

/** Number and day typed for the head of a document. @throws UserError `usage.argument.invalid`. */
export function readIssue(
  session: Session,
  typed: { readonly number?: string; readonly date?: string },
): Issue {
  const number = typed.number?.trim();
  if (number !== undefined && !NUMBER.test(number)) {
    throw refuse('--number', number, session.say({ vi: 'số, ví dụ 127', en: 'a number, such as 127' }));
  }
  const date = typed.date === undefined ? undefined : parseDay(typed.date);
  if (typed.date !== undefined && date === undefined) {
    const allowed = session.say({ vi: 'ngày, ví dụ 05/02/2026', en: 'a day, such as 05/02/2026' });
    throw refuse('--date', typed.date, allowed);
  }
  return { ...(number === undefined ? {} : { number }), ...(date === undefined ? {} : { date }) };
}

function refuse(name: string, value: string, allowed: string): UserError {
  return new UserError([diagnose('usage.argument.invalid', {}, { name, value, allowed })]);
}
