import { beforeAll, describe, expect, it } from 'vitest';
import { makeDate } from '../../../src/calendar/plain-date.ts';
import type { Office } from '../../../src/documents/office.ts';
import type { Block, ReportDocument } from '../../../src/documents/model.ts';
import { renderDocx } from '../../../src/render/docx/docx.ts';
import { readDocx, valueOf, type Docx, type ReadParagraph } from './read-docx.ts';

const OFFICE: Office = {
  format: '2026',
  parent: 'Tỉnh uỷ Sơn Hà',
  issuer: 'Ban Tổ chức',
  symbol: 'BTCTU',
  number: '127',
  place: 'Sơn Hà',
  date: makeDate(2026, 2, 5) ?? null,
  recipients: [
    'Ban Tổ chức Trung ương (để báo cáo)',
    'Thường trực Tỉnh uỷ (để báo cáo)',
    'Lưu Ban Tổ chức Tỉnh uỷ',
  ],
  signature: { mark: 'K/T', body: 'Trưởng ban', title: 'Phó Trưởng ban', name: 'Nguyễn Thị An' },
  marks: { secrecy: null, draft: null, meeting: false },
  endMark: '.',
};

const TABLE: Block = {
  kind: 'table',
  id: 'units',
  name: 'Theo đơn vị',
  title: 'Xếp loại đảng viên theo đơn vị',
  unit: 'Đvt: Người',
  columns: [
    { id: 'name', header: ['Đơn vị'], align: 'left', width: 30 },
    { id: 'total', header: ['Tổng số'], align: 'right', width: 8 },
    { id: 'good', header: ['Kết quả', 'HTTNV', 'SL'], align: 'right', width: 8 },
    { id: 'goodShare', header: ['Kết quả', 'HTTNV', '%'], align: 'right', width: 8 },
  ],
  numberRow: ['1', '2', '3', '4(=3*100/2)'],
  rows: [
    { cells: [{ type: 'text', text: 'Khối xã' }], emphasis: 'section' },
    {
      cells: [
        { type: 'text', text: 'Đảng bộ xã An Bình' },
        { type: 'count', value: 1280 },
        { type: 'count', value: 1024 },
        { type: 'percent', hundredths: 8000 },
      ],
      indent: 1,
    },
    {
      cells: [
        { type: 'text', text: 'Cộng' },
        { type: 'count', value: 1280 },
        { type: 'not-applicable' },
        { type: 'percent', hundredths: null },
      ],
      emphasis: 'total',
    },
  ],
  notes: ['X: không áp dụng.'],
};

function makeReport(office: Office, more: Partial<ReportDocument> = {}): ReportDocument {
  return {
    id: 'thu',
    language: 'vi',
    title: 'Kết quả đánh giá, xếp loại chất lượng năm 2025',
    subtitle: 'Tỉnh uỷ Sơn Hà',
    form: { kind: 'report' },
    office,
    basis: [
      { label: 'Kỳ báo cáo', value: 'Năm 2025' },
      { label: 'Mã kiểm tra', value: '5f2c9a' },
    ],
    blocks: [
      { kind: 'heading', text: 'I- Kết quả' },
      { kind: 'heading', text: '1. Tập thể', level: 2 },
      { kind: 'heading', text: 'a) Tổ chức cơ sở đảng', level: 3 },
      { kind: 'paragraph', text: 'Tổng số đảng viên: 1.280.' },
      { kind: 'paragraph', text: 'Hoàn thành tốt nhiệm vụ: 1.024.', role: 'item' },
      { kind: 'paragraph', text: 'Nêu những việc đã làm', role: 'fill' },
      { kind: 'paragraph', text: 'Trên đây là kết quả năm 2025.' },
      { kind: 'paragraph', text: 'Số liệu chờ cấp uỷ quyết định.', role: 'note' },
      { kind: 'annex', id: 'units', text: 'Biểu 1. Theo đơn vị', landscape: true },
      TABLE,
    ],
    data: {},
    ...more,
  };
}

let docx: Docx;
beforeAll(async () => {
  docx = await readDocx(await renderDocx(makeReport(OFFICE)));
});

function find(text: string, from: Docx = docx): ReadParagraph {
  const found = from.paragraphs.find((paragraph) => paragraph.text === text);
  if (found === undefined) throw new Error(`no paragraph “${text}”`);
  return found;
}

async function withOffice(office: Partial<Office>): Promise<Docx> {
  return readDocx(await renderDocx(makeReport({ ...OFFICE, ...office })));
}

describe('the page', () => {
  it('is A4 with margins of 20, 20, 30 and 15 mm; annexes lie on their side', () => {
    const [text, annex] = docx.part('word/document.xml').all('w:sectPr');
    const mm = (value: string | undefined): number => Math.round((Number(value) * 25.4) / 1440);
    const sizeOf = (section: typeof text): (string | number | undefined)[] => [
      mm(section?.first('w:pgSz')?.attribute('w:w')),
      mm(section?.first('w:pgSz')?.attribute('w:h')),
      section?.first('w:pgSz')?.attribute('w:orient'),
    ];
    expect(sizeOf(text)).toEqual([210, 297, undefined]);
    expect(sizeOf(annex)).toEqual([297, 210, 'landscape']);
    const margins = ['top', 'bottom', 'left', 'right'].map((side) =>
      mm(text?.first('w:pgMar')?.attribute(`w:${side}`)),
    );
    expect(margins).toEqual([20, 20, 30, 15]);
  });

  it('is numbered from the second one on, in the middle of its head, 13 pt', () => {
    const [text, annex] = docx.part('word/document.xml').all('w:sectPr');
    expect(text?.first('w:titlePg')).toBeDefined();
    expect(annex?.first('w:titlePg')).toBeUndefined();
    const heads = text?.all('w:headerReference').map((each) => each.attribute('w:type'));
    expect(heads).toEqual(['default', 'first']);
    expect(docx.part('word/header1.xml').all('w:instrText')).toHaveLength(1);
    expect(docx.part('word/header2.xml').all('w:instrText')).toHaveLength(0);
    const style = docx
      .part('word/styles.xml')
      .all('w:style')
      .find((each) => each.attribute('w:styleId') === 'PageNumber');
    expect([valueOf(style?.first('w:sz')), valueOf(style?.first('w:jc'))]).toEqual(['26', 'center']);
  });

  it('is set in black Times New Roman in all alphabets', () => {
    const fonts = docx.part('word/styles.xml').first('w:rFonts');
    for (const alphabet of ['ascii', 'hAnsi', 'eastAsia', 'cs'])
      expect(fonts?.attribute(`w:${alphabet}`)).toBe('Times New Roman');
    expect(valueOf(docx.part('word/styles.xml').first('w:color'))).toBe('000000');
  });

  it('says at its foot what the figures rest on', () => {
    expect(docx.part('word/footer1.xml').text).toBe('Kỳ báo cáo: Năm 2025 · Mã kiểm tra: 5f2c9a');
  });
});

describe('the head', () => {
  it('names the Party at the top right, bold 15, over a line as long as the text and no underscores', () => {
    expect(find('ĐẢNG CỘNG SẢN VIỆT NAM')).toMatchObject({
      size: 15,
      bold: true,
      italic: false,
      align: 'center',
    });
    const at = docx.paragraphs.findIndex(({ text }) => text === 'ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(docx.paragraphs[at + 1]).toMatchObject({ text: '', lineOver: true });
    const [left, right] = docx.part('word/document.xml').all('w:tc');
    const width = Number(right?.first('w:tcW')?.attribute('w:w'));
    const line = right?.all('w:ind')[0];
    const length = width - Number(line?.attribute('w:left')) - Number(line?.attribute('w:right'));
    // 206,7 pt is what the words take in bold 15 pt.
    expect(length / 20).toBeGreaterThan(204);
    expect(length / 20).toBeLessThan(210);
    expect(left?.text).not.toContain('_');
  });

  it('names the issuer at the top left: the one above plain, its own bold, both capitals of 14, then a star', () => {
    expect(find('TỈNH UỶ SƠN HÀ')).toMatchObject({ size: 14, bold: false, align: 'center' });
    expect(find('BAN TỔ CHỨC')).toMatchObject({ size: 14, bold: true, align: 'center' });
    expect(find('*')).toMatchObject({ size: 14, align: 'center' });
  });

  it('has the number upright without a colon, and place and date in italics on one line', () => {
    expect(find('Số 127-BC/BTCTU')).toMatchObject({ size: 14, bold: false, italic: false });
    expect(find('Sơn Hà, ngày 05 tháng 02 năm 2026')).toMatchObject({
      size: 14,
      italic: true,
      align: 'center',
    });
  });

  it('writes days below 10 and the months 1 and 2 with a zero, other months without', async () => {
    const march = await withOffice({ date: makeDate(2026, 3, 20) ?? null });
    find('Sơn Hà, ngày 20 tháng 3 năm 2026', march);
    const december = await withOffice({ date: makeDate(2025, 12, 31) ?? null });
    find('Sơn Hà, ngày 31 tháng 12 năm 2025', december);
  });

  it('leaves room for number and date where they are not known yet', async () => {
    const open = await withOffice({ number: null, date: null });
    const number = open.paragraphs.find(({ style }) => style === 'Number');
    expect(number?.text).toMatch(/^Số \u00a0{6,}-BC\/BTCTU$/);
    const date = open.paragraphs.find(({ style }) => style === 'PlaceDate');
    expect(date?.text).toMatch(/^Sơn Hà, ngày \u00a0+ tháng \u00a0+ năm \u00a0+$/);
  });

  it('sets a long place smaller rather than breaking the day over two lines', async () => {
    const long = await withOffice({ place: 'Thành phố Trường Sơn Đông' });
    const date = long.paragraphs.find(({ style }) => style === 'PlaceDate');
    expect(date?.size).toBeLessThan(14);
    expect(date?.size).toBeGreaterThanOrEqual(11);
  });

  it('stands in a table without any line, its left column 40 to 46 %', () => {
    const table = docx.part('word/document.xml').first('w:tbl');
    const widths = table?.all('w:gridCol').map((column) => Number(column.attribute('w:w'))) ?? [];
    const share = (widths[0] ?? 0) / widths.reduce((sum, width) => sum + width, 0);
    expect(share).toBeGreaterThanOrEqual(0.4);
    expect(share).toBeLessThanOrEqual(0.46);
    expect(table?.first('w:tblLayout')?.attribute('w:type')).toBe('fixed');
    for (const borders of [...(table?.all('w:tblBorders') ?? []), ...(table?.all('w:tcBorders') ?? [])])
      expect(borders.children.map(valueOf)).toEqual(['nil', 'nil', 'nil', 'nil', 'nil', 'nil']);
  });
});

describe('kind, summary and text', () => {
  it('has the kind in bold capitals of 16 and the summary bold 14 from a small letter on, five dashes below', () => {
    expect(find('BÁO CÁO')).toMatchObject({ size: 16, bold: true, align: 'center' });
    const summary = find('kết quả đánh giá, xếp loại chất lượng năm 2025');
    expect(summary).toMatchObject({ size: 14, bold: true, align: 'center' });
    expect(docx.paragraphs[docx.paragraphs.indexOf(summary) + 1]).toMatchObject({
      text: '-----',
      align: 'center',
    });
  });

  it('is justified 14 pt, first line 10 mm in, 6 pt before and after, lines exactly 18 pt', () => {
    expect(find('Tổng số đảng viên: 1.280.')).toMatchObject({
      size: 14,
      bold: false,
      align: 'both',
      firstLineMm: 10,
      before: 6,
      after: 6,
      line: 18,
    });
    expect(find('- Hoàn thành tốt nhiệm vụ: 1.024.')).toMatchObject({ size: 14, firstLineMm: 10 });
  });

  it('has parts in bold capitals, headings below in bold, a) in italics; none is left alone at the foot of a page', () => {
    expect(find('I- Kết quả')).toMatchObject({ bold: true, capitals: true, size: 14 });
    expect(find('1. Tập thể')).toMatchObject({ bold: true, capitals: false });
    expect(find('a) Tổ chức cơ sở đảng')).toMatchObject({ bold: false, italic: true });
    const styles = docx.part('word/styles.xml').all('w:style');
    for (const id of ['Part1', 'Part2', 'Part3', 'TableTitle'])
      expect(styles.find((style) => style.attribute('w:styleId') === id)?.first('w:keepNext')).toBeDefined();
  });

  it('marks what people are to write', () => {
    const fill = find('[Nêu những việc đã làm]');
    const style = docx
      .part('word/styles.xml')
      .all('w:style')
      .find((each) => each.attribute('w:styleId') === fill.style);
    expect(style?.first('w:shd')?.attribute('w:fill')).toBe('FFF2CC');
  });

  it('ends with a full stop, or with ./. where that is the custom', async () => {
    find('Trên đây là kết quả năm 2025.');
    const marked = await withOffice({ endMark: './.' });
    find('Trên đây là kết quả năm 2025./.', marked);
    find('Số liệu chờ cấp uỷ quyết định.', marked);
  });

  it('has no line break inside a paragraph', () => {
    expect(docx.part('word/document.xml').all('w:br')).toHaveLength(0);
  });
});

describe('recipients and signature', () => {
  it('underlines “Nơi nhận:” in 14, neither bold nor italic; the items in 12 end with ; and the last with a full stop', () => {
    expect(find('Nơi nhận:')).toMatchObject({ size: 14, underlined: true, bold: false, italic: false });
    const items = docx.paragraphs.filter(({ style }) => style === 'Recipient');
    expect(items.map(({ text }) => text)).toEqual([
      '- Ban Tổ chức Trung ương (để báo cáo);',
      '- Thường trực Tỉnh uỷ (để báo cáo);',
      '- Lưu Ban Tổ chức Tỉnh uỷ.',
    ]);
    expect(items.every(({ size }) => size === 12)).toBe(true);
  });

  it('puts commas between them in the format of 2018', async () => {
    const old = await withOffice({ format: '2018' });
    const items = old.paragraphs.filter(({ style }) => style === 'Recipient');
    expect(items.map(({ text }) => text.at(-1))).toEqual([',', ',', '.']);
  });

  it('has the authority bold, the title in plain capitals, four empty lines, the name bold', () => {
    const at = docx.paragraphs.findIndex(({ text }) => text === 'K/T TRƯỞNG BAN');
    expect(docx.paragraphs[at]).toMatchObject({ size: 14, bold: true, align: 'center' });
    expect(docx.paragraphs[at + 1]).toMatchObject({ text: 'PHÓ TRƯỞNG BAN', size: 14, bold: false });
    expect(docx.paragraphs.slice(at + 2, at + 6).map(({ text }) => text)).toEqual(['', '', '', '']);
    expect(docx.paragraphs[at + 6]).toMatchObject({ text: 'Nguyễn Thị An', size: 14, bold: true });
  });

  it.each([
    [
      { mark: 'T/M', body: 'Ban Thường vụ', title: 'Phó Bí thư', name: null },
      ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
    ],
    [
      { mark: 'T/L', body: 'Ban Thường vụ', title: 'Chánh Văn phòng', name: null },
      ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG'],
    ],
    [{ mark: null, body: null, title: 'Trưởng ban', name: null }, ['TRƯỞNG BAN']],
  ] as const)('is signed in the way of %o', async (signature, lines) => {
    const signed = await withOffice({ signature });
    const shown = signed.paragraphs.filter(({ style }) => style === 'Authority' || style === 'SignerTitle');
    expect(shown.map(({ text }) => text)).toEqual(lines);
  });

  it('stands behind the text and before the annexes', () => {
    const order = ['Trên đây là kết quả năm 2025.', 'Nơi nhận:', 'Biểu 1. Theo đơn vị'];
    const places = order.map((text) => docx.paragraphs.findIndex((paragraph) => paragraph.text === text));
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });
});

describe('tables and annexes', () => {
  it('says in italics under an annex’s title what it belongs to', () => {
    expect(find('Biểu 1. Theo đơn vị')).toMatchObject({ bold: true, align: 'center' });
    expect(
      find('(Kèm theo Báo cáo số 127-BC/BTCTU, ngày 05 tháng 02 năm 2026 của Ban Tổ chức)'),
    ).toMatchObject({
      italic: true,
      align: 'center',
    });
  });

  it('repeats the header with its number row on every page and splits no row', () => {
    const table = docx.part('word/document.xml').all('w:tbl').at(-1);
    const rows = table?.all('w:tr') ?? [];
    expect(rows.map((row) => row.first('w:tblHeader') !== undefined)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(rows.every((row) => row.first('w:cantSplit') !== undefined)).toBe(true);
    expect(rows[3]?.all('w:tc').map((cell) => cell.text)).toEqual(['1', '2', '3', '4(=3*100/2)']);
  });

  it('has single black lines and letters of 11 to 13 pt', () => {
    const table = docx.part('word/document.xml').all('w:tbl').at(-1);
    expect(table?.first('w:tblBorders')?.children.map(valueOf)).toEqual(Array(6).fill('single'));
    const cell = find('Đảng bộ xã An Bình');
    expect(cell.size).toBeGreaterThanOrEqual(11);
    expect(cell.size).toBeLessThanOrEqual(13);
  });

  it('merges the headings over their columns and rows', () => {
    const [first, second] = docx.part('word/document.xml').all('w:tbl').at(-1)?.all('w:tr') ?? [];
    const shape = (row: typeof first): (string | undefined)[][] =>
      row
        ?.all('w:tc')
        .map((cell) => [cell.text, valueOf(cell.first('w:gridSpan')), valueOf(cell.first('w:vMerge'))]) ?? [];
    expect(shape(first)).toEqual([
      ['Đơn vị', undefined, 'restart'],
      ['Tổng số', undefined, 'restart'],
      ['Kết quả', '2', undefined],
    ]);
    expect(shape(second)).toEqual([
      ['', undefined, 'continue'],
      ['', undefined, 'continue'],
      ['HTTNV', '2', undefined],
    ]);
  });

  it('prints X where a figure makes no sense, and nothing where it is not known', () => {
    const rows = docx.part('word/document.xml').all('w:tbl').at(-1)?.all('w:tr') ?? [];
    expect(
      rows
        .at(-1)
        ?.all('w:tc')
        .map((cell) => cell.text),
    ).toEqual(['Cộng', '1.280', 'X', '']);
    expect(
      rows
        .at(-2)
        ?.all('w:tc')
        .map((cell) => cell.text),
    ).toEqual(['Đảng bộ xã An Bình', '1.280', '1.024', '80,00']);
  });
});

describe('an official form', () => {
  it('has its number at the top, its title in the middle, and is signed by who filled it in and the head', async () => {
    const form = makeReport(OFFICE, {
      title: 'Thống kê tăng, giảm đảng viên',
      subtitle: 'Năm 2025',
      form: { kind: 'statistics', number: 'Biểu số 1-BTCTW', landscape: false },
      blocks: [TABLE],
    });
    const read = await readDocx(await renderDocx(form));
    const texts = read.paragraphs.map(({ text }) => text);
    expect(texts.slice(0, 5)).toEqual([
      'TỈNH UỶ SƠN HÀ',
      'BAN TỔ CHỨC',
      'THỐNG KÊ TĂNG, GIẢM ĐẢNG VIÊN',
      'NĂM 2025',
      'Biểu số 1-BTCTW',
    ]);
    const foot = [
      'Sơn Hà, ngày 05 tháng 02 năm 2026',
      'NGƯỜI LẬP BIỂU',
      'TRƯỞNG BAN',
      '(ký, đóng dấu, ghi rõ họ tên)',
    ];
    for (const text of foot) expect(texts).toContain(text);
    expect(texts).not.toContain('Nơi nhận:');
  });
});

describe('the file', () => {
  it('does not name the software as author and carries no day', () => {
    const properties = docx.part('docProps/core.xml');
    expect(properties.children.map(({ name }) => name)).toEqual(['dc:title', 'dc:creator', 'dc:language']);
    expect(docx.names).not.toContain('docProps/app.xml');
  });

  it('is the same bytes for the same document', async () => {
    expect(await renderDocx(makeReport(OFFICE))).toEqual(await renderDocx(makeReport(OFFICE)));
  });

  it('keeps markup, formulas and hidden characters of names as letters', async () => {
    const names = [
      '=HYPERLINK("http://example.invalid","x")',
      '<w:br/>&amp;',
      'An\u0007 \u202eB\nC',
      '{DATE \\@ "yyyy"}',
    ];
    const blocks: Block[] = names.map((text) => ({ kind: 'paragraph', text }));
    const read = await readDocx(
      await renderDocx(makeReport({ ...OFFICE, parent: names[1] ?? '' }, { blocks, title: names[0] ?? '' })),
    );
    const texts = read.paragraphs.map(({ text }) => text);
    expect(texts).toContain(names[0]);
    expect(texts).toContain('<w:br/>&amp;');
    expect(texts).toContain('An\\u0007 \\u202eB\\u000aC');
    expect(read.part('word/document.xml').all('w:instrText')).toHaveLength(0);
    expect(read.part('word/document.xml').all('w:hyperlink')).toHaveLength(0);
    expect(
      read
        .part('word/_rels/document.xml.rels')
        .all('Relationship')
        .some((each) => each.attribute('TargetMode') !== undefined),
    ).toBe(false);
  });
});
