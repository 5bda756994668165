import { describe, expect, it } from 'vitest';
import { importRows } from '../support/import-rows.ts';

/** Spreadsheets.md 5: the words for the four grades, what must not be taken for one, and marks. */

const LABELS = {
  HTXSNV: [
    'Hoàn thành xuất sắc nhiệm vụ',
    'HTXSNV',
    'HTXS',
    'HTSXNV',
    'XSNV',
    'XS',
    'Xuất sắc',
    'Hoàn thành xuất sắc',
    'ĐV HTXSNV',
    'A',
    'Loại A',
    'Mức 1',
    'HOÀN THÀNH XUẤT SẮC NHIỆM VỤ',
    ' htxsnv ',
  ],
  HTTNV: [
    'Hoàn thành tốt nhiệm vụ',
    'HTTNV',
    'HTT',
    'HT tốt',
    'TNV',
    'Tốt',
    'Hoàn thành tốt',
    'B',
    'Loại B',
    'Mức 2',
    'Hoàn thành tốt nhiệm vụ'.normalize('NFD'),
  ],
  HTNV: ['Hoàn thành nhiệm vụ', 'HTNV', 'HT', 'Hoàn thành', 'C', 'Loại C', 'Mức 3'],
  KHTNV: [
    'Không hoàn thành nhiệm vụ',
    'KHTNV',
    'KHT',
    'CHT',
    'Chưa hoàn thành nhiệm vụ',
    'Không HT',
    'D',
    'Loại D',
    'Mức 4',
    'Không hoàn thành',
    'Chưa hoàn thành',
  ],
} as const;

const HEADINGS = ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Xếp loại', 'Ghi chú'];

/** A list of grades with one member for each text; they differ by name. */
function gradeList(texts: readonly string[], notes: readonly string[] = []): string[][] {
  const name = (index: number): string =>
    `Lò Văn ${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(97 + (index % 26))}`;
  return [
    HEADINGS,
    ...texts.map((text, index) => [
      String(index + 1),
      name(index),
      '05/09/1984',
      'T.01.01.1',
      text,
      notes[index] ?? '',
    ]),
  ];
}

const DECIDED =
  'SELECT grade_decided AS grade, not_graded_reason AS reason FROM member_year ORDER BY member_id';

describe('labels', () => {
  it.each(Object.entries(LABELS))('of %s', async (grade, labels) => {
    const { workspace, said } = await importRows(gradeList(labels));
    // A list of HTXSNV alone is above the cap, which is another matter.
    expect(said.filter((each) => each !== 'share.exceeded warning')).toEqual([]);
    expect(workspace.query(DECIDED)).toEqual(labels.map(() => ({ grade, reason: null })));
  });

  it('of having none: Miễn says why, Chưa and Không only that it is so', async () => {
    const labels = ['Miễn', 'Chưa XL', 'Không xếp loại', 'Chưa đánh giá'];
    const { workspace, said } = await importRows(gradeList(labels));
    expect(said).toEqual([]);
    expect(workspace.query(DECIDED)).toEqual([
      { grade: null, reason: 'exempt' },
      { grade: null, reason: null },
      { grade: null, reason: null },
      { grade: null, reason: null },
    ]);
  });

  it('a dash or a blank needs a reason in the note', async () => {
    const { workspace, json, said } = await importRows(
      gradeList(['-', '', '', '–'], ['Miễn sinh hoạt', 'Mới kết nạp dưới 6 tháng', '', '']),
    );
    expect(said).toEqual(['E4 grade.missing error', 'E5 grade.missing error']);
    expect(json.data.files[0]).toMatchObject({ created: 2, refused: 2 });
    expect(workspace.query(DECIDED)).toEqual([
      { grade: null, reason: 'exempt' },
      { grade: null, reason: 'newMember' },
    ]);
  });

  it('that nobody knows are shown, never guessed', async () => {
    const { json, said } = await importRows(
      gradeList(['Khá', 'Hoàn thành nhiệm', 'HTXSNV/HTTNV', 'E', 'Mức 5']),
    );
    expect(said).toEqual(['E2', 'E3', 'E4', 'E5', 'E6'].map((cell) => `${cell} grade.unknown error`));
    expect(json.diagnostics[1]?.hint).toContain('HTNV');
  });
});

describe('traps', () => {
  it('the label inside longer labels is read as a whole', async () => {
    const { workspace } = await importRows(
      gradeList(['Hoàn thành nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Không hoàn thành nhiệm vụ']),
    );
    expect(workspace.query(DECIDED)).toEqual([
      { grade: 'HTNV', reason: null },
      { grade: 'HTTNV', reason: null },
      { grade: 'KHTNV', reason: null },
    ]);
  });

  it('A to D of the KPI sheet are parts of a score, no grades', async () => {
    const { workspace, said } = await importRows([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'KPI', '', '', '', 'Xếp loại'],
      ['', '', '', '', 'A', 'B', 'C', 'D', ''],
      ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1', '30', '20', '10', '10', 'B'],
    ]);
    expect(said).toEqual([]);
    expect(workspace.query(DECIDED)).toEqual([{ grade: 'HTTNV', reason: null }]);
  });

  it.each(['Nhóm 1', 'Nhóm 2', 'Nhóm 3'])(
    '%s is a band of points in some guides and refused',
    async (label) => {
      const { json, said } = await importRows(gradeList([label]));
      expect(said).toEqual(['E2 grade.unknown error']);
      expect(json.data.files[0]).toMatchObject({ created: 0, refused: 1 });
    },
  );

  it('labels of members up to 2017 are mapped with a warning', async () => {
    const labels = {
      'Đảng viên đủ tư cách, hoàn thành xuất sắc nhiệm vụ': 'HTXSNV',
      'Đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ': 'HTTNV',
      'Đảng viên đủ tư cách, hoàn thành nhiệm vụ': 'HTNV',
      'ĐTC HTXSNV': 'HTXSNV',
      'Đủ tư cách, hoàn thành tốt nhiệm vụ': 'HTTNV',
      'ĐTC HTTNV': 'HTTNV',
      'ĐTC HTNV': 'HTNV',
      'Vi phạm tư cách': 'KHTNV',
      'Vi phạm tư cách đảng viên': 'KHTNV',
      'Đảng viên vi phạm tư cách hoặc không hoàn thành nhiệm vụ': 'KHTNV',
      'Vi phạm tư cách / không hoàn thành nhiệm vụ': 'KHTNV',
    };
    const { workspace, json, said } = await importRows(gradeList(Object.keys(labels)));
    expect(said.filter((each) => each !== 'share.exceeded warning')).toEqual(
      Object.keys(labels).map((_, index) => `E${String(index + 2)} grade.old-label warning`),
    );
    expect(json.data.files[0]?.refused).toBe(0);
    expect(workspace.query(DECIDED)).toEqual(Object.values(labels).map((grade) => ({ grade, reason: null })));
  });

  it('so are those of organizations', async () => {
    const { workspace, said } = await importRows([
      ['TT', 'Tên tổ chức đảng', 'Cấp có thẩm quyền xếp loại', 'Ghi chú'],
      ['1', 'Chi bộ Một', 'Trong sạch vững mạnh', ''],
      ['2', 'Chi bộ Hai', 'TSVM tiêu biểu', ''],
      ['3', 'Chi bộ quân sự', 'Yếu kém', ''],
    ]);
    expect(said).toEqual(['C2', 'C3', 'C4'].map((cell) => `${cell} grade.old-label warning`));
    expect(
      workspace.query('SELECT grade_decided AS grade FROM organization_year ORDER BY organization_id'),
    ).toEqual([{ grade: 'HTXSNV' }, { grade: 'HTXSNV' }, { grade: 'KHTNV' }]);
  });
});

describe('kinds of having no grade', () => {
  it('are told apart in words: exempt from grading, or not yet graded', async () => {
    const exempt = ['Miễn', 'Miễn đánh giá', 'Được miễn', 'Miễn xếp loại'];
    const notYet = ['Chưa đánh giá', 'Chưa xếp loại', 'Không xếp loại'];
    const { workspace, said } = await importRows(gradeList([...exempt, ...notYet]));
    expect(said).toEqual([]);
    expect(workspace.query(DECIDED)).toEqual([
      ...exempt.map(() => ({ grade: null, reason: 'exempt' })),
      ...notYet.map(() => ({ grade: null, reason: null })),
    ]);
    const { json } = await workspace.run<{ members: { graded: number } }>(['classify', '--json']);
    expect(json.data.members.graded).toBe(0);
  });
});

describe('letters outside of a grade column', () => {
  it.each([[['A', 'B', 'C', 'D']], [['Điểm A', 'Điểm B', 'Điểm C', 'Điểm D']]])(
    '%j with ticks or points are no grades and asked about',
    async (letters) => {
      const { json } = await importRows([
        ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', ...letters],
        ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1', 'X', '', '', ''],
      ]);
      expect(json.data.files).toMatchObject([{ kind: 'members', created: 1 }]);
      expect(json.diagnostics.map(({ code, header }) => [code, header])).toEqual(
        letters.map((letter) => ['import.column.unknown', letter]),
      );
    },
  );

  it('in a column of KPI parts are not read, beside the grade', async () => {
    const { workspace, said } = await importRows([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'KPI (A, B, C, D, E)', 'Xếp loại'],
      ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1', 'A', 'B'],
    ]);
    expect(said).toEqual([]);
    expect(workspace.query(DECIDED)).toEqual([{ grade: 'HTTNV', reason: null }]);
  });
});

describe('marks in four columns', () => {
  const marked = (...rows: readonly (readonly string[])[]): string[][] => [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV', 'Ghi chú'],
    ...rows.map((marks, index) => [
      String(index + 1),
      `Lò Văn T${'abcdefghij'.charAt(index)}`,
      '05/09/1984',
      'T.01.01.1',
      ...marks,
    ]),
  ];

  it('every mark people use is one, the Cyrillic letter included', async () => {
    const marks = ['X', 'x', ' X ', '×', '✓', '+', '1', 'Х'];
    const { workspace, said } = await importRows(marked(...marks.map((mark) => ['', mark, '', '', ''])));
    expect(said).toEqual([]);
    expect(workspace.query(DECIDED)).toEqual(marks.map(() => ({ grade: 'HTTNV', reason: null })));
  });

  it('in groups for each link of the chain are that link, a bare T among them too', async () => {
    const { workspace, said } = await importRows([
      [...HEADINGS.slice(0, 4), 'Đảng viên tự xếp loại', '', '', '', 'Chi bộ xếp loại', '', '', ''],
      ['', '', '', '', 'XS', 'T', 'HT', 'KHT', 'XS', 'T', 'HT', 'KHT'],
      ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1', 'X', '', '', '', '', 'X', '', ''],
    ]);
    expect(said).toEqual([]);
    expect(
      workspace.query(
        'SELECT grade_self AS self, grade_cell AS cell, grade_decided AS decided FROM member_year',
      ),
    ).toEqual([{ self: 'HTXSNV', cell: 'HTTNV', decided: null }]);
  });

  it('the grade itself in its own column is as good as a mark; another grade there is refused', async () => {
    const { workspace, said } = await importRows(
      marked(
        ['', 'HTTNV', '', '', ''],
        ['Hoàn thành xuất sắc nhiệm vụ', '', '', '', ''],
        ['', 'HTNV', '', '', ''],
      ),
    );
    expect(said).toEqual(['F4 value.unknown error']);
    expect(workspace.query(DECIDED)).toEqual([
      { grade: 'HTTNV', reason: null },
      { grade: 'HTXSNV', reason: null },
    ]);
  });

  it('two are an error, none needs a reason', async () => {
    const { json, said } = await importRows(
      marked(['X', '', 'X', '', ''], ['', '', '', '', ''], ['', '', '', '', 'Đình chỉ sinh hoạt đảng']),
    );
    expect(said).toEqual(['G2 grade.two-marks error', 'E3 grade.missing error']);
    expect(json.data.files[0]).toMatchObject({ created: 1, refused: 2 });
  });
});

describe('scores', () => {
  it('stay between 0 and 100', async () => {
    const row = (score: string, index: number): string[] => [
      String(index + 1),
      `Lò Văn T${'abcdefghij'.charAt(index)}`,
      '05/09/1984',
      'T.01.01.1',
      'HTTNV',
      score,
    ];
    const { workspace, said } = await importRows([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Xếp loại', 'Tổng điểm'],
      ...['0', '100', '87,5', '100,5', '-1', 'tốt'].map(row),
    ]);
    expect(said).toEqual(['F5 value.range error', 'F6 value.range error', 'F7 number.invalid error']);
    expect(workspace.query('SELECT score_total AS score FROM member_year ORDER BY member_id')).toEqual([
      { score: 0 },
      { score: 10_000 },
      { score: 8750 },
    ]);
  });

  it('alone give no grade: they prove an upper bound', async () => {
    const { workspace } = await importRows([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Chi bộ đề nghị', 'Tổng điểm'],
      ['1', 'Lò Văn Thử', '05/09/1984', 'T.01.01.1', '', '95'],
    ]);
    expect(workspace.query('SELECT score_total, grade_cell, grade_decided FROM member_year')).toEqual([
      { score_total: 9500, grade_cell: null, grade_decided: null },
    ]);
    const { json } = await workspace.run<{ members: { graded: number } }>(['classify', '--json']);
    expect(json.data.members.graded).toBe(0);
  });
});
