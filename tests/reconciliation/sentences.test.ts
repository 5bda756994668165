import { describe, expect, it } from 'vitest';
import { reconcileText } from '../../src/reconciliation/reconcile-text.ts';

function summarise(text: string): string[] {
  return reconcileText(text).relations.map((relation) =>
    [relation.verdict, relation.kind, relation.published, relation.recomputed].join(' '),
  );
}

describe('shares', () => {
  it.each([
    ['Toàn Thành phố có 350.459/365.911 đảng viên được xếp loại, đạt 95,78%.', 'agrees share 95.78 95.78'],
    ['439/709 62,62%', 'contradicts share 62.62 61.92'],
    ['411 tổ chức trên tổng số 433, tương đương 94,92%.', 'agrees share 94.92 94.92'],
    ['411 trong số 433 tổ chức, chiếm 94,9%.', 'agrees share 94.9 94.9'],
    [
      'Trong 433 tổ chức được đánh giá, xếp loại có 411 tổ chức hoàn thành tốt (94,92%).',
      'agrees share 94.92 94.92',
    ],
    ['Có 411/433 tổ chức đạt 94,92 phần trăm.', 'agrees share 94.92 94.92'],
    ['Of the 433 organizations graded, 411 were good or better (94.92%).', 'agrees share 94.92 94.92'],
    ['411 out of 433 were good, or 95 percent.', 'agrees share 95 95'],
    ['94.92% (411 of 433) were good.', 'agrees share 94.92 94.92'],
    ['96.30% of 433 organizations, or 417, were good.', 'agrees share 96.30 96.30'],
    ['In 2024, 435 of 407 organizations were graded.', 'contradicts share 435 '],
    ['Over 94% of members; 411 of 433 organizations, over 94%.', 'agrees share 94 94.92'],
    ['Ngày 3/2 họp; đến 31/12/2025 có 5/8 chi bộ (62,5%) xong.', 'agrees share 62.5 62.5'],
    ['All 12 of 12 cells (100%).', 'agrees share 100 100'],
    ['Có 1 of 8'.replace('of', '/') + ' chi bộ, đạt 12,5%.', 'agrees share 12.5 12.5'],
  ])('%s', (text, expected) => {
    expect(summarise(text)).toContain(expected);
  });

  it('rounds half up: 1 of 32 is 3.125, printed 3.13 and not 3.12', () => {
    expect(summarise('1 of 32 cells (3.13%).')).toEqual(['agrees share 3.13 3.13']);
    expect(reconcileText('1 of 32 cells (3.12%).').relations[0]).toMatchObject({
      verdict: 'contradicts',
      cut: true,
    });
  });

  it('names 701 as the base of which 439 is 62.62 percent', () => {
    expect(reconcileText('439/709 62,62%').relations[0]).toMatchObject({ bases: [701], numerators: [444] });
  });

  it('takes as base of a bare share the figure before it that fits', () => {
    const { relations } = reconcileText('Có 709 TCCSĐ, 439 TSVM = 62,62%; 107 tiêu biểu = 24,37%.');
    expect(relations[0]).toMatchObject({ kind: 'percent', verdict: 'untestable', part: 439, bases: [701] });
    expect(relations[1]).toMatchObject({ kind: 'share', verdict: 'agrees', base: 439, baseFound: true });
  });

  it('takes the graded as base of the grades that follow', () => {
    const text =
      'Tổng số: 442. Số được đánh giá, xếp loại: 435/442, đạt 98,42%. Trong đó: hoàn thành xuất sắc nhiệm vụ 80, chiếm 18,39%; ' +
      'hoàn thành tốt nhiệm vụ 327, chiếm 75,17%; hoàn thành nhiệm vụ 25, chiếm 5,75%; không hoàn thành nhiệm vụ 3, chiếm 0,69%.';
    expect(summarise(text)).toEqual([
      'agrees share 98.42 98.42',
      'agrees sum 435 435',
      'agrees share 18.39 18.39',
      'agrees share 75.17 75.17',
      'agrees share 5.75 5.75',
      'agrees share 0.69 0.69',
    ]);
    expect(summarise(text.replace('327', '326'))).toEqual(
      expect.arrayContaining(['contradicts sum 435 434', 'contradicts share 75.17 74.94']),
    );
  });
});

describe('sums', () => {
  it.each([
    ['191 = 26 + 93 + 72.', 'agrees sum 191 191'],
    ['26 + 93 + 73 = 191', 'contradicts sum 191 192'],
    ['Đưa ra khỏi Đảng 191 đảng viên, gồm 26 khai trừ, 93 xoá tên và 73 xin ra.', 'contradicts sum 191 192'],
    ['Đưa ra khỏi Đảng 191 đảng viên (khai trừ 26, xóa tên 93, xin ra khỏi Đảng 72).', 'agrees sum 191 191'],
    [
      'Đưa ra khỏi Đảng 191 đảng viên, trong đó khai trừ 27, xoá tên 93, xin ra khỏi Đảng 72.',
      'contradicts sum 191 192',
    ],
    ['434 organizations (149 committees and 285 cells).', 'agrees sum 434 434'],
    ['Removed 191 members, of whom:\n- 26 expelled;\n- 93 deleted;\n- 72 left.', 'agrees sum 191 191'],
    ['442 organizations, comprising 146 committees (20 of them new) and 296 cells.', 'agrees sum 442 442'],
    ['146 committees and 296 cells, 442 in all.', 'agrees sum 442 442'],
    ['Toàn tỉnh có 2\u00a0474 đảng viên mới, gồm 1\u202f244 nam và 1 230 nữ.', 'agrees sum 2474 2474'],
    [
      'Năm 2021 kết nạp 830. Năm 2022 kết nạp 834. Năm 2023 kết nạp 811. Cả giai đoạn kết nạp 2.474.',
      'contradicts sum 2474 2475',
    ],
    [
      'Since 2021, 2,475 members were admitted. In 2021, 830; in 2022, 834; in 2023, 811.',
      'agrees sum 2475 2475',
    ],
    [
      'From 2021 to date 2,474 were admitted (830 in 2021, 834 in 2022, 811 in 2023).',
      'contradicts sum 2474 2475',
    ],
  ])('%s', (text, expected) => {
    expect(summarise(text)).toContain(expected);
  });

  it('tests parts that overlap or do not exhaust the total only against the total', () => {
    const text = '2.000 đảng viên, trong đó có 900 nữ, 700 đoàn viên và 300 dân tộc thiểu số.';
    expect(summarise(text)).toEqual(['agrees part 2000 ']);
    expect(summarise(text.replace('900', '2.900'))).toEqual(['contradicts part 2000 ']);
    expect(summarise('191 members left, of whom 26 were expelled.')).toEqual(['agrees part 191 ']);
  });

  it('leaves a list that nearly makes the total to the reader', () => {
    expect(summarise('1.000 đảng viên, trong đó có 400 công nhân, 300 nông dân và 299 trí thức.')).toEqual([
      'untestable sum 1000 999',
    ]);
  });
});

describe('targets', () => {
  it.each([
    ['6 tháng đầu năm kết nạp 288 đảng viên, đạt 35,34% chỉ tiêu.', [815]],
    ['It admitted 830 members, 101.22% of the target.', [820]],
    ['Kết nạp 811 đảng viên, đạt 101,38% kế hoạch năm.', [800]],
    ['Kết nạp 830, 834, 811 đảng viên trong 3 năm, đạt 101,22%, 102,33% và 101,38% chỉ tiêu.', [820]],
  ])('%s', (text, fitting) => {
    expect(reconcileText(text).relations[0]).toMatchObject({ kind: 'target', verdict: 'agrees', fitting });
  });

  it('names the nearest targets when none fits', () => {
    expect(reconcileText('It admitted 289 members, 35.34% of the target.').relations[0]).toMatchObject({
      verdict: 'contradicts',
      nearest: [
        { base: 817, percent: '35.37' },
        { base: 818, percent: '35.33' },
      ],
    });
  });

  it('holds a printed target against the percent', () => {
    expect(summarise('Kết nạp 830 đảng viên (chỉ tiêu 820), đạt 101,22%.')).toEqual([
      'agrees target 101.22 101.22',
    ]);
    expect(summarise('Chỉ tiêu 815, kết nạp 830 đảng viên, đạt 101,22% chỉ tiêu.')).toEqual([
      'contradicts target 101.22 101.84',
    ]);
    expect(summarise('Kết nạp 811 đảng viên, bằng 97,24% so với cùng kỳ (834).')).toEqual([
      'agrees target 97.24 97.24',
    ]);
  });
});

describe('changes and differences', () => {
  it.each([
    ['442 organizations, up 14 from 428.', 'agrees change 14 14'],
    ['442 organizations, up 15 from 428.', 'contradicts change 15 14'],
    ['Số tổ chức tăng từ 428 lên 442 (tăng 14).', 'agrees change 14 14'],
    ['Có 442 tổ chức, giảm 14 so với đầu nhiệm kỳ.', 'untestable change 14 '],
    ['Tỷ lệ 94,92% năm 2021 và 93,42% năm 2023, giảm 1,50 điểm %.', 'agrees difference 1.50 1.50'],
    ['Tỷ lệ 94,92% năm 2021 và 93,42% năm 2023, giảm 1,40 điểm %.', 'contradicts difference 1.40 1.50'],
    ['The rate was 93.42%, down 1.50 percentage points from 94.92%.', 'agrees difference 1.50 1.50'],
    ['The rate was 93.42%, up 0.50 percentage points.', 'untestable difference 0.50 '],
  ])('%s', (text, expected) => {
    expect(summarise(text)).toContain(expected);
  });
});

describe('what is no figure', () => {
  it.each([
    '',
    ' \n',
    'Không có số liệu.',
    'Điều 12, khoản 3 của 366-QĐ/TW ngày 31/12/2025; lúc 8:30, COVID-19.',
  ])('%j leaves nothing to test', (text) => {
    const { relations, diagnostics } = reconcileText(text);
    expect(relations).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['reconcile.text.empty']);
  });

  it('does not add money, years or ages', () => {
    expect(summarise('Thu 12,5 tỷ đồng, gồm 7,5 tỷ và 5,5 tỷ.')).toEqual([]);
    expect(summarise('Giai đoạn 2020 - 2025, năm 2025, tuổi 18-30, 30 năm tuổi Đảng.')).toEqual([]);
  });
});
