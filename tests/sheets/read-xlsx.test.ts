import { describe, expect, it } from 'vitest';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { makeWorkbook, type RawWorkbook } from './make-workbook.ts';
import { readBytes, refusalOf, type ReadSheet } from './read-back.ts';

const folder = makeTemporaryFolder();

async function readSheets(raw: RawWorkbook): Promise<ReadSheet[]> {
  return readBytes(folder, makeWorkbook(raw));
}

async function readRows(data: string, raw: Partial<RawWorkbook> = {}): Promise<ReadSheet['rows']> {
  const [sheet] = await readSheets({ ...raw, sheets: [`<sheetData>${data}</sheetData>`] });
  return sheet?.rows ?? [];
}

/** The text of one cell. */
async function readCell(cell: string, raw: Partial<RawWorkbook> = {}): Promise<string | undefined> {
  const [row] = await readRows(`<row r="1">${cell}<c r="Z1"><v>1</v></c></row>`, raw);
  return row?.cells[0];
}

const DATES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;năm &quot;0"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>';

describe('values of cells', () => {
  const strings =
    '<si><t>Đào Thị Mẫu</t></si><si><r><t>Chi </t></r><r><t>bộ 1</t></r><rPh><t>x</t></rPh></si>';

  it.each([
    ['shared text', '<c r="A1" t="s"><v>0</v></c>', 'Đào Thị Mẫu'],
    ['rich shared text without its hints', '<c r="A1" t="s"><v>1</v></c>', 'Chi bộ 1'],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>Tổ &lt;1&gt;</t></is></c>', 'Tổ <1>'],
    ['rich inline text', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['result of a formula', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>kết quả</v></c>', 'kết quả'],
    ['empty text of a formula', '<c r="A1" t="str"><f>IF(1,"")</f><v></v></c>', ''],
    ['number of a formula', '<c r="A1"><f>ROW()-5</f><v>3</v></c>', '3'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'FALSE'],
    ['whole number', '<c r="A1"><v>99000000012</v></c>', '99000000012'],
    ['long number in exponent form', '<c r="A1"><v>9.9000000012E+10</v></c>', '99000000012'],
    ['decimal with the noise of binary fractions', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
    ['points', '<c r="A1"><v>87.5</v></c>', '87.5'],
    ['ISO date cell', '<c r="A1" t="d"><v>1984-09-05T00:00:00</v></c>', '1984-09-05'],
    ['line break', '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb</t></is></c>', 'a\r\nb'],
    ['blanks that are kept', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>', ' x '],
  ])('%s', async (_, cell, expected) => {
    expect(await readCell(cell, { strings })).toBe(expected);
  });

  it.each([
    ['an Excel error', '<c r="B1" t="e"><v>#N/A</v></c>', { kind: 'error', text: '#N/A' }],
    [
      'a formula without a result',
      '<c r="B1"><f>VLOOKUP(A1,X,2)</f></c>',
      { kind: 'formula', text: '=VLOOKUP(A1,X,2)' },
    ],
    ['a formula with an empty result', '<c r="B1"><f>A1</f><v></v></c>', { kind: 'formula', text: '=A1' }],
    [
      'a formula that ends in an error',
      '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { kind: 'error', text: '#DIV/0!' },
    ],
  ])('%s is a fault, never a zero', async (_, cell, fault) => {
    const rows = await readRows(`<row r="1"><c r="A1"><v>1</v></c>${cell}</row>`);
    expect(rows).toEqual([{ number: 1, cells: ['1'], hidden: false, faults: [{ column: 1, ...fault }] }]);
  });

  it.each([
    ['a text that is not in the table', '<c r="A1" t="s"><v>9</v></c>'],
    ['letters in a number cell', '<c r="A1"><v>mười</v></c>'],
    ['an unknown type', '<c r="A1" t="zz"><v>1</v></c>'],
  ])('%s is damage with the cell', async (_, cell) => {
    const refusal = await refusalOf(readCell(cell, { strings }));
    expect(refusal).toMatchObject({ code: 'import.file.damaged', cell: 'A1', sheet: 'Tờ 1' });
  });
});

describe('dates', () => {
  // 29082 is 15 August 1979 (spreadsheets.md 9); 60 is the 29 February 1900 that never was.
  it.each([
    ['built-in format', '<c r="A1" s="1"><v>29082</v></c>', '1979-08-15'],
    ['own format', '<c r="A1" s="2"><v>29082</v></c>', '1979-08-15'],
    ['time cut', '<c r="A1" s="4"><v>29082.75</v></c>', '1979-08-15'],
    ['plain format', '<c r="A1" s="0"><v>29082</v></c>', '29082'],
    ['letters in quotes are no date', '<c r="A1" s="3"><v>29082</v></c>', '29082'],
    ['a year in a date cell stays a year', '<c r="A1" s="1"><v>1958</v></c>', '1958'],
    ['29 February 1900 never was', '<c r="A1" s="1"><v>60</v></c>', '60'],
    ['text in a date format stays text', '<c r="A1" s="1" t="inlineStr"><is><t>Nam</t></is></c>', 'Nam'],
  ])('%s', async (_, cell, expected) => {
    expect(await readCell(cell, { styles: DATES })).toBe(expected);
  });

  it('counts from 1904 where the workbook says so', async () => {
    const cell = '<c r="A1" s="1"><v>27620</v></c>';
    expect(await readCell(cell, { styles: DATES, properties: 'date1904="1"' })).toBe('1979-08-15');
  });
});

describe('rows and sheets', () => {
  it('counts rows and cells that have no address', async () => {
    const rows = await readRows(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="B5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(rows.map(({ number, cells }) => [number, cells])).toEqual([
      [1, ['1', '2']],
      [5, ['', '3', '4']],
      [6, ['5']],
    ]);
  });

  it('leaves out rows that are only formatted', async () => {
    expect(await readRows('<row r="1"><c r="A1" s="3"/></row><row r="9"><c r="A9"/></row>')).toEqual([]);
  });

  it('tells hidden rows and hidden sheets and reads them', async () => {
    const data = '<sheetData><row r="2" hidden="1"><c r="A2"><v>7</v></c></row></sheetData>';
    const sheets = await readSheets({
      sheets: [data, data, data],
      states: ['', 'state="hidden"', 'state="veryHidden"'],
    });
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['Tờ 1', false],
      ['Tờ 2', true],
      ['Tờ 3', true],
    ]);
    expect(sheets[0]?.rows).toEqual([{ number: 2, cells: ['7'], hidden: true, faults: [] }]);
  });

  it('gives merged ranges, which stand behind the rows', async () => {
    const [sheet] = await readSheets({
      sheets: [
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>sheetData mergeCell ref="X9:Y9"</t></is></c></row></sheetData>' +
          '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="AB3:AB40"/></mergeCells>',
      ],
    });
    expect(sheet?.merges).toEqual([
      { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 2 },
      { firstRow: 3, lastRow: 40, firstColumn: 27, lastColumn: 27 },
    ]);
  });

  it.each([
    ['columns beyond XFD', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'import.file.limit'],
    ['four letters', '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>', 'import.file.limit'],
    ['rows beyond the last', '<row r="1048577"><c><v>1</v></c></row>', 'import.file.limit'],
    ['row 0', '<row r="0"><c><v>1</v></c></row>', 'import.file.damaged'],
    [
      'a row twice',
      '<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>',
      'import.file.damaged',
    ],
    ['rows out of order', '<row r="3"/><row r="2"/>', 'import.file.damaged'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>', 'import.file.damaged'],
    [
      'cells out of order',
      '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
      'import.file.damaged',
    ],
  ])('%s are refused', async (_, data, code) => {
    expect((await refusalOf(readRows(data))).code).toBe(code);
  });

  it('takes the last column Excel has', async () => {
    const [row] = await readRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect([row?.number, row?.cells.length]).toEqual([1_048_576, 16_384]);
  });
});
