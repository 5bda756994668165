import { describe, expect, it } from 'vitest';
import type { Block, Chart, Table } from '../../src/documents/model.ts';
import type { CapFigures, ProvinceFigures, UnitFigures } from '../../src/documents/province-figures.ts';
import { buildProvinceReport } from '../../src/documents/province-report.ts';
import { AWKWARD_FIGURES, AWKWARD_NAMES, grading } from '../render/province/figures.ts';

const report = buildProvinceReport(AWKWARD_FIGURES, 'vi');

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

function tableOf(blocks: readonly Block[], id: string): Table {
  const table = blocks.find((block): block is Table => block.kind === 'table' && block.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
}

function chartsOf(blocks: readonly Block[]): Chart[] {
  return blocks.filter((block): block is Chart => block.kind === 'chart');
}

function withFigures(change: Partial<ProvinceFigures>, language: 'vi' | 'en' = 'vi') {
  return buildProvinceReport({ ...AWKWARD_FIGURES, ...change }, language);
}

describe('figures for scripts', () => {
  it('hold every path of the contract, with counts as numbers and percents as texts', () => {
    expect(report.data).toMatchObject({
      period: '2023',
      asOf: '2023-12-31',
      run: 7,
      rules: { id: 'qd-124-2023', hash: '5f2c9a' },
      organizations: {
        existing: 442,
        committees: 146,
        cells: 296,
        graded: 435,
        notGraded: 7,
        byGrade: {
          HTXSNV: { count: 60, percent: '13.79' },
          HTTNV: { count: 347, percent: '79.77' },
          HTNV: { count: 25, percent: '5.75' },
          KHTNV: { count: 3, percent: '0.69' },
        },
        goodOrBetter: { count: 407, base: 435, percent: '93.56' },
      },
      members: {
        existing: 18900,
        graded: 17144,
        notGraded: { total: 1756, byReason: { exempt: 900, suspended: 2, newMember: 811, noDecision: 43 } },
        byGrade: { HTXSNV: { count: 1818, percent: '10.60' } },
        goodOrBetter: { count: 13824, base: 17144, percent: '80.63' },
      },
      admissions: { actual: 811, target: 800, percent: '101.38' },
      removals: { expelled: 8, deleted: 30, left: 22, total: 60 },
      caps: { groups: 3, exceeded: 2 },
    });
  });

  it('hold the three years with their own rules', () => {
    const { trend } = report.data as { trend: unknown[] };
    expect(trend).toMatchObject([
      {
        period: '2021',
        rules: 'qd-132-2018',
        organizations: { goodOrBetter: { count: 411, base: 433, percent: '94.92' } },
        admissions: { actual: 830, target: 820, percent: '101.22' },
        removals: { total: 61 },
      },
      {
        period: '2022',
        organizations: { goodOrBetter: { percent: '96.30' } },
        admissions: { percent: '102.33' },
      },
      { period: '2023', rules: 'qd-124-2023', members: { goodOrBetter: { percent: '80.63' } } },
    ]);
  });

  it('give no percent where the base is 0 or the target is not known', () => {
    const { byUnit } = report.data as { byUnit: Record<string, unknown>[] };
    expect(byUnit[5]).toMatchObject({
      name: '__proto__',
      organizations: { graded: 0, gradedPercent: null, goodOrBetter: { count: 0, base: 0, percent: null } },
      admissions: { target: 0, percent: null },
    });
    expect(withFigures({ admissions: { actual: 3, target: null } }).data).toMatchObject({
      admissions: { actual: 3, target: null, percent: null },
    });
  });

  it('are the same in both languages', () => {
    expect(buildProvinceReport(AWKWARD_FIGURES, 'en').data).toEqual(report.data);
  });
});

describe('sentences', () => {
  it('say the published figures with numerator, base and percent', () => {
    const texts = textsOf(report.blocks);
    expect(texts).toContain(
      'Tổ chức cơ sở đảng: 442 (146 đảng bộ cơ sở, 296 chi bộ cơ sở); đã xếp loại 435/442, đạt 98,42%; từ hoàn thành tốt nhiệm vụ trở lên 407/435, đạt 93,56%.',
    );
    expect(texts).toContain('Đầu nhiệm kỳ (ngày 15/10/2020) có 433 tổ chức cơ sở đảng.');
    expect(texts).toContain('Kết nạp 811 đảng viên, đạt 101,38% chỉ tiêu (800).');
    expect(texts).toContain(
      'Từ năm 2021 đến năm 2023: kết nạp 2.475 đảng viên; đưa ra khỏi Đảng 191 đảng viên, gồm khai trừ 26, xoá tên 93, xin ra khỏi Đảng 72.',
    );
  });

  it('say what is missing instead of a percent', () => {
    expect(textsOf(withFigures({ admissions: { actual: 3, target: null } }).blocks)).toContain(
      'Kết nạp 3 đảng viên; chưa có chỉ tiêu trong dữ liệu.',
    );
    expect(textsOf(withFigures({ admissions: { actual: 3, target: 0 } }).blocks)).toContain(
      'Kết nạp 3 đảng viên; chỉ tiêu được giao là 0.',
    );
    const empty = withFigures({ members: grading([0, 0, 0, 0]) });
    expect(textsOf(empty.blocks)).toContain(
      'Đảng viên: 0; đã xếp loại 0/0; từ hoàn thành tốt nhiệm vụ trở lên 0/0.',
    );
  });

  it('leave no placeholder open in any language', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(JSON.stringify(buildProvinceReport(AWKWARD_FIGURES, language).blocks)).not.toMatch(/\{\w+\}/);
    }
  });

  it('keep braces of a name as they are', () => {
    const units = [{ ...(AWKWARD_FIGURES.byUnit[0] as UnitFigures), name: 'Đảng uỷ {highest}' }];
    const chart = chartsOf(withFigures({ byUnit: units }).blocks).find((one) => one.type === 'stacked-bar');
    expect(chart?.summary).toContain('(Đảng uỷ {highest})');
  });
});

describe('notes', () => {
  it('name the rule packs when the years stand under different ones', () => {
    const note = textsOf(report.blocks).find((text) => text.includes('qd-132-2018'));
    expect(note).toContain('2021: qd-132-2018; 2022: qd-132-2018; 2023: qd-124-2023');
    const one = AWKWARD_FIGURES.trend.map((year) => ({ ...year, rules: 'qd-132-2018' }));
    expect(textsOf(withFigures({ trend: one }).blocks).join()).not.toContain('qd-132-2018');
  });

  it('leave the decision to the committee, and say how many subjects await it', () => {
    expect(textsOf(report.blocks)).toContain(
      'Chờ cấp uỷ có thẩm quyền xem xét, quyết định: 12 đảng viên và 1 tổ chức có mức xếp loại chưa phù hợp với quy định.',
    );
    const settled = textsOf(withFigures({ needsDecision: { members: 0, organizations: 0 } }).blocks);
    expect(settled.join()).not.toContain('Chờ cấp uỷ');
    expect(settled.join()).toContain('phần mềm không quyết định mức xếp loại');
  });

  it('say that percents of grades rest on the graded', () => {
    expect(tableOf(report.blocks, 'grades').notes.join()).toContain('tính trên số đã xếp loại');
  });
});

describe('tables', () => {
  it('add admissions and removals over the years, but not the numbers of a day', () => {
    const rows = tableOf(report.blocks, 'years').rows.map((row) => row.cells);
    const lastOf = (label: string) =>
      rows.findLast((cells) => cells[0]?.type === 'text' && cells[0].text === label)?.at(-1);
    expect(lastOf('Số kết nạp')).toEqual({ type: 'count', value: 2475 });
    expect(lastOf('Tỷ lệ đạt chỉ tiêu (%)')).toMatchObject({ type: 'percent', hundredths: 10_164 });
    expect(lastOf('Cộng số đưa ra khỏi Đảng')).toEqual({ type: 'count', value: 191 });
    expect(lastOf('Đã xếp loại')).toEqual({ type: 'not-applicable' });
  });

  it('leave the sum of targets empty when one year has none', () => {
    const trend = AWKWARD_FIGURES.trend.map((year, index) =>
      index === 0 ? { ...year, admissions: { actual: 830, target: null } } : year,
    );
    const rows = tableOf(withFigures({ trend }).blocks, 'years').rows;
    const targets = rows.find((row) => row.cells[0]?.type === 'text' && row.cells[0].text === 'Chỉ tiêu');
    expect(targets?.cells.at(-1)).toEqual({ type: 'count', value: null });
  });

  it('print the reasons for no grade so that they add up to the total', () => {
    const rows = tableOf(report.blocks, 'not-graded').rows;
    const counts = rows.map((row) => (row.cells[2]?.type === 'count' ? (row.cells[2].value ?? 0) : 0));
    expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(counts.at(-1));
    expect(rows[0]?.cells[1]).toEqual({ type: 'not-applicable' });
  });

  it('say where the units do not add up to the whole, and stay silent where they do', () => {
    expect(tableOf(report.blocks, 'unit-organizations').notes).toEqual([
      'Cộng theo đảng bộ, chi bộ trực thuộc khác số toàn đảng bộ (Tổng số: 334 so với 442; Đã xếp loại: 328 so với 435; HTTNV trở lên: 286 so với 407): có số liệu không thuộc đảng bộ, chi bộ nào trong bảng.',
    ]);
    const { organizations, members, admissions, removals } = AWKWARD_FIGURES;
    const whole = {
      code: 'A',
      name: 'A',
      kind: 'upper-committee',
      organizations,
      members,
      admissions,
      removals,
    };
    const notes = withFigures({ byUnit: [whole] }).blocks.flatMap((block) =>
      block.kind === 'table' && block.id.startsWith('unit-') ? block.notes : [],
    );
    expect(notes).toEqual([]);
  });

  it('list the groups over the limit under any reading, with the setting in force beside', () => {
    const caps = tableOf(report.blocks, 'caps');
    expect(caps.rows.map((row) => row.cells[0])).toEqual([
      { type: 'text', text: 'Chi bộ thôn Một' },
      { type: 'text', text: '+Chi bộ | thôn Hai' },
    ]);
    expect(caps.columns.map((column) => column.id)).toEqual([
      'group',
      'subjects',
      'excellent',
      'good',
      'limits.goodOnly.floor',
      'limits.goodOnly.nearest',
      'limits.goodOrBetter.floor',
      'limits.goodOrBetter.nearest',
      'limit',
      'verdict',
    ]);
    expect(caps.notes[0]).toBe('Cách tính đang áp dụng: trên số HTTNV, làm tròn xuống.');
    expect(caps.notes[1]).toContain('2/3 nhóm');
  });

  it('have as many cells in every row as columns, and names fit for sheets', () => {
    for (const language of ['vi', 'en'] as const) {
      const tables = buildProvinceReport(AWKWARD_FIGURES, language).blocks.filter((b) => b.kind === 'table');
      for (const table of tables) {
        expect(table.rows.every((row) => row.cells.length === table.columns.length)).toBe(true);
        expect(table.name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      }
      expect(new Set(tables.map((table) => table.name)).size).toBe(tables.length);
    }
  });
});

describe('what was received', () => {
  const after = report.blocks.slice(
    report.blocks.findIndex((block) => block.kind === 'annex' && block.id === 'received'),
  );

  it('says how many units have sent, have not, or have rows refused, and how complete the grades are', () => {
    expect(textsOf(after)[0]).toBe(
      'Đã nhận số liệu của 6/7 đảng bộ, chi bộ trực thuộc, trong đó 1 nơi còn dòng bị từ chối chưa sửa; 1 nơi chưa gửi. Đã ghi mức xếp loại của 328/337 tổ chức cơ sở đảng và 12.566/14.166 đảng viên.',
    );
  });

  it('has a row for each unit: state, files, refused rows, grades recorded of those on the list', () => {
    const rows = tableOf(after, 'received').rows.map(({ cells }) =>
      cells.map((cell) =>
        cell.type === 'text'
          ? cell.text
          : cell.type === 'count'
            ? cell.value
            : cell.type === 'percent'
              ? cell.hundredths
              : '?',
      ),
    );
    expect(rows[0]?.slice(2)).toEqual(['còn dòng bị từ chối', 2, 5, 53, 52, 9811, 2361, 2361, 10_000]);
    expect(rows[5]?.slice(1)).toEqual(['__proto__', 'chưa gửi', 0, 0, 3, 0, 0, 0, 0, null]);
    expect(rows.at(-1)?.slice(1)).toEqual(['Cộng', '', 10, 5, 337, 328, 9733, 14_166, 12_566, 8871]);
  });
});

describe('charts', () => {
  it('show only numbers that also stand in the table they name', () => {
    for (const chart of chartsOf(report.blocks)) {
      const table = tableOf(report.blocks, chart.table);
      const printed = new Set(
        table.rows.flatMap((row) =>
          row.cells.map((cell) =>
            cell.type === 'count' ? cell.value : cell.type === 'percent' ? cell.hundredths : undefined,
          ),
        ),
      );
      for (const value of chart.series.flatMap((series) => series.values)) expect(printed).toContain(value);
    }
  });

  it('say their numbers in one sentence', () => {
    const summaries = chartsOf(report.blocks).map((chart) => chart.summary);
    expect(summaries[0]).toBe(
      'Tỷ lệ hoàn thành tốt nhiệm vụ trở lên của tổ chức cơ sở đảng: năm 2021 94,92% (411/433), năm 2022 96,30% (417/433), năm 2023 93,56% (407/435); của đảng viên: năm 2021 81,33% (13.500/16.600), năm 2022 81,02% (13.700/16.910), năm 2023 80,63% (13.824/17.144).',
    );
    expect(summaries[1]).toBe(
      'Kết nạp đảng viên so với chỉ tiêu: năm 2021 830/820; năm 2022 834/815; năm 2023 811/800.',
    );
    expect(summaries[2]).toContain('năm 2023 60 (khai trừ 8, xoá tên 30, xin ra 22)');
  });

  it('divide many units over several charts and lose none', () => {
    const first = AWKWARD_FIGURES.byUnit[0] as UnitFigures;
    const byUnit = Array.from({ length: 129 }, (_, index) => ({
      ...first,
      name: `Đảng uỷ xã ${String(index)}`,
    }));
    const charts = chartsOf(withFigures({ byUnit }).blocks).filter((chart) => chart.type === 'stacked-bar');
    expect(charts.map((chart) => chart.categories.length)).toEqual([30, 30, 30, 30, 9]);
    expect(charts.flatMap((chart) => chart.categories)).toEqual(byUnit.map((unit) => unit.name));
    expect(charts[4]?.title).toContain('hàng 121 đến 129');
  });

  it('are left out where there is nothing to draw', () => {
    const empty = withFigures({ byUnit: [], trend: [], received: [], caps: [] });
    expect(chartsOf(empty.blocks)).toEqual([]);
  });

  it('hold each group over its limit against the limit under both readings, the furthest over first', () => {
    const chart = chartsOf(report.blocks).find(({ id }) => id === 'caps');
    expect(chart).toMatchObject({
      type: 'bar',
      categories: ['Chi bộ thôn Một', '+Chi bộ | thôn Hai'],
      series: [
        { name: 'Số HTXSNV', values: [3, 2] },
        { name: 'Tối đa, tính trên số HTTNV', values: [2, 1] },
        { name: 'Tối đa, tính trên số HTTNV và HTXSNV', values: [2, 2] },
      ],
    });
    expect(chart?.summary).toBe(
      'Tính trên số HTTNV (làm tròn xuống) có 2/3 nhóm vượt giới hạn; tính trên số HTTNV và HTXSNV có 1/3 nhóm. Vượt nhiều nhất: Chi bộ thôn Một, 3 HTXSNV so với tối đa 2 hoặc 2.',
    );
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...(AWKWARD_FIGURES.caps[0] as CapFigures),
      group: `Nhóm ${String(index)}`,
      excellent: 3 + index,
    }));
    const part = chartsOf(withFigures({ caps: many }).blocks).find(({ id }) => id === 'caps');
    expect(part?.categories).toEqual([19, 18, 17, 16, 15, 14, 13, 12].map((at) => `Nhóm ${String(at)}`));
    expect(part?.summary).toContain('Biểu đồ gồm 8 nhóm vượt nhiều nhất trong 20 nhóm của bảng.');
  });

  it('say once what is the same everywhere', () => {
    const received = AWKWARD_FIGURES.received
      .slice(1, 3)
      .map((unit) => ({ ...unit, memberGrades: unit.members }));
    const chart = chartsOf(withFigures({ received }).blocks).find(({ id }) => id === 'received');
    expect(chart?.summary).toBe('Tỷ lệ đảng viên đã ghi mức xếp loại trong 2 đảng bộ, chi bộ đều là 100%.');
  });

  it('keep units of any name apart', () => {
    const chart = chartsOf(report.blocks).find((one) => one.type === 'stacked-bar');
    expect(chart?.categories).toEqual([...AWKWARD_NAMES]);
  });
});

describe('periods in words', () => {
  it.each([
    ['2025-H1', 'vi', '6 tháng đầu năm 2025'],
    ['2025-Q2', 'vi', 'quý II năm 2025'],
    ['2025-H2', 'en', 'second half of 2025'],
  ] as const)('%s in %s is %s', (period, language, text) => {
    expect(withFigures({ period }, language).title).toContain(text);
  });
});
