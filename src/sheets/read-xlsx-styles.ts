import type { Place } from '../diagnostics/diagnostic.ts';
import type { LetterHint } from './letters/letter-reader.ts';
import type { SourceLimits } from './source-limits.ts';
import { parseWhole } from './xlsx-xml.ts';
import { MARK_COLOURS } from './marking/cell-mark.ts';
import type { XmlAttributes, XmlHandlers } from './xml-scanner.ts';

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
  /** The number of the fill where it is a colour, else 0; undefined where no style has one. */
  readonly fills: readonly number[] | undefined;
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
  const coloured: boolean[] = [];
  const fillIds: number[] = [];
  let inCellStyles = false;
  let inFonts = false;
  let inFills = false;
  let solid = false;
  const handlers: XmlHandlers = {
    open(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'fonts') inFonts = true;
      else if (name === 'font' && inFonts) fonts.push(undefined);
      else if (name === 'name' && inFonts && fonts.length > 0)
        fonts[fonts.length - 1] = readFontName(attributes.get('val') ?? '');
      else if (name === 'fills') inFills = true;
      else if (name === 'fill' && inFills) coloured.push(false);
      else if (name === 'patternFill') solid = attributes.get('patternType') === 'solid';
      else if (name === 'fgColor' && inFills && solid && coloured.length > 0)
        coloured[coloured.length - 1] = isColour(attributes);
      else if (name === 'xf' && inCellStyles) {
        formats.push(attributes.get('numFmtId') ?? '0');
        fontIds.push(Number(attributes.get('fontId') ?? 0));
        fillIds.push(Number(attributes.get('fillId') ?? 0));
      } else if (name === 'numFmt')
        codes.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '');
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
      else if (name === 'fonts') inFonts = false;
      else if (name === 'fills') inFills = false;
    },
    text() {},
  };
  await parseWhole(chunks, handlers, place, limits);
  const fills = fillIds.map((id) => (coloured[id] === true ? id : 0));
  return {
    dates: formats.map((id) => {
      const code = codes.get(id);
      return code === undefined ? isBuiltInDate(Number(id)) : isDateFormat(code);
    }),
    fonts: fonts.some((font) => font !== undefined) ? fontIds.map((id) => fonts[id]) : undefined,
    fills: fills.some((fill) => fill > 0) ? fills : undefined,
  };
}

/** Whether a fill is one a person sees and may have chosen: white is none, and neither are the colours of returned files. */
function isColour(attributes: XmlAttributes): boolean {
  const rgb = attributes.get('rgb')?.slice(-6).toUpperCase();
  if (rgb !== undefined) return rgb !== 'FFFFFF' && !MARK_COLOURS.includes(rgb);
  const [theme, indexed] = [attributes.get('theme'), attributes.get('indexed')];
  // Theme colour 0, and numbers 1, 9 and 64 on of the old palette, are the white of the page.
  if (theme !== undefined) return theme !== '0' || attributes.get('tint') !== undefined;
  return indexed !== undefined && !['1', '9', '64', '65'].includes(indexed);
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
