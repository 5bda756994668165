import { textKey } from '../text-key.ts';
import { makeReader, quoteCell, type CellReader } from './cell-reader.ts';

const MARKS = new Set(['x', '×', '✓', '✔', '☑', '✗', '✘', '+', '1', 'v', '√']);
const YES = new Set(['có', 'co', 'đã', 'rồi', 'đúng', 'yes', 'true', 'đã kiểm điểm']);
const NO = new Set([
  '0',
  'không',
  'khong',
  'ko',
  'chưa',
  'chua',
  'no',
  'false',
  'chưa kiểm điểm',
  'không kiểm điểm',
]);

/** Whether the cell of an X column is ticked: `X`, `x`, `×`, `✓`, `+`, `1`, Cyrillic `Х`. */
export function isMark(text: string): boolean {
  // Three in four cells of grade columns are empty.
  return text === 'x' || text === 'X' || (text !== '' && MARKS.has(textKey(text)));
}

/** Reads yes (1) or no (0): marks, `có`, `không`, `chưa`, `0`/`1`. Other words give `import.value.unknown`. */
export const readFlag: CellReader = makeReader((text) => {
  const key = textKey(text);
  if (MARKS.has(key) || YES.has(key)) return { value: 1 };
  if (NO.has(key)) return { value: 0 };
  return { value: null, code: 'import.value.unknown', params: { value: quoteCell(text) } };
});
