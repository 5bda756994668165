import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocx, type Docx } from '../render/docx/read-docx.ts';
import { decidedRow, gradeRows, pointsRow } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

const SETTINGS = `documents:
  format: 2018
  toneStyle: old
  parent: Tỉnh uỷ Hoà Xuân
  issuer: Ban Tổ chức Tỉnh uỷ
  symbol: BTCTU
  place: Hoà Xuân
  recipients: [Thường trực Tỉnh uỷ, Lưu Ban Tổ chức]
  sign: { mark: K/T, body: Trưởng ban, title: Phó Trưởng ban, name: Lò Thị Thuỷ }
`;

async function makeGraded(settings: string): Promise<WorkspaceFolder> {
  const workspace = await makeWorkspace('2025', settings);
  await addOrganizations(workspace);
  await workspace.importFiles(
    workspace.csv('ds.csv', gradeRows([{ ...pointsRow('85'), ...decidedRow('HTTNV') }])),
  );
  await workspace.run(['classify']);
  return workspace;
}

async function reportOf(workspace: WorkspaceFolder, ...more: readonly string[]): Promise<Docx> {
  const out = join(workspace.dir, 'bao-cao.docx');
  const done = await workspace.run(['report', 'province', '--format', 'docx', '-o', out, ...more]);
  expect(done.error).toBe('');
  return readDocx(readFileSync(out));
}

describe('a document that the committee signs', () => {
  it('is headed, addressed and signed as review.yaml says', async () => {
    const docx = await reportOf(await makeGraded(SETTINGS), '--number', '127', '--date', '05/02/2026');
    const texts = docx.paragraphs.map(({ text }) => text);
    for (const text of [
      'TỈNH UỶ HOÀ XUÂN',
      'BAN TỔ CHỨC TỈNH UỶ',
      'Số 127-BC/BTCTU',
      'Hoà Xuân, ngày 05 tháng 02 năm 2026',
      '- Thường trực Tỉnh uỷ,',
      '- Lưu Ban Tổ chức.',
      'K/T TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN',
      'Lò Thị Thuỷ',
    ])
      expect(texts).toContain(text);
  });

  it('spells fixed words in the style asked for, and names of people and units as they are', async () => {
    const docx = await reportOf(await makeGraded(SETTINGS));
    const body = docx.part('word/document.xml').text;
    expect(body).toContain('xóa tên');
    expect(body).not.toMatch(/xoá/i);
    expect(body).toContain('Thuỷ');
    const usual = await reportOf(await makeGraded(''));
    expect(usual.part('word/document.xml').text).toContain('xoá tên');
  });

  it('leaves open what nobody set', async () => {
    const docx = await reportOf(await makeGraded(''));
    const texts = docx.paragraphs.map(({ text }) => text);
    expect(texts).toContain('TỈNH UỶ THỬ NGHIỆM');
    expect(texts).toContain('(Chức vụ)');
    expect(texts).toContain('(Họ và tên)');
    expect(docx.paragraphs.find(({ style }) => style === 'PlaceDate')?.text).toMatch(/^…+, ngày/);
  });

  it('names in the report for the eye and for scripts nobody who signs', async () => {
    const workspace = await makeGraded(SETTINGS);
    const json = await workspace.run(['report', 'province', '--format', 'json', '-o', '-']);
    expect(json.out).not.toContain('Lò Thị');
  });

  it('bears marks under its number, each in a box, in Word and on the page; none where none was asked for', async () => {
    const workspace = await makeGraded(SETTINGS);
    const marks = ['--draft', '2', '--secrecy', 'confidential', '--meeting'];
    const docx = await reportOf(workspace, '--number', '127', ...marks);
    const at = docx.paragraphs.findIndex(({ text }) => text === 'Số 127-BC/BTCTU');
    const texts = docx.paragraphs.slice(at + 1, at + 4).map(({ text }) => text);
    expect(texts).toEqual(['MẬT', 'Dự thảo lần 2', 'TÀI LIỆU HỘI NGHỊ']);
    const boxed = docx
      .part('word/document.xml')
      .all('w:p')
      .filter((paragraph) => paragraph.first('w:pBdr')?.children.length === 4);
    expect(boxed.map(({ text }) => text)).toEqual(texts);
    const html = await workspace.run(['report', 'province', '--format', 'html', '-o', '-', ...marks]);
    for (const text of texts) expect(html.out).toContain(`<p class="mark">${text}</p>`);
    expect((await reportOf(workspace)).part('word/document.xml').text).not.toMatch(/MẬT|Dự thảo|HỘI NGHỊ/);
  });

  it('counts differences of percents in points, or in % where review.yaml says so', async () => {
    const noteOf = async (settings: string): Promise<string> =>
      (await (await makeGraded(settings)).run(['report', 't7', '--format', 'md', '-o', '-'])).out;
    expect(await noteOf('')).toContain('tỷ lệ là hiệu số tính bằng điểm %.');
    expect(await noteOf("documents: { points: '%' }\n")).toContain('tỷ lệ là hiệu số tính bằng %.');
  });

  it('refuses a day or a number that is none', async () => {
    const workspace = await makeGraded('');
    for (const typed of [
      ['--date', '31/02/2026'],
      ['--date', '2026'],
      ['--number', '12/7<b>'],
      ['--draft', '0'],
      ['--secrecy', 'mật'],
    ]) {
      const done = await workspace.run([
        'report',
        'province',
        '--format',
        'docx',
        '-o',
        'x.docx',
        '--json',
        ...typed,
      ]);
      expect([done.exit, done.json.diagnostics[0]?.code]).toEqual([2, 'usage.argument.invalid']);
    }
    expect(existsSync(join(workspace.dir, 'x.docx'))).toBe(false);
  });
});

describe('the settings of documents', () => {
  it.each([
    ['documents:\n  tonestyle: old\n', 'documents.tonestyle', 'toneStyle'],
    ['documents:\n  sign:\n    titel: Bí thư\n', 'documents.sign.titel', 'title'],
  ])('names a key that is none with the nearest: %s', async (settings, key, nearest) => {
    const { json } = await (await makeWorkspace('2025', settings)).run(['status', '--json']);
    expect(json.diagnostics[0]?.params).toMatchObject({ key, nearest });
  });

  it.each([
    ['documents:\n  format: 2020\n', '2018, 2026'],
    ['documents:\n  recipients: Văn phòng\n', 'lines'],
    ['documents:\n  sign: Bí thư\n', 'entries'],
    ['documents:\n  sign:\n    mark: TM.\n', 'T/M, K/T, T/L'],
    ['documents: có\n', 'entries'],
    ['documents:\n  place: []\n', 'text'],
  ])('says what may stand there: %s', async (settings, expected) => {
    const { json } = await (await makeWorkspace('2025', settings)).run(['status', '--json']);
    expect(json.diagnostics[0]?.code).toBe('workspace.settings.invalid');
    expect(json.diagnostics[0]?.params?.['expected']).toBe(expected);
  });
});
