import { element, valued, xmlPart } from './xml.ts';
import { twipsOfMm, twipsOfPoints } from './measures.ts';

export const FONT = 'Times New Roman';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** One element of the format of Party documents as a style that a clerk can change in Word. Sizes in points. */
interface Style {
  readonly name: string;
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underlined?: true;
  readonly capitals?: true;
  readonly grey?: true;
  readonly filled?: true;
  readonly align?: 'center' | 'right' | 'both';
  /** Millimetres. */
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  /** Exact distance of lines. */
  readonly line?: number;
  readonly keepNext?: true;
  readonly outline?: 0 | 1 | 2;
}

const BODY = { size: 14, align: 'both', firstLine: 10, before: 6, after: 6, line: 18 } as const;
const CENTRED = { size: 14, align: 'center' } as const;

/** The styles by id: the annex table of the guidance, element by element. */
export const STYLES = {
  Party: { name: 'Tiêu đề Đảng', ...CENTRED, size: 15, bold: true },
  PartyLine: { name: 'Đường kẻ dưới tiêu đề', ...CENTRED, size: 1, line: 1.5, after: 6 },
  Parent: { name: 'Tổ chức đảng cấp trên', ...CENTRED },
  Issuer: { name: 'Tổ chức đảng ban hành', ...CENTRED, bold: true },
  Star: { name: 'Dấu sao', ...CENTRED },
  Number: { name: 'Số, ký hiệu', ...CENTRED },
  Mark: { name: 'Dấu mật, dự thảo, hội nghị', ...CENTRED, size: 13, bold: true, before: 6, after: 3 },
  PlaceDate: { name: 'Địa danh, ngày tháng', ...CENTRED, italic: true },
  Kind: { name: 'Tên loại văn bản', ...CENTRED, size: 16, bold: true, before: 18, keepNext: true },
  Summary: { name: 'Trích yếu', ...CENTRED, bold: true, keepNext: true },
  SummaryLine: { name: 'Gạch dưới trích yếu', ...CENTRED, after: 6 },
  BodyText: { name: 'Nội dung', ...BODY },
  Part1: { name: 'Mục I', ...BODY, bold: true, capitals: true, keepNext: true, outline: 0 },
  Part2: { name: 'Mục 1', ...BODY, bold: true, keepNext: true, outline: 1 },
  Part3: { name: 'Mục a', ...BODY, italic: true, keepNext: true, outline: 2 },
  Fill: { name: 'Chỗ cần viết', ...BODY, italic: true, filled: true },
  Note: { name: 'Ghi chú', size: 12, align: 'both', italic: true, before: 2, after: 2 },
  TableTitle: { name: 'Tên bảng', ...CENTRED, size: 13, bold: true, before: 12, after: 3, keepNext: true },
  TableUnit: { name: 'Đơn vị tính', size: 12, italic: true, align: 'right', after: 2, keepNext: true },
  TableText: { name: 'Chữ trong bảng', size: 12 },
  Chart: { name: 'Biểu đồ', size: 12, align: 'center', keepNext: true },
  FormNumber: { name: 'Số biểu', size: 12, bold: true, align: 'center' },
  FormTitle: { name: 'Tên biểu', ...CENTRED, bold: true },
  AnnexTitle: { name: 'Tên phụ lục', ...CENTRED, bold: true, capitals: true, keepNext: true },
  AnnexLine: { name: 'Kèm theo văn bản', ...CENTRED, size: 13, italic: true, after: 6, keepNext: true },
  RecipientsTitle: { name: 'Nơi nhận', size: 14, underlined: true, keepNext: true },
  Recipient: { name: 'Nơi nhận, từng dòng', size: 12, keepNext: true },
  Authority: { name: 'Thể thức ký', ...CENTRED, bold: true, keepNext: true },
  SignerTitle: { name: 'Chức vụ người ký', ...CENTRED, keepNext: true },
  SignatureSpace: { name: 'Chỗ ký', ...CENTRED, keepNext: true },
  SignHint: { name: 'Hướng dẫn ký', size: 12, italic: true, align: 'center', keepNext: true },
  Signer: { name: 'Họ tên người ký', ...CENTRED, bold: true },
  PageNumber: { name: 'Số trang', size: 13, align: 'center' },
  Basis: { name: 'Cơ sở số liệu', size: 8, grey: true },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleId = keyof typeof STYLES;

/** The part `word/styles.xml`: the font and one style for each element of a Party document. */
export function stylesPart(): string {
  const fonts = element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT });
  const language = element('w:lang', { 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN' });
  const defaults = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element('w:rPr', {}, fonts, valued('w:color', '000000'), sizes(14), language),
    ),
    element(
      'w:pPrDefault',
      {},
      element(
        'w:pPr',
        {},
        element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' }),
      ),
    ),
  );
  const normal = element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    valued('w:name', 'Normal'),
    element('w:qFormat'),
  );
  const own = Object.entries<Style>(STYLES).map(([id, style]) => writeStyle(id, style));
  return xmlPart(element('w:styles', { 'xmlns:w': NAMESPACE }, defaults, normal, ...own));
}

function sizes(points: number): string {
  return valued('w:sz', points * 2) + valued('w:szCs', points * 2);
}

function writeStyle(id: string, style: Style): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id },
    valued('w:name', style.name),
    valued('w:basedOn', 'Normal'),
    element('w:qFormat'),
    element('w:pPr', {}, ...paragraphProperties(style)),
    element('w:rPr', {}, ...letterProperties(style)),
  );
}

/** In the order the schema wants. */
function paragraphProperties(style: Style): string[] {
  const { before, after, line, firstLine, align, outline } = style;
  return [
    ...(style.keepNext === true ? [element('w:keepNext')] : []),
    ...(style.filled === true
      ? [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'FFF2CC' })]
      : []),
    element('w:spacing', {
      'w:before': twipsOfPoints(before ?? 0),
      'w:after': twipsOfPoints(after ?? 0),
      ...(line === undefined ? {} : { 'w:line': twipsOfPoints(line), 'w:lineRule': 'exact' }),
    }),
    ...(firstLine === undefined ? [] : [element('w:ind', { 'w:firstLine': twipsOfMm(firstLine) })]),
    ...(align === undefined ? [] : [valued('w:jc', align)]),
    ...(outline === undefined ? [] : [valued('w:outlineLvl', outline)]),
  ];
}

/** In the order the schema wants. */
function letterProperties(style: Style): string[] {
  return [
    ...(style.bold === true ? [element('w:b'), element('w:bCs')] : []),
    ...(style.italic === true ? [element('w:i'), element('w:iCs')] : []),
    ...(style.capitals === true ? [element('w:caps')] : []),
    ...(style.grey === true ? [valued('w:color', '595959')] : []),
    sizes(style.size),
    ...(style.underlined === true ? [valued('w:u', 'single')] : []),
  ];
}
