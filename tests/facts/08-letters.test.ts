import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import iconv from 'iconv-lite';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeXlsx } from '../sheets/support/make-xlsx.ts';
import { memberRows } from '../support/member-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

function write(name: string, content: string | Buffer): string {
  const path = join(dirname(workspace.dir), 'bang-tinh', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const names = () =>
  workspace
    .query<{ name: string }>('SELECT full_name AS name FROM member ORDER BY id')
    .map(({ name }) => name);

/** A list saved from a workbook of 2003: headings and names in TCVN3, `ư` as byte AD. */
const TCVN3 = Buffer.from(
  [
    'STT;Hä vµ tªn;Ngµy sinh;M· chi bé;Ngµy vµo §¶ng',
    '1;NguyÔn V¨n Hïng;05/09/1954;T.01.01.1;03/02/1980',
    '2;TrÇn ThÞ Ph\u00adíc;1958;T.01.01.1;19/05/1985',
    '3;Lª Céng;17/11/1960;T.01.01.1;02/09/1990',
  ].join('\r\n'),
  'latin1',
);

describe('8.2 TCVN3', () => {
  it('is not taken before somebody has confirmed how it was read; three examples show it', async () => {
    const before = workspace.bytes();
    const { exit, json } = await workspace.importFiles(write('cu.csv', TCVN3));
    expect(exit).toBe(3);
    expect(json.diagnostics).toMatchObject([
      { code: 'import.letters.unconfirmed', params: { letters: 'tcvn3' } },
    ]);
    const examples = String(json.diagnostics[0]?.params?.['examples']).split('; ');
    expect(examples).toHaveLength(3);
    expect(examples[0]).toBe('Hä vµ tªn → Họ và tên');
    expect(workspace.bytes()).toBe(before);
  });

  it.each([['--yes'], ['--encoding', 'tcvn3']])('is read with %s %s, ư (U+00AD) kept', async (...flags) => {
    const { exit, json } = await workspace.importFiles(write('cu.csv', TCVN3), ...flags);
    expect(json.diagnostics.map(({ code }) => code)).toEqual(['import.letters.decoded']);
    expect(exit).toBe(0);
    expect(names()).toEqual(['Nguyễn Văn Hùng', 'Trần Thị Phước', 'Lê Cộng']);
  });

  it('stands beside Unicode in one sheet: each cell is decided by itself', async () => {
    const rows = memberRows([
      { name: 'NguyÔn V¨n Hïng', card: '99000011' },
      { name: 'Trần Thị Mẫu', card: '99000012' },
    ]);
    await workspace.importFiles(await workspace.sheet('lan.xlsx', rows), '--yes');
    expect(names()).toEqual(['Nguyễn Văn Hùng', 'Trần Thị Mẫu']);
  });

  it('in one file of a folder does not hold up the others', async () => {
    write('inbox/cu.csv', TCVN3);
    workspace.csv('inbox/moi.csv', memberRows([{ name: 'Đỗ Thị Thêm', card: '99000013' }]));
    const { exit, json } = await workspace.importFiles(join(dirname(workspace.dir), 'bang-tinh', 'inbox'));
    expect(exit).toBe(1);
    expect(json.data.failed.map((file) => file.split('/').at(-1))).toEqual(['cu.csv']);
    expect(names()).toEqual(['Đỗ Thị Thêm']);
  });
});

describe('8.2 capitals', () => {
  const list = (...names: string[]) =>
    Buffer.from(
      [
        'STT;Hä vµ tªn;Ngµy sinh;M· chi bé',
        ...names.map((name, at) => `${String(at + 1)};${name};1954;T.01.01.1`),
      ].join('\r\n'),
      'latin1',
    );

  it('that only a font showed are small codes: without the font names get title case, and it is said', async () => {
    const path = write('hoa.csv', list('nguyÔn v¨n hïng', 'trÇn thÞ ph\u00adíc', 'Lª V¨n Hïng'));
    const { exit, json } = await workspace.importFiles(path, '--yes');
    expect(json.diagnostics.map(({ code, cell, params }) => [code, cell, params?.['cells']])).toEqual([
      ['import.letters.decoded', 'B1', 6],
      ['import.letters.titled', 'B2', 2],
    ]);
    expect(exit).toBe(0);
    expect(names()).toEqual(['Nguyễn Văn Hùng', 'Trần Thị Phước', 'Lê Văn Hùng']);
  });

  it('among small codes for accented letters were typed with a font of capitals', async () => {
    const path = write('hoa.csv', list('NGUYÔN V¨N HïNG'));
    await workspace.importFiles(path, '--yes');
    expect(names()).toEqual(['NGUYỄN VĂN HÙNG']);
  });

  it.each([
    ['Lµ L¶ L· L¸ L¹', 'Là Lả Lã Lá Lạ'],
    ['L¨n L»n L¼n L½n L¾n LÆn', 'Lăn Lằn Lẳn Lẵn Lắn Lặn'],
    ['L©n LÇn LÈn LÉn LÊn LËn', 'Lân Lần Lẩn Lẫn Lấn Lận'],
    ['LÌ LÎ LÏ LÐ LÑ', 'Lè Lẻ Lẽ Lé Lẹ'],
    ['Lª LÒ LÓ LÔ LÕ LÖ', 'Lê Lề Lể Lễ Lế Lệ'],
    ['L× LØ LÜ LÝ LÞ', 'Lì Lỉ Lĩ Lí Lị'],
    ['Lß Lá Lâ Lã Lä', 'Lò Lỏ Lõ Ló Lọ'],
    ['L« Lå Læ Lç Lè Lé', 'Lô Lồ Lổ Lỗ Lố Lộ'],
    ['L¬ Lê Lë Lì Lí Lî', 'Lơ Lờ Lở Lỡ Lớ Lợ'],
    ['Lï Lñ Lò Ló Lô', 'Lù Lủ Lũ Lú Lụ'],
    ['L\u00ad Lõ Lö L÷ Lø Lù', 'Lư Lừ Lử Lữ Lứ Lự'],
    ['Lú Lû Lü Lý Lþ', 'Lỳ Lỷ Lỹ Lý Lỵ'],
    ['§i ®i ¡n ¢n £m ¤n ¥n ¦ng', 'Đi đi Ăn Ân Êm Ôn Ơn Ưng'],
  ])('every code of the table is its letter: %s is %s', async (written, read) => {
    await workspace.importFiles(write('bang.csv', list(`Hïng ${written}`)), '--encoding', 'tcvn3');
    expect(names()).toEqual([`Hùng ${read}`]);
  });
});

describe('8.2 fonts', () => {
  it('of an XLSX prove what the letters leave open, and show small codes as capitals', async () => {
    const styles =
      '<fonts count="3"><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><name val=".VnTimeH"/></font></fonts>' +
      '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs>';
    const rows = memberRows([
      { name: 'Lª Céng', card: '99000021' },
      { name: 'Céng', card: '99000022' },
      { name: 'nguyÔn v¨n hïng', card: '99000023' },
    ]);
    const font = [0, 1, 1, 2];
    const xml = rows.map((row, index) => {
      const cells = row.map(
        (text, column) =>
          `<c r="${String.fromCharCode(65 + column)}${String(index + 1)}" s="${String(column === 1 ? font[index] : 0)}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${String(index + 1)}">${cells.join('')}</row>`;
    });
    const path = write('phong-cu.xlsx', makeXlsx({ rows: xml.join(''), styles }));
    const { exit } = await workspace.importFiles(path, '--yes');
    expect(exit).toBe(0);
    expect(names()).toEqual(['Lê Cộng', 'Cộng', 'NGUYỄN VĂN HÙNG']);
  });
});

describe('8.3 VNI', () => {
  it('is read with its pairs of vowel and mark', async () => {
    const text = [
      'STT;Hoï vaø teân;Ngaøy sinh;Maõ chi boä;Ngaøy vaøo Ñaûng',
      '1;Nguyeãn Vaên Phöôùc;05/09/1954;T.01.01.1;03/02/1980',
      '2;Traàn Thò Ñöùc;1958;T.01.01.1;19/05/1985',
    ].join('\r\n');
    const { exit, json } = await workspace.importFiles(
      write('vni.csv', Buffer.from(text, 'latin1')),
      '--yes',
    );
    expect(json.diagnostics.map(({ code }) => code)).toEqual(['import.letters.decoded']);
    expect(exit).toBe(0);
    expect(names()).toEqual(['Nguyễn Văn Phước', 'Trần Thị Đức']);
  });

  it.each([
    ['Nguyeãn Thò Haèng', 'Nguyễn Thị Hằng'],
    ['Traàn Vónh', 'Trần Vĩnh'],
    ['Leâ Chæ', 'Lê Chỉ'],
    ['Ñoã Thuî', 'Đỗ Thuỵ'],
    ['Nguyeãn Kyø', 'Nguyễn Kỳ'],
    ['Traàn Vaên Söûa', 'Trần Văn Sửa'],
    ['Leâ Vaên Ñaïi', 'Lê Văn Đại'],
    ['Phaïm Coâng Hoäi', 'Phạm Công Hội'],
    ['Nguyeãn Thò Aùnh', 'Nguyễn Thị Ánh'],
    ['Voõ Thò Thôm', 'Võ Thị Thơm'],
  ])('%s is %s', async (written, name) => {
    const rows = ['STT;Hoï vaø teân;Ngaøy sinh;Maõ chi boä', `1;${written};05/09/1954;T.01.01.1`];
    await workspace.importFiles(write('vni.csv', Buffer.from(rows.join('\r\n'), 'latin1')), '--yes');
    expect(names()).toEqual([name]);
  });
});

describe('7.9 UTF-8 read as Windows-1252', () => {
  it('is repaired where the way back is exact, and said so', async () => {
    const rows = memberRows([
      { name: iconv.decode(Buffer.from('Nguyễn Văn Hùng'), 'windows-1252'), card: '99000011' },
    ]);
    const { exit, json } = await workspace.importFiles(workspace.csv('hong.csv', rows));
    expect(exit).toBe(0);
    expect(json.diagnostics).toMatchObject([
      { code: 'import.letters.repaired', cell: 'B2', params: { cells: 1, after: 'Nguyễn Văn Hùng' } },
    ]);
    expect(names()).toEqual(['Nguyễn Văn Hùng']);
  });
});
