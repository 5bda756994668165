import { describe, expect, it } from 'vitest';
import { buildHalfYearReport } from '../../src/documents/narrative/half-year-report.ts';
import type { HalfYearFigures, ProgressFigures } from '../../src/documents/narrative/progress-table.ts';
import type { ReportDocument, Table } from '../../src/documents/model.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { reconcile } from '../../src/usecases/reconcile.ts';
import { FRAME } from './tables/figures.ts';

const HALF: ProgressFigures = {
  admitted: 288,
  recognised: 301,
  expelled: 4,
  deleted: 12,
  left: 9,
  disciplined: 15,
  badges: 120,
  transfersOut: 31,
  transfersIn: 28,
  fees: { recorded: 1200, owing: 24, unrecorded: 3 },
};

const NO_BOOKS = { recorded: 0, owing: 0, unrecorded: 1203 };

/** The figures of a half-year that a newspaper printed in 2022: 288 admitted of a target of 815 for the year. */
const PART: HalfYearFigures = {
  now: HALF,
  before: { ...HALF, admitted: 300, disciplined: 0 },
  target: 815,
  halves: null,
  undated: 0,
};

const frame = { ...FRAME, period: '2022-H1', run: null };
const part = buildHalfYearReport(frame, PART);
const whole = buildHalfYearReport(
  { ...frame, period: '2022' },
  {
    ...PART,
    now: { ...HALF, admitted: 834 },
    halves: { first: HALF, second: { ...HALF, admitted: 545 } },
    undated: 1,
  },
);

function textsOf({ blocks }: ReportDocument): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

function tableOf({ blocks }: ReportDocument): Table {
  const table = blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

describe('the report of six months', () => {
  it('is preliminary, and measures admissions by the target of the whole year', () => {
    expect(part.title).toBe('Sơ kết công tác đảng viên 6 tháng đầu năm 2022');
    expect(textsOf(part)).toContain(
      'Kết nạp 288 đảng viên, đạt 35,34% chỉ tiêu cả năm (815). So với cùng kỳ năm trước (300 đảng viên), số kết nạp bằng 96%.',
    );
  });

  it('has no grades, and says why', () => {
    const text = JSON.stringify(part);
    expect(text).not.toMatch(/HTXSNV|hoàn thành xuất sắc/i);
    expect(textsOf(part).join(' ')).toContain('không có kết quả xếp loại');
  });

  it('sets the period beside the same period last year; no ratio to 0', () => {
    const { rows } = tableOf(part);
    const cellsOf = (id: string) => rows.find((row) => row.id === id)?.cells.slice(1);
    expect(cellsOf('admitted')).toMatchObject([
      { value: 288 },
      { value: 300 },
      { hundredths: 9600, of: { count: 288, base: 300 } },
    ]);
    expect(cellsOf('share')).toMatchObject([
      { hundredths: 3534 },
      { hundredths: null },
      { type: 'not-applicable' },
    ]);
    expect(cellsOf('disciplined')).toMatchObject([{ value: 15 }, { value: 0 }, { hundredths: null }]);
    expect(cellsOf('removed')).toMatchObject([{ value: 25 }, { value: 25 }, { hundredths: 10_000 }]);
  });

  it('says who paid and who owes, and of whom there is no book', () => {
    expect(textsOf(part)).toContain(
      'Sổ đóng đảng phí ghi 1.200 đảng viên: 1.176 người đóng đủ các tháng phải đóng trong kỳ (98%), 24 người còn tháng chưa đóng. Chưa có sổ của 03 đảng viên.',
    );
  });

  it('asks people for what nobody recorded instead of printing 0', () => {
    const unknown = buildHalfYearReport(frame, {
      ...PART,
      now: {
        ...HALF,
        disciplined: null,
        badges: null,
        transfersOut: null,
        transfersIn: null,
        fees: NO_BOOKS,
      },
    });
    const fills = unknown.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.role === 'fill' ? [block.text] : [],
    );
    expect(fills.join(' ')).toContain('không ghi ngày thi hành kỷ luật');
    expect(fills.join(' ')).toContain('chưa có sổ huy hiệu');
    expect(fills.join(' ')).toContain('chưa có sổ đóng đảng phí');
  });
});

describe('the final report of a year', () => {
  it('has both halves and the year, and says what has no day', () => {
    expect(whole.title).toBe('Tổng kết công tác đảng viên năm 2022');
    expect(tableOf(whole).columns.map(({ id }) => id)).toEqual(['name', 'first', 'second', 'year']);
    expect(textsOf(whole)).toContain(
      'Trong năm: 6 tháng đầu năm kết nạp 288 đảng viên; 6 tháng cuối năm kết nạp 545 đảng viên.',
    );
    expect(tableOf(whole).notes.join(' ')).toContain('1 trường hợp');
  });
});

it.each([
  ['part', part],
  ['whole', whole],
] as const)('does not contradict itself when it is reconciled: %s', (_name, document) => {
  const { relations } = reconcile(renderMarkdown(document), 'vi');
  expect(relations.filter(({ verdict }) => verdict === 'contradicts' || verdict === 'missing')).toEqual([]);
});
