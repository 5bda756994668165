import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/documents/model.ts';
import { fillTemplate, type FilledTemplate } from '../../src/usecases/templates/fill-template.ts';
import { paragraphXml, rowXml, sheetTemplate, wordTemplate } from './make-template.ts';

const HOSTILE = [
  '=HYPERLINK("http://example.invalid","x")',
  '</w:t><w:br/>&amp;',
  'An\u0007\u202eB',
  '{run}',
];

const REPORT: ReportDocument = {
  id: 'thu',
  language: 'vi',
  title: 'Kết quả năm 2025',
  subtitle: '',
  form: { kind: 'report' },
  basis: [],
  blocks: [],
  data: {
    period: '2025',
    asOf: '2025-12-31',
    run: 3,
    rules: { id: 'qd-366', hash: '5f2c' },
    members: { existing: 19_185, percent: '95.00', target: null },
    none: [],
    byUnit: [
      {
        code: 'A',
        name: 'Đảng uỷ xã An',
        count: 1200,
        percent: '93.56',
        cells: [{ name: 'Một' }, { name: 'Hai' }],
      },
      { code: 'B', name: 'Đảng uỷ xã Bình', count: 7, percent: null, cells: [] },
    ],
    names: HOSTILE,
  },
};

function bodyOf({ parts }: FilledTemplate): string {
  const content = String(parts.find(({ name }) => name === 'word/document.xml')?.content);
  return /<w:body>(.*)<\/w:body>/s.exec(content)?.[1] ?? '';
}

/** Texts of the paragraphs of a filled Word template. */
function textsOf(filled: FilledTemplate): string[] {
  return [...bodyOf(filled).matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
}

function fillWord(...paragraphs: readonly string[]): FilledTemplate {
  return fillTemplate(wordTemplate(paragraphs.join('')), REPORT);
}

function problemsOf({ problems }: FilledTemplate): string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, params }) => `${code} ${String(params?.['tag'] ?? params?.['cell'])}`);
}

describe('tags in a Word template', () => {
  it('are replaced by figures as people read them: thousands mark, decimal comma, day first, empty when unknown', () => {
    const filled = fillWord(
      paragraphXml(
        'Tổng số {members.existing}, tỷ lệ {members.percent}; chốt {asOf}; chỉ tiêu [{members.target}]',
      ),
    );
    expect(textsOf(filled)).toEqual(['Tổng số 19.185, tỷ lệ 95,00; chốt 31/12/2025; chỉ tiêu []']);
    expect(problemsOf(filled)).toEqual([]);
  });

  it('leave a whole percent whole before its sign', () => {
    expect(textsOf(fillWord(paragraphXml('đạt {members.percent}%')))).toEqual(['đạt 95%']);
  });

  it('are known also where Word cuts them into runs, and have the look of the run they begin in', () => {
    const filled = fillWord(paragraphXml('Kỳ {per', 'io', 'd}, lần {', 'run} '));
    expect(textsOf(filled)).toEqual(['Kỳ 2025, lần 3 ']);
    expect(bodyOf(filled)).toContain('<w:t xml:space="preserve">Kỳ 2025</w:t>');
  });

  it('are filled in heads and feet of pages too', () => {
    const template = wordTemplate(paragraphXml('x'), {
      'word/footer1.xml': `<w:ftr>${paragraphXml('Kỳ {period}')}</w:ftr>`,
    });
    const footer = fillTemplate(template, REPORT).parts.find(({ name }) => name === 'word/footer1.xml');
    expect(String(footer?.content)).toContain('Kỳ 2025');
  });
});

describe('repeated parts', () => {
  it('repeat the row of a table for each item', () => {
    const table = `<w:tbl>${rowXml('Mã', 'Tên', 'Số')}${rowXml('{#byUnit}{code}', '{name}', '{count}{/byUnit}')}${rowXml('Cộng', '', '{members.existing}')}</w:tbl>`;
    const filled = fillWord(table);
    expect(bodyOf(filled).match(/<w:tr>/g)).toHaveLength(4);
    expect(textsOf(filled).slice(3, 9)).toEqual(['A', 'Đảng uỷ xã An', '1.200', 'B', 'Đảng uỷ xã Bình', '7']);
  });

  it('repeat several rows, and parts inside parts', () => {
    const table = `<w:tbl>${rowXml('{#byUnit}{name}', '{percent}')}${rowXml('{#cells}{name}', '{code}{/cells}')}${rowXml('hết {code}', '{/byUnit}')}</w:tbl>`;
    expect(textsOf(fillWord(table))).toEqual([
      'Đảng uỷ xã An',
      '93,56',
      'Một',
      'A',
      'Hai',
      'A',
      'hết A',
      '',
      'Đảng uỷ xã Bình',
      '',
      'hết B',
      '',
    ]);
  });

  it('repeat paragraphs; one that holds only the tag goes away', () => {
    const filled = fillWord(
      paragraphXml('{#byUnit}'),
      paragraphXml('- {name};'),
      paragraphXml('{/byUnit}'),
      paragraphXml('{#byUnit}+ {code}{/byUnit}'),
      paragraphXml('Gồm: {#byUnit}{code}, {/byUnit}hết'),
    );
    expect(textsOf(filled)).toEqual([
      '- Đảng uỷ xã An;',
      '- Đảng uỷ xã Bình;',
      '+ A',
      '+ B',
      'Gồm: A, B, hết',
    ]);
  });

  it('print nothing for an empty list', () => {
    expect(textsOf(fillWord(paragraphXml('{#none}{.}{/none}'), paragraphXml('hết')))).toEqual(['hết']);
  });
});

describe('names in a template', () => {
  it('are letters: no markup, no tag of their own, hidden characters made visible', () => {
    const filled = fillWord(paragraphXml('{#names}{.}{/names}'));
    expect(textsOf(filled)).toEqual([
      '=HYPERLINK("http://example.invalid","x")',
      '&lt;/w:t&gt;&lt;w:br/&gt;&amp;amp;',
      'An\\u0007\\u202eB',
      '{run}',
    ]);
    expect(bodyOf(filled)).not.toContain('<w:br');
  });

  it('are text cells in a workbook, never formulas', () => {
    const rows =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{#names}{.}{/names}</t></is></c></row></sheetData>';
    const sheet = String(fillTemplate(sheetTemplate(rows), REPORT).parts.at(-1)?.content);
    expect(sheet).not.toMatch(/<f>|t="str"/);
    expect(sheet).toContain('<t xml:space="preserve">=HYPERLINK("http://example.invalid","x")');
  });
});

describe('tags that mean nothing', () => {
  it.each([
    ['{perod}', 'template.tag.unknown {perod}'],
    ['{__proto__}', 'template.tag.unknown {__proto__}'],
    ['{members.constructor}', 'template.tag.unknown {members.constructor}'],
    ['{names.length}', 'template.tag.unknown {names.length}'],
    ['{7*7}', 'template.tag.unknown {7*7}'],
    ['{members}', 'template.tag.group {members}'],
    ['{byUnit}', 'template.tag.group {byUnit}'],
    ['{#members}x{/members}', 'template.tag.no-list {#members}'],
    ['{#byUnit}{nam}{/byUnit}', 'template.tag.unknown {nam}'],
    ['{#byUnit}x', 'template.tag.unpaired {#byUnit}'],
    ['x{/byUnit}', 'template.tag.unpaired {/byUnit}'],
  ])('are told: %s', (text, problem) => {
    expect(problemsOf(fillWord(paragraphXml(text)))).toEqual([problem]);
  });

  it('come with the nearest one, also inside a repeated part', () => {
    const filled = fillWord(paragraphXml('{members.exsting}'), paragraphXml('{#byUnit}{nme}{/byUnit}'));
    expect(filled.problems.slice(0, 2).map(({ params }) => params?.['nearest'])).toEqual([
      '{members.existing}',
      '{name}',
    ]);
  });

  it('are told once, however many items there are', () => {
    expect(problemsOf(fillWord(paragraphXml('{#byUnit}{nam}{/byUnit}')))).toHaveLength(1);
  });
});

describe('what a template leaves out', () => {
  it('is listed, the basis of the figures as a warning', () => {
    const filled = fillWord(paragraphXml('{period} {run} {rules.id} {members.existing}'));
    const warning = filled.problems.find(({ code }) => code === 'template.basis.missing');
    expect(warning?.params?.['tags']).toBe('{asOf} {rules.hash}');
    expect(filled.unused).toContain('members.percent');
    expect(filled.unused).not.toContain('members.existing');
  });
});

describe('a workbook template', () => {
  const cell = (address: string, text: string): string =>
    `<c r="${address}" s="4" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheetOf = (filled: FilledTemplate): string => String(filled.parts.at(-1)?.content);

  it('gets numbers as numbers in the look of their cells, texts as texts', () => {
    const rows = `<sheetData><row r="2">${cell('A2', 'Kỳ {period}')}${cell('B2', '{members.existing}')}${cell('C2', '{members.percent}')}</row></sheetData>`;
    const sheet = sheetOf(fillTemplate(sheetTemplate(rows), REPORT));
    expect(sheet).toContain('<c r="B2" s="4"><v>19185</v></c>');
    expect(sheet).toContain('<c r="C2" s="4"><v>95</v></c>');
    expect(sheet).toContain('<t xml:space="preserve">Kỳ 2025</t>');
  });

  it('repeats rows; rows below move down with their merged cells', () => {
    const rows = `<dimension ref="A1:B9"/><sheetData><row r="1">${cell('A1', 'Danh sách')}</row><row r="4">${cell('A4', '{#byUnit}{code}')}${cell('B4', '{count}{/byUnit}')}</row><row r="6">${cell('A6', 'Cộng')}</row></sheetData><mergeCells count="3"><mergeCell ref="A1:B1"/><mergeCell ref="B4:C4"/><mergeCell ref="A6:B6"/></mergeCells>`;
    const sheet = sheetOf(fillTemplate(sheetTemplate(rows), REPORT));
    expect([...sheet.matchAll(/<row r="(\d+)"/g)].map(([, row]) => row)).toEqual(['1', '4', '5', '7']);
    expect([...sheet.matchAll(/mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref)).toEqual([
      'A1:B1',
      'B4:C4',
      'B5:C5',
      'A7:B7',
    ]);
    expect(sheet).toContain('<c r="B5" s="4"><v>7</v></c>');
    expect(sheet).not.toMatch(/dimension|template-row/);
  });

  it('takes away the row of an empty list', () => {
    const rows = `<sheetData><row r="1">${cell('A1', '{#none}{code}{/none}')}</row><row r="2">${cell('A2', 'Cộng')}</row></sheetData>`;
    const sheet = sheetOf(fillTemplate(sheetTemplate(rows), REPORT));
    expect(sheet.match(/<row /g)).toHaveLength(1);
    expect(sheet).toContain('<c r="A1" s="4" t="inlineStr"><is><t>Cộng</t>');
  });

  it('reads tags among the shared texts, and leaves those texts as they are for other cells', () => {
    const rows =
      '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData>';
    const sheet = sheetOf(fillTemplate(sheetTemplate(rows, ['Kỳ báo cáo', '{period}']), REPORT));
    expect(sheet).toContain('<c r="A1" t="inlineStr"><is><t xml:space="preserve">2025</t></is></c>');
    expect(sheet).toContain('<c r="B1" t="s"><v>0</v></c>');
  });

  it('is refused where formulas would not move along', () => {
    const rows = `<sheetData><row r="1">${cell('A1', '{#byUnit}{count}{/byUnit}')}</row><row r="2"><c r="A2"><f>SUM(A1:A1)</f></c></row></sheetData>`;
    expect(problemsOf(fillTemplate(sheetTemplate(rows), REPORT))).toEqual(['template.formula.moved A2']);
  });
});

describe('a damaged template', () => {
  it.each([
    ['a DOCTYPE', '<!DOCTYPE w [<!ENTITY a "b">]><w:document><w:p/></w:document>'],
    ['elements without end', '<a>'.repeat(5000)],
    ['no element at all', 'x'],
  ])('is refused: %s', (_, xml) => {
    const template = wordTemplate('', { 'word/header1.xml': xml });
    expect(() => fillTemplate(template, REPORT)).toThrow('template.file.invalid');
  });
});
