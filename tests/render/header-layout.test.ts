import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/documents/model.ts';
import { layoutHeader } from '../../src/render/header-layout.ts';

function columns(...headers: string[][]): Column[] {
  return headers.map((header, index) => ({ id: String(index), header, align: 'right', width: 10 }));
}

describe('layoutHeader', () => {
  it('merges equal neighbours and lets short columns reach down', () => {
    const rows = layoutHeader(
      columns(['Đơn vị'], ['Kết quả', 'HTXSNV', 'SL'], ['Kết quả', 'HTXSNV', '%'], ['Kết quả', 'Khác']),
    );
    expect(rows).toEqual([
      [
        { text: 'Đơn vị', row: 0, column: 0, rowSpan: 3, columnSpan: 1 },
        { text: 'Kết quả', row: 0, column: 1, rowSpan: 1, columnSpan: 3 },
      ],
      [
        { text: 'HTXSNV', row: 1, column: 1, rowSpan: 1, columnSpan: 2 },
        { text: 'Khác', row: 1, column: 3, rowSpan: 2, columnSpan: 1 },
      ],
      [
        { text: 'SL', row: 2, column: 1, rowSpan: 1, columnSpan: 1 },
        { text: '%', row: 2, column: 2, rowSpan: 1, columnSpan: 1 },
      ],
    ]);
  });

  it('keeps equal headings under different parents, and equal last headings, apart', () => {
    const [top, bottom] = layoutHeader(columns(['A', 'SL'], ['B', 'SL'], ['B', 'SL']));
    expect(top?.map((cell) => cell.columnSpan)).toEqual([1, 2]);
    expect(bottom?.map((cell) => cell.columnSpan)).toEqual([1, 1, 1]);
  });
});
