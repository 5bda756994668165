import { describe, expect, it } from 'vitest';
import { moveTonesBack } from '../../src/messages/tone-style.ts';
import { styleDocument } from '../../src/documents/style-document.ts';
import { buildYearlyReport, type YearlyFigures } from '../../src/documents/narrative/yearly-report.ts';
import type { ReportDocument } from '../../src/documents/model.ts';
import { buildMovementTable } from '../../src/documents/tables/movement-table.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { reconcile } from '../../src/usecases/reconcile.ts';
import { AWKWARD_FIGURES, grading } from '../render/province/figures.ts';
import { DISCIPLINE, FRAME, MOVEMENT, movementOf } from './tables/figures.ts';

/** The three years of the published model, with one table as annex. */
function figures(frame = FRAME): YearlyFigures {
  return {
    province: AWKWARD_FIGURES,
    subjects: [
      {
        subject: 'grassroots',
        now: AWKWARD_FIGURES.organizations,
        before: grading([77, 340, 14, 2]),
        kinds: { committees: 146, cells: 296 },
      },
      { subject: 'members', now: AWKWARD_FIGURES.members, before: null },
    ],
    review: {
      collectives: null,
      members: {
        existing: 18_900,
        reviewed: 17_144,
        implied: 17_144,
        newlyFounded: 0,
        newMember: 811,
        exempt: 900,
        suspended: 2,
      },
    },
    movement: MOVEMENT,
    discipline: DISCIPLINE,
    annexes: [buildMovementTable(frame, movementOf(MOVEMENT), null)],
  };
}

function textsOf({ blocks }: ReportDocument): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : [],
  );
}

const report = buildYearlyReport(FRAME, figures());
const english = buildYearlyReport({ ...FRAME, language: 'en' }, figures({ ...FRAME, language: 'en' }));

describe('the yearly report', () => {
  it('has the seven sections in their order', () => {
    const sections = report.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text.split('-')[0]] : [],
    );
    expect(sections).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']);
  });

  it('opens with the texts that governed the year', () => {
    expect(textsOf(report)[0]).toBe(
      'Thực hiện Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị; Hướng dẫn số 25-HD/BTCTW, ngày 10/11/2023 của Ban Tổ chức Trung ương, Tỉnh uỷ Sơn Hà báo cáo kết quả như sau:',
    );
    const earlier = buildYearlyReport({ ...FRAME, period: '2018' }, figures());
    expect(textsOf(earlier)[0]).toContain('Quy định số 132-QĐ/TW');
    expect(textsOf(earlier)[0]).toContain('Hướng dẫn số 16-HD/BTCTW');
  });

  it('gives the published figures in the form of the model, with the slips of 2023 and of the sum mended', () => {
    expect(textsOf(report)).toEqual(
      expect.arrayContaining([
        'Năm 2021 có 411/433 TCCSĐ hoàn thành tốt nhiệm vụ trở lên, đạt 94,92%; năm 2022 có 417/433 TCCSĐ, đạt 96,30%; năm 2023 có 407/435 TCCSĐ, đạt 93,56%.',
        'Năm 2021 kết nạp 830 đảng viên, đạt 101,22% chỉ tiêu (820); năm 2022 kết nạp 834 đảng viên, đạt 102,33% chỉ tiêu (815); năm 2023 kết nạp 811 đảng viên, đạt 101,38% chỉ tiêu (800); tổng cộng 2.475 đảng viên.',
        'Từ năm 2021 đến năm 2023 đưa ra khỏi Đảng 191 đảng viên, gồm khai trừ 26, xoá tên 93, xin ra khỏi Đảng 72.',
        'Hiện có 442 TCCSĐ, tăng 09 tổ chức so với đầu nhiệm kỳ (433 TCCSĐ, ngày 15/10/2020).',
      ]),
    );
  });

  it('says of each grade its number, its share of those graded and the change in points', () => {
    expect(textsOf(report)).toContain(
      'Tổng số tổ chức cơ sở đảng (TCCSĐ): 442, gồm 146 đảng bộ cơ sở và 296 chi bộ cơ sở. Số được đánh giá, xếp loại: 435/442, đạt 98,42%. Trong đó: hoàn thành xuất sắc nhiệm vụ 60, chiếm 13,79% (giảm 3,99 điểm % so với năm 2022); hoàn thành tốt nhiệm vụ 347, chiếm 79,77% (tăng 1,25 điểm % so với năm 2022); hoàn thành nhiệm vụ 25, chiếm 5,75% (tăng 2,52 điểm % so với năm 2022); không hoàn thành nhiệm vụ 03, chiếm 0,69% (tăng 0,23 điểm % so với năm 2022). Hoàn thành tốt nhiệm vụ trở lên: 407/435, đạt 93,56% (giảm 2,74 điểm % so với năm 2022). Chưa đánh giá, xếp loại 07 (mới thành lập 05, chưa có quyết định xếp loại 02).',
    );
  });

  it('says who was reviewed and why the others were not', () => {
    expect(textsOf(report)).toContain(
      'Số đảng viên thuộc đối tượng phải kiểm điểm: 18.900. Đã kiểm điểm 17.144/18.900, đạt 90,71%. Chưa kiểm điểm 1.756 (mới kết nạp dưới 6 tháng 811, được miễn công tác và sinh hoạt đảng 900, bị đình chỉ sinh hoạt đảng 02, lý do khác hoặc chưa ghi 43).',
    );
  });

  it('says that the years stand under different rules', () => {
    expect(textsOf(report)).toContain(
      'Các năm áp dụng những quy định khác nhau (năm 2021: 132-QĐ/TW; năm 2022: 132-QĐ/TW; năm 2023: 124-QĐ/TW), nên kết quả giữa các năm không hoàn toàn so sánh được.',
    );
  });

  it('marks what people have to write, and invents nothing for subjects nobody counted', () => {
    const fills = report.blocks.filter((block) => block.kind === 'paragraph' && block.role === 'fill');
    expect(fills.length).toBeGreaterThan(8);
    const texts = textsOf(report);
    const after = texts[texts.indexOf('2. Tập thể lãnh đạo, quản lý') + 1];
    expect(after).toContain('chưa ghi kết quả');
  });

  it('carries the tables as annexes, in words and for scripts', () => {
    const annex = report.blocks.findIndex((block) => block.kind === 'annex');
    expect(report.blocks[annex]).toMatchObject({ text: 'Biểu 1. Thống kê tăng, giảm đảng viên năm 2023' });
    expect(report.blocks[annex + 1]).toMatchObject({ kind: 'table', id: 't1' });
    expect(report.data).toMatchObject({
      run: 7,
      dataHash: 'bb22',
      tables: { t1: { rows: expect.arrayContaining([expect.objectContaining({ id: 'D' })]) as unknown } },
    });
  });

  it.each([
    ['vi', report],
    ['en', english],
  ] as const)('does not contradict itself when it is reconciled: %s', (_language, document) => {
    const { relations } = reconcile(renderMarkdown(document), 'vi');
    expect(relations.filter(({ verdict }) => verdict === 'agrees').length).toBeGreaterThan(20);
    expect(relations.filter(({ verdict }) => verdict === 'contradicts' || verdict === 'missing')).toEqual([]);
  });

  it('spells its own words in the style asked for, and no name', () => {
    const old = styleDocument(
      buildYearlyReport(FRAME, figures(FRAME)),
      moveTonesBack,
      ['Tỉnh uỷ Sơn Hà'],
      false,
    );
    const texts = textsOf(old).join(' ');
    expect(texts).toContain('xóa tên 93');
    expect(texts).toContain('trực thuộc đảng ủy cơ sở');
    expect(texts).toContain('Tỉnh uỷ Sơn Hà báo cáo');
    const labels = old.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map(({ cells }) => cells[0]) : [],
    );
    expect(labels).toContainEqual({ type: 'text', text: '3. Xóa tên' });
  });

  it('says the same in English', () => {
    expect(textsOf(english)).toEqual(
      expect.arrayContaining([
        'In 2021, 411 of 433 organizations graded were good or better (94.92%); in 2022, 417 of 433 (96.30%); in 2023, 407 of 435 (93.56%).',
        'From 2021 to 2023 191 members were removed: 26 expelled, 93 deleted from the list and 72 who left at their own request.',
      ]),
    );
  });
});
