import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { SECRECY_LEVELS, type Issue } from '../usecases/reports.ts';
import { parseDay } from './read-day.ts';
import type { Session } from './session.ts';

/** A number with letters behind it where two documents share one: `127`, `127a`. */
const NUMBER = /^\d{1,5}[a-z]?$/;

/** Which draft it is: `1`, `12`. */
const DRAFT = /^[1-9]\d?$/;

/** What is typed for the head of one document. */
export interface TypedIssue {
  readonly number?: string;
  readonly date?: string;
  readonly draft?: string;
  readonly secrecy?: string;
  readonly meeting?: boolean;
}

/** Number, day and marks typed for the head of a document. @throws UserError `usage.argument.invalid`. */
export function readIssue(session: Session, typed: TypedIssue): Issue {
  const number = typed.number?.trim();
  if (number !== undefined && !NUMBER.test(number)) {
    throw refuse('--number', number, session.say({ vi: 'số, ví dụ 127', en: 'a number, such as 127' }));
  }
  const date = typed.date === undefined ? undefined : parseDay(typed.date);
  if (typed.date !== undefined && date === undefined) {
    const allowed = session.say({ vi: 'ngày, ví dụ 05/02/2026', en: 'a day, such as 05/02/2026' });
    throw refuse('--date', typed.date, allowed);
  }
  const draft = typed.draft?.trim();
  if (draft !== undefined && !DRAFT.test(draft)) {
    throw refuse('--draft', draft, session.say({ vi: 'lần dự thảo, ví dụ 1', en: 'which draft, such as 1' }));
  }
  const secrecy = SECRECY_LEVELS.find((level) => level === typed.secrecy) ?? null;
  if (typed.secrecy !== undefined && secrecy === null) {
    throw refuse('--secrecy', typed.secrecy, SECRECY_LEVELS.join(', '));
  }
  const marks = {
    secrecy,
    draft: draft === undefined ? null : Number(draft),
    meeting: typed.meeting === true,
  };
  return { marks, ...(number === undefined ? {} : { number }), ...(date === undefined ? {} : { date }) };
}

function refuse(name: string, value: string, allowed: string): UserError {
  return new UserError([diagnose('usage.argument.invalid', {}, { name, value, allowed })]);
}
