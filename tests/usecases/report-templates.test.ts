import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSource } from '../../src/sheets/open-source.ts';
import { rowsOf } from '../../src/sheets/rows-of.ts';
import { readDocx } from '../render/docx/read-docx.ts';
import { decidedRow, gradeRows, pointsRow } from '../support/grade-rows.ts';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';
import { pack, unpack } from '../templates/make-template.ts';

interface Checked {
  readonly format: string;
  readonly used: readonly string[];
  readonly unused: readonly string[];
}

let workspace: WorkspaceFolder;
let templates: string;

beforeAll(async () => {
  workspace = await makeWorkspace('2025', 'documents:\n  parent: Tỉnh uỷ Sơn Hà\n  issuer: Ban Tổ chức\n');
  await addOrganizations(workspace);
  const good = { ...pointsRow('85'), ...decidedRow('HTTNV') };
  await workspace.importFiles(workspace.csv('ds.csv', gradeRows([good, good, {}])));
  await workspace.run(['classify']);
  templates = join(workspace.dir, 'mau');
  await workspace.run(['template', 'export', 'province', '-o', `${templates}/`]);
});

/** A copy of the Word template in which one text stands in place of another. */
async function changedTemplate(name: string, from: string, to: string): Promise<string> {
  const parts = await unpack(readFileSync(join(templates, 'province.docx')));
  const body = parts.get('word/document.xml') ?? '';
  expect(body).toContain(from);
  parts.set(
    'word/document.xml',
    body.replace(from, () => to),
  );
  const path = join(templates, name);
  writeFileSync(path, await pack(parts));
  return path;
}

const report = (template: string, ...more: readonly string[]) =>
  workspace.run(['report', 'province', '--template', template, '--json', ...more]);

describe('the templates that come along', () => {
  it('are the ones in the folder templates', () => {
    for (const name of ['province.docx', 'province.xlsx'])
      expect(readFileSync(join(import.meta.dirname, '../../templates/reports', name))).toEqual(
        readFileSync(join(templates, name)),
      );
  });

  it('have no tag that is unknown, and print what the figures rest on', async () => {
    for (const format of ['docx', 'xlsx']) {
      const { exit, json } = await workspace.run<Checked>([
        'template',
        'check',
        join(templates, `province.${format}`),
        '--json',
      ]);
      expect([exit, json.diagnostics, json.data.format]).toEqual([0, [], format]);
      expect(json.data.used).toContain('byUnit[].members.graded');
      expect(json.data.unused).toContain('byUnit[].kind');
    }
  });

  it('give the figures of the report in Word, and nothing of a tag is left', async () => {
    const out = join(workspace.dir, 'tu-mau.docx');
    const { json } = await report(join(templates, 'province.docx'), '-o', out, '--number', '12');
    expect(json.diagnostics).toEqual([]);
    const docx = await readDocx(readFileSync(out));
    const texts = docx.paragraphs.map(({ text }) => text);
    expect(texts).toContain('Số 12-BC/……');
    expect(texts).toContain('BAN TỔ CHỨC');
    expect(texts.find((text) => text.startsWith('Đảng viên: 3;'))).toContain('đã xếp loại 3/3');
    for (const part of ['word/document.xml', 'word/footer1.xml'])
      expect(docx.part(part).text).not.toMatch(/[{}]|undefined|null|NaN/);
    expect(docx.part('docProps/core.xml').first('dc:title')).toBeDefined();
    expect(await unpack(readFileSync(out)).then((parts) => parts.get('docProps/core.xml'))).not.toContain(
      '{',
    );
  });

  it('give real numbers in Excel', async () => {
    const out = join(workspace.dir, 'tu-mau.xlsx');
    await report(join(templates, 'province.xlsx'), '-o', out);
    const source = await openSource(out);
    const cells: string[] = [];
    for (const sheet of source.sheets) for await (const row of rowsOf(sheet)) cells.push(...row.cells);
    await source.close();
    expect(cells).toContain('Tỉnh uỷ Thử Nghiệm');
    expect(cells.join(' ')).not.toMatch(/[{}]/);
    const parts = await unpack(readFileSync(out));
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<c r="[A-Z]+\d+" s="\d+"><v>3<\/v><\/c>/);
  });

  it('give the same bytes for the same state', async () => {
    for (const format of ['docx', 'xlsx']) {
      const files = ['mot', 'hai'].map((name) => join(workspace.dir, `${name}.${format}`));
      for (const file of files) await report(join(templates, `province.${format}`), '-o', file);
      const [first, second] = files.map((file) => readFileSync(file));
      expect(first).toEqual(second);
    }
  });
});

describe('a template of a clerk', () => {
  it('with a tag that means nothing prints nothing, and the tag is named with the nearest', async () => {
    const template = await changedTemplate('sai.docx', '{removals.total}', '{removals.totl}');
    const out = join(workspace.dir, 'sai.docx');
    const { exit, json } = await report(template, '-o', out);
    expect([exit, json.diagnostics[0]?.code, json.diagnostics[0]?.params?.['nearest']]).toEqual([
      2,
      'template.tag.unknown',
      '{removals.total}',
    ]);
    expect(existsSync(out)).toBe(false);
    const checked = await workspace.run(['template', 'check', template, '--json']);
    expect([checked.exit, checked.json.diagnostics.map(({ code }) => code)]).toEqual([
      1,
      ['template.tag.unknown'],
    ]);
  });

  it('may print the name of a unit that looks like a formula or like markup, as letters', async () => {
    const named = await makeWorkspace(
      '2025',
      'documents:\n  issuer: =HYPERLINK("http://x.invalid") <b>{run}\n',
    );
    await addOrganizations(named);
    await named.run(['classify']);
    const out = join(named.dir, 'ten.docx');
    await named.run(['report', 'province', '--template', join(templates, 'province.docx'), '-o', out]);
    const docx = await readDocx(readFileSync(out));
    expect(docx.paragraphs.map(({ text }) => text)).toContain('=HYPERLINK("HTTP://X.INVALID") <B>{RUN}');
    expect(docx.part('word/document.xml').all('w:b')).not.toHaveLength(0);
    expect(docx.part('word/document.xml').all('w:hyperlink')).toHaveLength(0);
  });

  it('with macros, of another kind or damaged is refused, and nothing is written', async () => {
    const parts = await unpack(readFileSync(join(templates, 'province.docx')));
    mkdirSync(join(templates, 'la'));
    const place = (name: string, content: Uint8Array | string): string => {
      const path = join(templates, 'la', name);
      writeFileSync(path, content);
      return path;
    };
    const macros = place('macro.docx', await pack(new Map([...parts, ['word/vbaProject.bin', 'x']])));
    const other = place('khac.docx', await pack(new Map([['a.txt', 'x']])));
    const broken = place('hong.docx', 'không phải tệp Word');
    const half = place('nua.xlsx', readFileSync(join(templates, 'province.xlsx')).subarray(0, 2000));
    const codes: (string | undefined)[] = [];
    for (const file of [macros, other, broken, half]) {
      const { exit, json } = await report(file, '-o', join(templates, 'la', 'ra/'));
      expect(exit).toBe(2);
      codes.push(json.diagnostics[0]?.code);
    }
    expect(codes).toEqual(['template.file.macros', ...Array<string>(3).fill('template.file.invalid')]);
    expect(readdirSync(join(templates, 'la'))).not.toContain('ra');
  });

  it('decides the format by what it is', async () => {
    const { exit, json } = await report(join(templates, 'province.docx'), '--format', 'pdf', '-o', 'x/');
    expect([exit, json.diagnostics[0]?.code, json.diagnostics[0]?.params?.['format']]).toEqual([
      2,
      'template.format.other',
      'docx',
    ]);
  });

  it('without the basis of the figures is written with a warning', async () => {
    const parts = await unpack(readFileSync(join(templates, 'province.docx')));
    const foot = parts.get('word/footer1.xml') ?? '';
    const bare = join(templates, 'thieu.docx');
    writeFileSync(bare, await pack(parts.set('word/footer1.xml', foot.replace('{rules.hash}', ''))));
    const { json } = await report(bare, '-o', join(workspace.dir, 'thieu.docx'));
    expect(json.diagnostics.map(({ code, params }) => [code, params?.['tags']])).toEqual([
      ['template.basis.missing', '{rules.hash}'],
    ]);
    expect(existsSync(join(workspace.dir, 'thieu.docx'))).toBe(true);
  });
});
