import { formatDate } from '../../calendar/plain-date.ts';
import { NO_CONCLUSION } from '../facts/definition.ts';
import { textKey } from '../text-key.ts';
import { makeReader, quoteCell, type CellReader } from './cell-reader.ts';
import { parseDate } from './parse-date.ts';

const NONE = new Set(['0', 'không', 'ko', 'không có', 'chưa có', 'no', 'none']);
const DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;
/** `12-KL/UBKT`, `105-KL/ĐU`: what makes a number of a document. */
const NUMBER = /\d+\s*[-–/]\s*\p{L}[\p{L}\d/.–-]*/u;

/**
 * Reads a conclusion of a competent body: `12-KL/UBKT, 03/05/2025, UBKT Tỉnh uỷ`. Without its number, date and body there
 * is none, whatever the cell says: `import.conclusion.incomplete`. `không` is a recorded "none".
 */
export const readConclusion: CellReader = makeReader((text) => {
  if (NONE.has(textKey(text))) return { value: NO_CONCLUSION };
  const date = DATE.exec(text)?.[0];
  const number = NUMBER.exec(text)?.[0];
  const body = text
    .replace(date ?? '', ' ')
    .replace(number ?? '', ' ')
    .replace(/(?<!\p{L})(?:kết luận|số|ngày|của)(?!\p{L})/giu, ' ')
    .replace(/[\s,;.]+/g, ' ')
    .trim();
  const parsed = date === undefined ? undefined : parseDate(date, 'event');
  if (number === undefined || parsed === undefined || !/\p{L}{2}/u.test(body))
    return { value: null, code: 'import.conclusion.incomplete', params: { value: quoteCell(text) } };
  return { value: `${number}, ${formatDate(parsed.date)}, ${body}` };
});
