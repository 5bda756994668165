import { formatDate } from '../../calendar/plain-date.ts';
import { makeReader, quoteCell, type CellReader } from './cell-reader.ts';
import { isNewYear, parseDate, parsePlainForms, type DateUse } from './parse-date.ts';

/**
 * Reads a date with its precision; `import.date.invalid` for what is none, `import.date.year-guessed` for two digits of
 * a year, `import.date.year-only` for `00/00/1952` and for births on `01/01/1952`, which are years.
 */
export function dateReader(use: DateUse): CellReader {
  const slow = makeReader((text) => {
    const parsed = parseDate(text, use);
    if (parsed === undefined)
      return { value: null, code: 'import.date.invalid', params: { value: quoteCell(text) } };
    const { date } = parsed;
    if (parsed.filler) {
      const params = { value: quoteCell(text), date: formatDate(date) };
      return { value: date, code: 'import.date.year-only', params };
    }
    if (!parsed.guessed) return { value: date };
    const params = { value: quoteCell(text), year: Number(date.slice(0, 4)) };
    return { value: date, code: 'import.date.year-guessed', params };
  });
  return (text, column, problems) => {
    const plain = parsePlainForms(text);
    if (plain === undefined || (use === 'birth' && isNewYear(plain))) return slow(text, column, problems);
    return plain;
  };
}
