import { describe, expect, it } from 'vitest';
import { buildProvinceReport } from '../../src/documents/province-report.ts';
import { buildOutSheets } from '../../src/render/out-sheets.ts';
import { AWKWARD_FIGURES } from './province/figures.ts';

const sheets = buildOutSheets(buildProvinceReport(AWKWARD_FIGURES, 'vi'));

function sheetNamed(name: string) {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('buildOutSheets', () => {
  it('puts the summary first, then a sheet for each table, then the further charts', () => {
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      'Tổng hợp',
      'Xếp loại',
      'Chưa xếp loại',
      'Giới hạn xuất sắc',
      'Tổ chức theo đơn vị',
      'Đảng viên theo đơn vị',
      'Kết nạp, đưa ra',
      'Số liệu đã nhận',
      'Biểu đồ 2',
      'Biểu đồ 3',
      'Biểu đồ 4',
      'Biểu đồ 5',
    ]);
  });

  it('writes numbers as numbers: percents in percent units, unknown ones as empty cells', () => {
    const rows = sheetNamed('Tổ chức theo đơn vị').rows;
    expect(rows[3]?.slice(2, 5)).toEqual([
      { value: 53, format: 'count', bold: false },
      { value: 52, format: 'count', bold: false },
      { value: 98.11, format: 'percent', bold: false },
    ]);
    expect(rows[8]?.slice(2, 5)).toEqual([
      { value: 0, format: 'count', bold: false },
      { value: 0, format: 'count', bold: false },
      null,
    ]);
  });

  it('keeps title and header in view and merges the header groups', () => {
    const sheet = sheetNamed('Tổ chức theo đơn vị');
    expect(sheet.frozenRows).toBe(3);
    expect(sheet.merges).toContainEqual({ firstRow: 1, lastRow: 1, firstColumn: 3, lastColumn: 4 });
    expect(sheet.merges).toContainEqual({ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 });
    expect(sheet.widths).toHaveLength(7);
  });

  it('draws the trend over numbers of the first sheet', () => {
    const [summary] = sheets;
    const chart = summary?.chart;
    expect(chart?.type).toBe('line');
    const { column, firstRow = -1, lastRow = -1 } = chart?.categories ?? {};
    expect(column).toBe(0);
    const data = summary?.rows.slice(firstRow, lastRow + 1);
    expect(data).toEqual([
      ['năm 2021', percent(94.92), percent(81.33)],
      ['năm 2022', percent(96.3), percent(81.02)],
      ['năm 2023', percent(93.56), percent(80.63)],
    ]);
    expect(chart?.series.map((series) => series.column)).toEqual([1, 2]);
  });

  it('prints on the summary what the figures rest on', () => {
    const texts = sheets[0]?.rows.flat();
    expect(texts).toContain('31/12/2023');
    expect(texts).toContain('Quy định số 124-QĐ/TW (qd-124-2023)');
    expect(texts).toContain('trên số HTTNV, làm tròn xuống');
  });
});

function percent(value: number) {
  return { value, format: 'percent', bold: false };
}
