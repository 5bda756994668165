import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../src/sheets/open-source.ts';
import { rowsOf } from '../../src/sheets/rows-of.ts';
import { makeXlsx } from './support/make-xlsx.ts';
import { readBytes, readRows, refusal, withFolder } from './support/read-bytes.ts';

describe('a sheet read in pieces', () => {
  it('keeps a zero-width mark wherever a text begins with one', async () => {
    const cell = '<c t="inlineStr"><is><t>\uFEFFx</t></is></c>';
    const rows = await readRows(makeXlsx({ rows: `<row>${cell}</row>`.repeat(20_000) }));
    expect(rows.length).toBe(20_000);
    expect(rows.every((row) => row.cells[0] === '\uFEFFx')).toBe(true);
  });

  it('takes a byte order mark before the XML', async () => {
    const sheet =
      '\uFEFF<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>';
    expect((await readRows(makeXlsx({ sheet })))[0]?.cells).toEqual(['7']);
  });

  it('is not parsed to its end by whoever stops early', async () => {
    const bytes = makeXlsx({ rows: `${'<row><c><v>1</v></c></row>'.repeat(200_000)}<row><c></row>` });
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'a'), bytes);
      const source = await openSource(join(folder, 'a'));
      let last = 0;
      const [sheet] = source.sheets;
      for await (const row of sheet === undefined ? [] : rowsOf(sheet)) {
        last = row.number;
        if (last === 3) break;
      }
      await source.close();
      expect(last).toBe(3);
    });
    expect(await refusal(readRows(bytes))).toMatchObject({ code: 'import.file.damaged', sheet: 'Biểu 1' });
  });

  it('takes no merged range from the text of a cell', async () => {
    const { sheets } = await readBytes(
      makeXlsx({
        rows: '<row><c t="inlineStr"><is><t><![CDATA[</sheetData><mergeCell ref="A1:Z9"/>]]></t></is></c></row>',
        tail: '<mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells>',
      }),
    );
    expect(sheets[0]?.merges).toEqual([{ firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 2 }]);
  });
});
