import { describe, expect, it } from 'vitest';
import { showTable } from '../../src/cli/show-table.ts';

describe('a table', () => {
  it('has texts at the left, numbers at the right, and no blanks at the end of a line', () => {
    const rows = [
      ['Chi bộ thôn Đông', '9', 'ghi chú'],
      ['Đảng uỷ xã', '1.204', ''],
    ];
    expect(showTable(['Đơn vị', 'Số', 'Khác'], rows, ['left', 'right', 'left'])).toBe(
      [
        'Đơn vị               Số  Khác',
        'Chi bộ thôn Đông      9  ghi chú',
        'Đảng uỷ xã        1.204',
        '',
      ].join('\n'),
    );
  });

  it('keeps its columns where letters are written as a letter and its marks', () => {
    const [composed, apart] = ['Nguyễn'.normalize('NFC'), 'Nguyễn'.normalize('NFD')];
    const lines = showTable(
      [],
      [
        [composed, '1'],
        [apart, '2'],
      ],
      ['left', 'left'],
    ).split('\n');
    expect(lines.slice(0, 2)).toEqual([`${composed}  1`, `${apart}  2`]);
  });

  it('shows a cell that holds nothing but a sign without width', () => {
    expect(showTable(['Tên'], [['\u0600'], ['\u00ad']], ['left'])).toBe('Tên\n\\u0600\n\\xad\n');
  });

  it('comes out whole for everybody in a province', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => [`Nguyễn Văn ${String(index)}`, 'HTTNV', '–']);
    const lines = showTable(['Tên', 'Mức', 'Tối đa'], rows, ['left', 'left', 'left'], 80).split('\n');
    expect(lines).toHaveLength(50_002);
    expect(lines.at(-2)).toBe('Nguyễn Văn 49999  HTTNV  –');
  });
});
