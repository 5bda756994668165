import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainCell } from '../../src/sheets/read-plain-cell.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { makeWorkbook } from './make-workbook.ts';
import { readBytes, type ReadSheet } from './read-back.ts';

const folder = makeTemporaryFolder();
const VALUES = [
  '',
  '0',
  '1',
  '7',
  '007',
  '87.5',
  '9.9E+10',
  '45000',
  '2023-02-03T00:00:00',
  '#N/A',
  'Đỗ Văn Ba',
];
const TEXTS = [...VALUES, 'a_x000D_b', 'hai\ndòng', ' x ', 'A &amp; B', 'một\rhai', 'a\u0001b', 'c\uffffd'];

/** A cell of a row: its attributes, what is in it, and whether a blank ends its tag, which changes nothing of it. */
const cells = fc.record({
  address: fc.constantFrom('A2', 'B2', 'C2', 'D2', 'AB2', 'A02', 'B3', 'ABCD2'),
  style: fc.constantFrom('', ' s="0"', ' s="1"', ' s="9"'),
  type: fc.constantFrom(
    '',
    ' t="s"',
    ' t="str"',
    ' t="inlineStr"',
    ' t="b"',
    ' t="e"',
    ' t="d"',
    ' t="n"',
    ' t="q"',
  ),
  content: fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(...TEXTS).map((text) => `<v>${text}</v>`),
    fc.constantFrom(...TEXTS).map((text) => `<is><t>${text}</t></is>`),
    fc.constantFrom(...TEXTS).map((text) => `<is><t xml:space="preserve">${text}</t></is>`),
  ),
});

function writeRow(
  written: readonly (typeof cells extends fc.Arbitrary<infer Cell> ? Cell : never)[],
  blank: string,
) {
  return written
    .map(({ address, style, type, content }) => {
      const tag = `<c r="${address}"${style}${type}${blank}`;
      return content === undefined ? `${tag}/>` : `${tag}>${content}</c>`;
    })
    .join('');
}

async function read(row: string): Promise<ReadSheet[] | string> {
  const bytes = makeWorkbook({
    sheets: [`<sheetData><row r="2">${row}<c r="ZZ2"><v>1</v></c></row></sheetData>`],
    strings: '<si><t>Chi bộ 1</t></si><si><t>Chi bộ 2</t></si>',
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  });
  try {
    return await readBytes(folder, bytes);
  } catch (error) {
    return JSON.stringify(error);
  }
}

describe('a cell written as most programs write it', () => {
  it('says the same as one read tag by tag, and is refused for the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 4 }), async (written) => {
        expect(await read(writeRow(written, ''))).toEqual(await read(writeRow(written, ' ')));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    '<c r="A1"><v>5</v>',
    '<c r="A1"><f>B1</f><v>5</v></c>',
    '<c r="A1"><v>a &amp; b</v></c>',
    '<x:c r="A1"><v>5</v></x:c>',
    '<cols r="A1"/>',
  ])('is not %s', (text) => {
    expect(readPlainCell(text, 0)).toBeUndefined();
  });

  it('ends behind its last tag', () => {
    const text = '<c r="AB12" s="3" t="s"><v>41</v></c><c r="AC12"/>';
    const first = readPlainCell(text, 0);
    expect(first).toMatchObject({ row: 12, column: 27, content: { type: 's', style: '3', value: '41' } });
    expect(readPlainCell(text, first?.end ?? 0)).toMatchObject({ column: 28, end: text.length });
  });
});
