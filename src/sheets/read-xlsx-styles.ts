import type { Place } from '../diagnostics/diagnostic.ts';
import type { SourceLimits } from './source-limits.ts';
import { parseWhole } from './xlsx-xml.ts';
import type { XmlHandlers } from './xml-scanner.ts';

/** Built-in number formats that show a date or time: ECMA-376 part 1, 18.8.30, with those of East Asian editions. */
const BUILT_IN_DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/**
 * Reads the styles part: for each cell style, by index, whether its number format shows a date.
 * Throws the `UserError`s of `parseXml`.
 */
export async function readDateStyles(
  chunks: AsyncIterable<Buffer>,
  place: Place,
  limits: SourceLimits,
): Promise<boolean[]> {
  const codes = new Map<string, string>();
  const formats: string[] = [];
  let inCellStyles = false;
  const handlers: XmlHandlers = {
    open(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) formats.push(attributes.get('numFmtId') ?? '0');
      else if (name === 'numFmt')
        codes.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '');
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text() {},
  };
  await parseWhole(chunks, handlers, place, limits);
  return formats.map((id) => {
    const code = codes.get(id);
    return code === undefined ? isBuiltInDate(Number(id)) : isDateFormat(code);
  });
}

function isBuiltInDate(id: number): boolean {
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}

/** Whether a number format code shows a date: a `d`, `m` or `y` outside quotes, brackets and escapes. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"?|\[[^\]]*\]?|[\\_*]./g, '');
  return /[dmy]/i.test(bare.split(';', 1)[0] ?? '');
}
