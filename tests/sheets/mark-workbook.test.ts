import { read } from '@e965/xlsx';
import { fromBufferPromise } from 'yauzl';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CellMark, FrontSheet } from '../../src/sheets/marking/cell-mark.ts';
import { markWorkbook } from '../../src/sheets/marking/mark-workbook.ts';
import { makeTestFolder } from '../support/test-folder.ts';
import { makeWorkbook } from './make-workbook.ts';
import { makeZip, type ZipEntry } from './make-zip.ts';
import { readBytes } from './read-back.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FRONT: FrontSheet = {
  name: 'Phiếu trả lại',
  widths: [30, 10],
  rows: [
    { style: 'title', cells: ['PHIẾU'] },
    { style: 'error', cells: ['Ngày & tháng', '2'] },
  ],
};
const STYLES =
  '<fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill/><fill/></fills>' +
  '<cellXfs count="3"><xf/><xf numFmtId="14" fontId="1" borderId="0"/><xf numFmtId="49"><alignment wrapText="1"/></xf></cellXfs>';

let folder: string;

beforeAll(() => {
  folder = makeTestFolder();
});

function mark(
  row: number,
  column: number,
  text = 'Sai.',
  severity: CellMark['severity'] = 'error',
): CellMark {
  return { row, column, severity, text };
}

function markFirst(bytes: Buffer, ...marks: CellMark[]): Promise<Buffer> {
  return markWorkbook('a.xlsx', bytes, new Map([['Tờ 1', marks]]), FRONT);
}

/** The parts of a workbook by name. */
async function partsOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>)
      chunks.push(chunk);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return parts;
}

async function textOf(bytes: Buffer, name: string): Promise<string> {
  const part = (await partsOf(bytes)).get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return part.toString();
}

const sheetOf = (bytes: Buffer): Promise<string> => textOf(bytes, 'xl/worksheets/sheet1.xml');

/** What a general library finds: the notes of the sender's first sheet by cell. */
function notesOf(bytes: Buffer): Record<string, string> {
  const sheet = read(bytes).Sheets['Tờ 1'] ?? {};
  return Object.fromEntries(
    Object.entries(sheet).flatMap(([cell, content]) => {
      const notes = (content as { c?: { t?: string }[] }).c;
      return notes === undefined ? [] : [[cell, notes.map(({ t }) => t ?? '').join('')]];
    }),
  );
}

/** The cells of the sender's sheets before and after are the same texts in the same places. */
async function expectSameTexts(before: Buffer, after: Buffer): Promise<void> {
  const [sent, [slip, ...returned]] = [await readBytes(folder, before), await readBytes(folder, after)];
  const shape = (sheets: typeof sent): unknown =>
    sheets.map(({ name, hidden, merges, rows }) => ({
      name,
      hidden,
      merges,
      rows: rows.flatMap(({ number, cells }) =>
        cells.flatMap((text, column) => (text === '' ? [] : [[number, column, text]])),
      ),
    }));
  expect(slip?.name).toBe(FRONT.name);
  expect(shape(returned)).toEqual(shape(sent));
}

describe('a marked cell', () => {
  it('keeps its number format, font and layout and gets a fill; a warning gets another', async () => {
    const bytes = makeWorkbook({
      sheets: [
        '<sheetData><row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="2"><v>6</v></c></row></sheetData>',
      ],
      styles: STYLES,
    });
    const out = await markFirst(bytes, mark(1, 0), mark(1, 1, 'Xem lại.', 'warning'));
    const styles = await textOf(out, 'xl/styles.xml');
    const formats = [...styles.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/g)].map(([xf]) => xf);
    const used = [...(await sheetOf(out)).matchAll(/<c\b[^>]*\bs="(\d+)"/g)].map(
      ([, s]) => formats[Number(s)],
    );
    expect(used[0]).toMatch(/numFmtId="14".*fontId="1"/);
    expect(used[1]).toMatch(/numFmtId="49".*<alignment wrapText="1"\/>/);
    const fills = [...styles.matchAll(/<fill>.*?<\/fill>|<fill\/>/g)].map(([fill]) => fill);
    const filled = used.map((xf) => fills[Number(/fillId="(\d+)"/.exec(xf ?? '')?.[1])]);
    expect(filled.map((fill) => /rgb="(\w+)"/.exec(fill ?? '')?.[1])).toEqual(['FFFFC7CE', 'FFFFEB9C']);
    expect(styles).toContain(`<fills count="${String(fills.length)}">`);
    expect(styles.startsWith(`<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet`)).toBe(true);
    await expectSameTexts(bytes, out);
  });

  it.each([
    [
      'is made in its place between others',
      '<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row></sheetData>',
      mark(2, 1),
      ['A2', 'B2', 'C2'],
    ],
    [
      'is made behind the last',
      '<sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData>',
      mark(2, 3),
      ['A2', 'D2'],
    ],
    [
      'is made with its row',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"><v>5</v></c></row></sheetData>',
      mark(3, 1),
      ['A1', 'B3', 'A5'],
    ],
    [
      'is made in an empty row',
      '<sheetData><row r="2" ht="30"/><row r="3"><c r="A3"><v>3</v></c></row></sheetData>',
      mark(2, 0),
      ['A2', 'A3'],
    ],
    ['is made in an empty sheet', '<sheetData/>', mark(2, 2), ['C2']],
    [
      'is made below all',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins left="1"/>',
      mark(9, 0),
      ['A1', 'A9'],
    ],
  ] as const)('%s', async (_, sheet, marked, cells) => {
    const bytes = makeWorkbook({ sheets: [sheet] });
    const out = await markFirst(bytes, marked);
    expect([...(await sheetOf(out)).matchAll(/<c\b[^>]*\br="(\w+)"/g)].map(([, cell]) => cell)).toEqual(
      cells,
    );
    await expectSameTexts(bytes, out);
  });

  it('is found where cells and rows do not say their address', async () => {
    const bytes = makeWorkbook({
      sheets: [
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>4</v></c></row></sheetData>',
      ],
    });
    const out = await markFirst(bytes, mark(1, 1), mark(3, 0), mark(3, 1));
    const styled = [...(await sheetOf(out)).matchAll(/<c\b([^>]*?)\/?>/g)].map(([, has]) =>
      /\bs=/.test(has ?? ''),
    );
    expect(styled).toEqual([false, true, true, true]);
    await expectSameTexts(bytes, out);
  });

  it('is found under a prefix of names', async () => {
    const plain = makeWorkbook({ sheets: ['<sheetData/>'], styles: STYLES });
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const styles = `<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs><x:xf/><x:xf numFmtId="1"/></x:cellXfs></x:styleSheet>`;
    const bytes = await repack(plain, { 'xl/worksheets/sheet1.xml': sheet, 'xl/styles.xml': styles });
    const out = await markFirst(bytes, mark(1, 0), mark(2, 1));
    expect(await sheetOf(out)).toMatch(
      /<x:c s="\d+" r="A1"><x:v>7<\/x:v><\/x:c><\/x:row><x:row r="2"><x:c r="B2" s="\d+"\/>/,
    );
    expect(await sheetOf(out)).toContain('<x:legacyDrawing ');
    expect(await textOf(out, 'xl/styles.xml')).toMatch(/<x:fills count="\d+"><x:fill>/);
    await expectSameTexts(bytes, out);
    expect(notesOf(out)).toEqual({ A1: 'Sai.', B2: 'Sai.' });
  });

  it('of a workbook without styles gets them', async () => {
    const bytes = makeWorkbook({
      sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
    });
    const out = await markFirst(bytes, mark(1, 0));
    expect(await textOf(out, 'xl/styles.xml')).toContain('FFFFC7CE');
    expect(await textOf(out, 'xl/_rels/workbook.xml.rels')).toContain(`${OFFICE}/styles`);
    await expectSameTexts(bytes, out);
  });
});

describe('notes', () => {
  it('say word for word what they were given, whatever signs it holds', async () => {
    const text = 'Ô "A" <b> & $& $\' $` $1 _x0041_\nSửa: ghi 28/02/1975.';
    const out = await markFirst(makeWorkbook({ sheets: ['<sheetData/>'] }), mark(1, 0, text), mark(2, 0));
    expect(notesOf(out)).toEqual({ A1: text, A2: 'Sai.' });
  });

  it('of one cell are joined, and the graver colour holds', async () => {
    const bytes = makeWorkbook({ sheets: ['<sheetData/>'] });
    const out = await markFirst(bytes, mark(1, 0, 'Một.', 'warning'), mark(1, 0, 'Hai.'));
    expect(notesOf(out)).toEqual({ A1: 'Một.\n\nHai.' });
    expect(await textOf(out, 'xl/styles.xml')).not.toContain('FFFFEB9C');
  });

  const shape =
    '<v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>';
  const commented = (comments: string): Buffer =>
    makeWorkbook({
      sheets: [
        `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><legacyDrawing xmlns:r="${OFFICE}" r:id="rId7"/>`,
      ],
      more: [
        {
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId8" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`,
        },
        {
          name: 'xl/comments1.xml',
          content: `<comments xmlns="${MAIN}"><authors><author>Cô Thử</author></authors><commentList>${comments}</commentList></comments>`,
        },
        {
          name: 'xl/drawings/vmlDrawing1.vml',
          content: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${shape}</xml>`,
        },
      ],
    });

  it('of the sender stay, ours come behind in the same cell and beside in others', async () => {
    const bytes = commented('<comment ref="A1" authorId="0"><text><t>Của đơn vị</t></text></comment>');
    const out = await markFirst(bytes, mark(1, 0), mark(1, 1));
    expect(notesOf(out)).toEqual({ A1: 'Của đơn vị\n\nSai.', B1: 'Sai.' });
    const drawing = await textOf(out, 'xl/drawings/vmlDrawing1.vml');
    expect(drawing).toContain(shape);
    expect(drawing.match(/<v:shape /g)).toHaveLength(2);
    expect([...(await partsOf(out)).keys()].filter((name) => /comments|vml/.test(name))).toHaveLength(2);
  });

  it('of the sender without text or under another cell are not mixed up', async () => {
    const bytes = commented(
      '<comment ref="A1" authorId="0"><text/></comment><comment ref="A2" authorId="0"><text><t>Hàng hai</t></text></comment>',
    );
    expect(notesOf(await markFirst(bytes, mark(1, 0)))).toEqual({ A1: '\n\nSai.', A2: 'Hàng hai' });
  });
});

describe('the workbook', () => {
  it('opens on the sheet in front; names that hold in one sheet keep to theirs', async () => {
    const plain = makeWorkbook({
      sheets: [
        '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>',
        '<sheetData/>',
      ],
      states: ['', 'state="hidden"'],
    });
    const workbook = (await textOf(plain, 'xl/workbook.xml'))
      .replace('<sheets>', '<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews><sheets>')
      .replace(
        '</sheets>',
        `</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'Tờ 2'!$A$1:$B$9</definedName><definedName name="ds">'Tờ 1'!$A$1</definedName></definedNames>`,
      );
    const bytes = await repack(plain, { 'xl/workbook.xml': workbook });
    const out = await markFirst(bytes, mark(1, 0));
    const written = await textOf(out, 'xl/workbook.xml');
    expect([...written.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Phiếu trả lại',
      'Tờ 1',
      'Tờ 2',
    ]);
    expect(written).toContain(`name="_xlnm.Print_Area" localSheetId="2">'Tờ 2'!$A$1:$B$9<`);
    expect(written).not.toMatch(/activeTab="1"|firstSheet="1"/);
    expect(await sheetOf(out)).not.toContain('tabSelected');
    expect(read(out).Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 1]);
  });

  it('keeps every other part byte for byte, macros and pictures too', async () => {
    const more: ZipEntry[] = [
      { name: 'xl/vbaProject.bin', content: Buffer.from([0, 1, 2, 255, 254, 0xd0, 0xcf]) },
      { name: 'xl/media/image1.png', content: Buffer.from([0x89, 0x50, 0, 0xff]) },
      { name: 'xl/printerSettings/printerSettings1.bin', content: Buffer.alloc(40, 7) },
      { name: 'xl/threadedComments/threadedComment1.xml', content: '<ThreadedComments/>' },
    ];
    const bytes = makeWorkbook({
      sheets: ['<sheetData/>', '<sheetData/>'],
      strings: '<si><t>a</t></si>',
      more,
    });
    const [before, after] = [await partsOf(bytes), await partsOf(await markFirst(bytes, mark(1, 0)))];
    const rewritten = [...before]
      .filter(([name, part]) => after.get(name)?.equals(part) !== true)
      .map(([name]) => name);
    expect(rewritten.sort()).toEqual([
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('keeps widths, merges, formulas, lists and print setup of a marked sheet, in the order Excel wants', async () => {
    const head =
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols><col min="1" max="1" width="33"/></cols>';
    const tail =
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>"Nam,Nữ"</formula1></dataValidation></dataValidations><pageSetup orientation="landscape"/><drawing xmlns:r="x" r:id="rId1"/>';
    const rows = '<row r="1" ht="20"><c r="A1"><f>1+1</f><v>2</v></c></row>';
    const bytes = makeWorkbook({
      sheets: [`${head}<sheetData>${rows}</sheetData>${tail}<tableParts count="0"/>`],
    });
    const sheet = await sheetOf(await markFirst(bytes, mark(2, 0)));
    expect(sheet).toContain(`${head}<sheetData>${rows}<row r="2">`);
    expect(sheet).toMatch(/<drawing [^>]*\/><legacyDrawing [^>]*\/><tableParts count="0"\/>/);
    expect(sheet).toContain(tail);
  });

  it('is the same twice', async () => {
    const bytes = makeWorkbook({ sheets: ['<sheetData/>'] });
    expect((await markFirst(bytes, mark(1, 0))).equals(await markFirst(bytes, mark(1, 0)))).toBe(true);
  });

  it('may have a hundred thousand rows and five thousand marks', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => {
      const row = String(index + 1);
      return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>1</v></c></row>`;
    });
    const bytes = makeWorkbook({ sheets: [`<sheetData>${rows.join('')}</sheetData>`] });
    const marks = Array.from({ length: 5_000 }, (_, index) => mark((index + 1) * 20, index % 3));
    const out = await markFirst(bytes, ...marks);
    expect([...(await sheetOf(out)).matchAll(/<c\b[^>]*\bs="\d+"/g)]).toHaveLength(5_000);
    expect((await textOf(out, 'xl/comments1.xml')).match(/<comment /g)).toHaveLength(5_000);
    await expectSameTexts(bytes, out);
  }, 60_000);
});

/** The workbook with some parts replaced. */
async function repack(bytes: Buffer, changed: Readonly<Record<string, string>>): Promise<Buffer> {
  return makeZip(
    [...(await partsOf(bytes))].map(([name, content]) => ({ name, content: changed[name] ?? content })),
  );
}
