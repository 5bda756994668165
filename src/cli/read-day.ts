import { precisionOf, type PlainDate } from '../calendar/plain-date.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { parseDate } from '../registry/cells/parse-date.ts';

/** A day as people type it, day first or year first; `undefined` when it is none. */
export function parseDay(text: string): PlainDate | undefined {
  const date = parseDate(text.trim(), 'event')?.date;
  return date !== undefined && precisionOf(date) === 'day' ? date : undefined;
}

/** Reads a day of an option; nothing typed is no day. @throws UserError `usage.argument.invalid`. */
export function readDay(name: string, text: string | undefined): PlainDate | undefined {
  if (text === undefined) return undefined;
  const date = parseDay(text);
  if (date !== undefined) return date;
  throw new UserError([
    diagnose('usage.argument.invalid', {}, { name, value: text, allowed: '30/06/2025, 2025-06-30' }),
  ]);
}
