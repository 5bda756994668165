import { describe, expect, it } from 'vitest';
import type { Column, Table } from '../../../src/documents/model.ts';
import { fitColumns } from '../../../src/render/docx/fit-columns.ts';
import { measureText, textWidth } from '../../../src/render/docx/measures.ts';

const column = (id: string, ...header: string[]): Column => ({ id, header, align: 'right', width: 6 });

function makeTable(columns: readonly Column[], numberRow?: readonly string[]): Table {
  const named: Column = { id: 'name', header: ['Tên đảng bộ, chi bộ trực thuộc'], align: 'left', width: 30 };
  const cells = columns.map(() => ({ type: 'count', value: 0 }) as const);
  const name = { type: 'text', text: 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh' } as const;
  return {
    kind: 'table',
    id: 'bang',
    name: 'Bảng',
    title: 'Bảng',
    columns: [named, ...columns],
    ...(numberRow === undefined ? {} : { numberRow }),
    rows: [{ cells: [name, ...cells] }],
    notes: [],
  };
}

/** Columns in which a word of the heading does not fit. */
function brokenHeadings(table: Table, whole: number): string[] {
  const { size, margin, widths } = fitColumns(table, whole, 'vi');
  return table.columns
    .filter(({ header }, index) =>
      (header.at(-1) ?? '')
        .split(' ')
        .some((word) => measureText(word, size, 'bold') > (widths[index] ?? 0) - 2 * margin),
    )
    .map(({ id }) => id);
}

describe('the columns of a table in Word', () => {
  it('hold the longest word of their headings and fill the page', () => {
    const table = makeTable([
      column('a', 'Phường'),
      column('b', 'Cơ quan Nhà nước'),
      column('c', 'TCCSĐ ở ngoài nước'),
    ]);
    const whole = textWidth(false);
    const { size, widths } = fitColumns(table, whole, 'vi');
    expect(brokenHeadings(table, whole)).toEqual([]);
    expect(size).toBe(12);
    const sum = widths.reduce((total, width) => total + width, 0);
    expect(sum).toBeLessThanOrEqual(whole);
    expect(sum).toBeGreaterThan(whole - 20);
  });

  it('have smaller letters before words are broken', () => {
    const many = Array.from({ length: 20 }, (_, index) => column(`c${String(index)}`, 'Phường'));
    const whole = textWidth(true);
    expect(fitColumns(makeTable(many), whole, 'vi').size).toBeLessThan(12);
    expect(brokenHeadings(makeTable(many), whole)).toEqual([]);
  });

  it('are together as wide as the longest word of the heading over them', () => {
    const table = makeTable([column('a', 'Kết quả', 'HTXSNV', 'SL'), column('b', 'Kết quả', 'HTXSNV', '%')]);
    const { size, margin, widths } = fitColumns(table, textWidth(false), 'vi');
    const both = (widths[1] ?? 0) + (widths[2] ?? 0) - 2 * margin;
    expect(both).toBeGreaterThanOrEqual(measureText('HTXSNV', size, 'bold'));
  });

  it('are not widened by the arithmetic of the number row, which is folded', () => {
    const short = makeTable([column('a', 'Tổng'), column('b', 'Xã')], ['1', '2', '3']);
    const long = makeTable([column('a', 'Tổng'), column('b', 'Xã')], ['1', '2(=4+…+13+15+16)', '3']);
    const width = (table: Table): number => fitColumns(table, textWidth(false), 'vi').widths[1] ?? 0;
    expect(width(long)).toBeLessThan(width(short) + 400);
  });
});
