import type { Place } from '../diagnostics/diagnostic.ts';
import type { LetterHint } from './letters/letter-reader.ts';
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

/** What the cell styles of a workbook say, by their index. */
export interface CellStyles {
  /** Whether the number format shows a date. */
  readonly dates: readonly boolean[];
  /** The older alphabet that the font draws; undefined where no font of the workbook is of that kind. */
  readonly fonts: readonly (LetterHint | undefined)[] | undefined;
}

/** Reads the styles part. Throws the `UserError`s of `parseXml`. */
export async function readCellStyles(
  chunks: AsyncIterable<Buffer>,
  place: Place,
  limits: SourceLimits,
): Promise<CellStyles> {
  const codes = new Map<string, string>();
  const formats: string[] = [];
  const fonts: (LetterHint | undefined)[] = [];
  const fontIds: number[] = [];
  let inCellStyles = false;
  let inFonts = false;
  const handlers: XmlHandlers = {
    open(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'fonts') inFonts = true;
      else if (name === 'font' && inFonts) fonts.push(undefined);
      else if (name === 'name' && inFonts && fonts.length > 0)
        fonts[fonts.length - 1] = readFontName(attributes.get('val') ?? '');
      else if (name === 'xf' && inCellStyles) {
        formats.push(attributes.get('numFmtId') ?? '0');
        fontIds.push(Number(attributes.get('fontId') ?? 0));
      } else if (name === 'numFmt')
        codes.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '');
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
      else if (name === 'fonts') inFonts = false;
    },
    text() {},
  };
  await parseWhole(chunks, handlers, place, limits);
  return {
    dates: formats.map((id) => {
      const code = codes.get(id);
      return code === undefined ? isBuiltInDate(Number(id)) : isDateFormat(code);
    }),
    fonts: fonts.some((font) => font !== undefined) ? fontIds.map((id) => fonts[id]) : undefined,
  };
}

/** `.VnTime` and its family draw TCVN3, as capitals where the name ends in H; `VNI-Times` and its family draw VNI. */
function readFontName(name: string): LetterHint | undefined {
  if (/^\.vn/i.test(name)) return { letters: 'tcvn3', capitals: name.endsWith('H') };
  return /^vni-/i.test(name) ? { letters: 'vni', capitals: false } : undefined;
}

function isBuiltInDate(id: number): boolean {
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}

/** Whether a number format code shows a date: a `d`, `m` or `y` outside quotes, brackets and escapes. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"?|\[[^\]]*\]?|[\\_*]./g, '');
  return /[dmy]/i.test(bare.split(';', 1)[0] ?? '');
}
