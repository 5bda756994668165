import { describe, expect, it } from 'vitest';
import { describeColumns, sourceColumn } from '../../src/registry/describe-columns.ts';
import { IMPORT_FIELDS, type FieldId, type FieldValue } from '../../src/registry/fields.ts';
import { compileRowReader, type RowContext } from '../../src/registry/read-row.ts';
import { recogniseSheet } from '../../src/registry/recognise-sheet.ts';
import type { SheetMapping } from '../../src/registry/sheet-mapping.ts';

type Path = string | readonly string[];

function mapSheet(headings: readonly Path[], ...titles: string[]): SheetMapping {
  const mapping = recogniseSheet(
    headings.map((path) => (typeof path === 'string' ? [path] : path)),
    titles,
  );
  if (mapping === undefined) throw new Error('not recognised');
  return mapping;
}

/** The fields of a row that hold anything, and its problems as `column code`. */
function readOne(
  mapping: SheetMapping,
  cells: readonly string[],
  context: RowContext = {},
): { fields: Partial<Record<FieldId, FieldValue>>; problems: string[] } {
  const { values, problems } = compileRowReader(mapping)(cells, context);
  const names: readonly FieldId[] = IMPORT_FIELDS[mapping.kind];
  expect(values).toHaveLength(names.length);
  return {
    fields: Object.fromEntries(
      names.flatMap((name, index) => (values[index] === null ? [] : [[name, values[index]]])),
    ),
    problems: problems.map(({ column, code }) => `${String(column)} ${code.replace('import.', '')}`),
  };
}

const EXPORT = mapSheet([
  'Họ và tên',
  'Số thẻ Đảng viên',
  'Số CCCD',
  'Ngày sinh',
  'Ngày kết nạp',
  'Chi bộ đang sinh hoạt',
  'Chi bộ nơi cư trú',
  'Trạng thái',
  'Dân tộc',
  'Tôn giáo',
]);

describe('a row of the central export', () => {
  it('gives every value in its stored form and nothing of ethnic group and religion', () => {
    const row = [
      'LÒ VĂN THỬ'.normalize('NFD'),
      '99.001234',
      '99084000012',
      '5/9/1984',
      '01/01/2010',
      ' Chi bộ  1',
      'Chi bộ 2',
      'Miễn sinh hoạt',
      'Thái',
      'Không',
    ];
    expect(readOne(EXPORT, row)).toEqual({
      fields: {
        fullName: 'LÒ VĂN THỬ',
        nameKey: 'lò văn thử',
        birth: '1984-09-05',
        citizenId: '099084000012',
        card8: '99001234',
        unitName: 'Chi bộ 1',
        admittedOn: '2010-01-01',
        status: 'exempt',
        exempt: 1,
        suspended: 0,
      },
      problems: ['2 identifier.zeros-restored'],
    });
  });

  it('gives values in the order of the fields of its kind', () => {
    const { values } = compileRowReader(EXPORT)(['Lò Văn Thử'], {});
    expect(values.slice(0, 2)).toEqual(['Lò Văn Thử', 'lò văn thử']);
    expect(values).toHaveLength(IMPORT_FIELDS.members.length);
    expect(values.slice(2).every((value) => value === null)).toBe(true);
  });

  it('lists every problem of the row at once, each with its column', () => {
    const row = ['Lò Văn Thử', '990012345', '9,9E+10', '31/02/1980', 'hôm qua', 'Chi bộ 1', '', 'Lạ'];
    expect(readOne(EXPORT, row).problems).toEqual([
      '1 identifier.length',
      '2 identifier.lost-digits',
      '3 date.invalid',
      '4 date.invalid',
      '7 value.unknown',
    ]);
  });

  it('needs a name', () => {
    expect(readOne(EXPORT, ['', '99001234']).problems).toEqual(['0 required.missing']);
    expect(readOne(EXPORT, []).problems).toEqual(['0 required.missing']);
  });
});

describe('dates of one person', () => {
  const mapping = mapSheet(['Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Ngày chính thức']);

  it.each([
    ['02/02/1980', '02/02/1998', '02/02/1999', []],
    ['02/01/1980', '01/01/1998', '', ['2 admission.under-age']],
    ['1980', '1998', '1999', []],
    ['1980', '1997', '', ['2 admission.under-age']],
    ['02/02/1980', '01/01/2000', '31/12/1999', ['3 date.order']],
    ['02/02/1980', '01/01/2000', '01/01/2000', ['3 official.early']],
    ['02/02/1980', '2000', '2000', ['3 official.early']],
    ['02/02/1980', '2000', '1999', ['3 date.order']],
    ['02/02/1980', '01/01/1970', '', ['2 date.order']],
  ])('born %s, admitted %s, official %s', (birth, admitted, official, problems) => {
    expect(readOne(mapping, ['Lò Văn Thử', birth, admitted, official]).problems).toEqual(problems);
  });

  it('reads two dates out of one cell', () => {
    const pair = mapSheet(['Họ và tên', 'Ngày sinh', 'Ngày kết nạp, ngày chính thức']);
    expect(readOne(pair, ['Lò Văn Thử', '1980', '03/02/2010\n03/02/2011']).fields).toMatchObject({
      admittedOn: '2010-02-03',
      officialOn: '2011-02-03',
    });
  });

  it('takes an X below Chính thức for no date', () => {
    const marks = mapSheet(['Họ và tên', 'Ngày sinh', 'Chính thức']);
    expect(readOne(marks, ['Lò Văn Thử', '1980', 'X'])).toEqual({
      fields: { fullName: 'Lò Văn Thử', nameKey: 'lò văn thử', birth: '1980' },
      problems: [],
    });
    expect(readOne(marks, ['Lò Văn Thử', '1980', '03/02/2011']).fields.officialOn).toBe('2011-02-03');
  });
});

describe('sex', () => {
  const births = mapSheet(['Họ và tên', ['Ngày sinh', 'Nam'], ['Ngày sinh', 'Nữ'], 'Chi bộ']);

  it('is told by the column that holds the birth date', () => {
    expect(readOne(births, ['Lò Văn Thử', '1980', '']).fields).toMatchObject({ sex: 'male', birth: '1980' });
    expect(readOne(births, ['Lò Thị Thử', '', '1981']).fields).toMatchObject({
      sex: 'female',
      birth: '1981',
    });
    expect(readOne(births, ['Lò Thị Thử', '', '']).fields.sex).toBeUndefined();
  });

  it('is not guessed when both columns are filled', () => {
    expect(readOne(births, ['Lò Văn Thử', '1980', '1981']).problems).toEqual(['2 value.unknown']);
    const marks = mapSheet(['Họ và tên', 'Ngày vào Đảng', 'Nam', 'Nữ']);
    expect(readOne(marks, ['Lò Văn Thử', '2000', 'x', 'x']).problems).toEqual(['3 value.unknown']);
  });

  it('is male where a lone column Nữ is blank', () => {
    const lone = mapSheet(['Họ và tên', 'Ngày sinh', 'Nữ']);
    expect(readOne(lone, ['Lò Thị Thử', '1980', 'X']).fields.sex).toBe('female');
    expect(readOne(lone, ['Lò Văn Thử', '1980', '']).fields.sex).toBe('male');
    const both = mapSheet(['Họ và tên', 'Ngày sinh', 'Nam', 'Nữ']);
    expect(readOne(both, ['Lò Văn Thử', '1980', '', '']).fields.sex).toBeUndefined();
  });

  it.each([
    ['099080000012', 'Nam', '1980', []],
    ['099180000012', 'Nữ', '1980', []],
    ['099305000012', 'Nữ', '2005', []],
    ['099080000012', 'Nữ', '1980', ['3 identifier.mismatch']],
    ['099080000012', 'Nam', '1981', ['3 identifier.mismatch']],
    ['099280000012', 'Nam', '1980', ['3 identifier.mismatch']],
    ['099080000012', '', '', []],
  ])('citizen number %s, %s, born %s', (citizen, sex, birth, problems) => {
    const mapping = mapSheet(['Họ và tên', 'Giới tính', 'Năm sinh', 'Số CCCD']);
    expect(readOne(mapping, ['Lò Thử', sex, birth, citizen]).problems).toEqual(problems);
  });

  it('of a count of women in a list of organizations is nobody’s', () => {
    const organizations = mapSheet([
      'Tên TCĐ',
      'Loại hình',
      ['Số đảng viên', 'Tổng'],
      ['Số đảng viên', 'Nữ'],
      'Nữ',
    ]);
    expect(readOne(organizations, ['Chi bộ 1', 'Chi bộ', '45', '12', '13'])).toEqual({
      fields: { unitName: 'Chi bộ 1', organizationKind: 'cell' },
      problems: [],
    });
  });
});

describe('grades', () => {
  const marks = mapSheet([
    'TT',
    'Họ và tên',
    ...['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'].map((grade) => ['Kết quả xếp loại', grade]),
    'Ghi chú',
  ]);

  it.each([
    [['1', 'Lò Văn Thử', '', 'X', '', '', ''], { gradeDecided: 'HTTNV' }, []],
    [['1', 'Lò Văn Thử', '', '', '', 'x', ''], { gradeDecided: 'KHTNV' }, []],
    [['1', 'Lò Văn Thử', 'X', 'X', '', '', ''], { gradeDecided: 'HTXSNV' }, ['3 grade.two-marks']],
    [['1', 'Lò Văn Thử', '', '', '', '', ''], {}, ['2 grade.missing']],
    [['1', 'Lò Văn Thử', '', '', '', '', 'Đình chỉ sinh hoạt đảng'], { notGradedReason: 'suspended' }, []],
    [['1', 'Lò Văn Thử', '', 'X', '', '', 'Miễn sinh hoạt'], { gradeDecided: 'HTTNV' }, []],
    [['1', 'Lò Văn Thử', 'tốt', '', '', '', ''], {}, ['2 value.unknown']],
  ])('%j', (cells, fields, problems) => {
    expect(readOne(marks, cells)).toEqual({
      fields: { fullName: 'Lò Văn Thử', nameKey: 'lò văn thử', ...fields },
      problems,
    });
  });

  it('of every link are kept apart', () => {
    const chain = mapSheet([
      'TT',
      'Họ và tên',
      'Đảng viên tự xếp loại (1)',
      'Xếp loại CC, VC (2)',
      'Chi uỷ (3)',
      'Tập thể lãnh đạo đoàn thể (4)',
      'Chi bộ (5)',
      'Đảng uỷ quyết định',
    ]);
    expect(
      readOne(chain, ['1', 'Lò Văn Thử', 'HTXSNV', 'HTT', 'HTTNV', 'Tốt', 'HTTNV', 'HTNV']).fields,
    ).toMatchObject({
      gradeSelf: 'HTXSNV',
      civilServiceGrade: 'HTTNV',
      gradeCommittee: 'HTTNV',
      gradeCell: 'HTTNV',
      gradeDecided: 'HTNV',
    });
  });

  it('say in their own cell why there is none', () => {
    const decided = mapSheet(['TT', 'Họ và tên', 'Xếp loại']);
    expect(readOne(decided, ['1', 'Lò Văn Thử', 'Miễn']).fields.notGradedReason).toBe('exempt');
    expect(readOne(decided, ['1', 'Lò Văn Thử', 'TSVM']).problems).toEqual(['2 grade.old-label']);
  });

  it('are replaced by marks in a list of exceptions', () => {
    const exceptions = mapSheet(['TT', 'Họ và tên', 'Chưa kiểm điểm', 'Chưa xếp loại', 'Lý do']);
    expect(readOne(exceptions, ['1', 'Lò Văn Thử', 'x', 'x', 'Mới kết nạp']).fields).toMatchObject({
      selfReviewDone: 0,
      notGradedReason: 'newMember',
    });
  });
});

describe('units of rows', () => {
  it('come from the section above where the sheet has no column for them', () => {
    const plain = mapSheet(['STT', 'Họ và tên', 'Xếp loại']);
    expect(
      readOne(plain, ['1', 'Lò Văn Thử', 'HTT'], { sectionText: ' Chi bộ  thôn 1' }).fields.unitName,
    ).toBe('Chi bộ thôn 1');
    const own = mapSheet(['STT', 'Họ và tên', 'Chi bộ', 'Xếp loại']);
    expect(
      readOne(own, ['1', 'Lò Văn Thử', '', 'HTT'], { sectionText: 'Chi bộ 1' }).fields.unitName,
    ).toBeUndefined();
  });
});

describe('decisions and removals', () => {
  const removals = mapSheet(
    ['TT', 'Họ và tên', 'Chi bộ', 'Hình thức', 'Lý do', 'Số, ngày QĐ', 'Ghi chú'],
    'DANH SÁCH ĐẢNG VIÊN XOÁ TÊN, KHAI TRỪ',
  );

  it.each(['12-QĐ/ĐU, 20/12/2023', 'Số 12-QĐ/ĐU ngày 20/12/2023', 'QĐ số: 12-QĐ/ĐU\n20/12/2023'])(
    '%j',
    (text) => {
      expect(
        readOne(removals, ['1', 'Lò Văn Thử', 'Chi bộ 1', 'Xóa tên', 'Bỏ sinh hoạt', text]).fields,
      ).toMatchObject({
        removalKind: 'xoa-ten',
        reason: 'Bỏ sinh hoạt',
        decisionNumber: '12-QĐ/ĐU',
        decisionDate: '2023-12-20',
      });
    },
  );

  it('need the form, and tell one problem of one cell once', () => {
    expect(readOne(removals, ['1', 'Lò Văn Thử', 'Chi bộ 1', '']).problems).toEqual(['3 required.missing']);
    expect(readOne(removals, ['1', 'Lò Văn Thử', 'Chi bộ 1', 'Chuyển đi']).problems).toEqual([
      '3 value.unknown',
    ]);
  });
});

describe('names in two columns', () => {
  it('are joined in the order of the columns', () => {
    const mapping = mapSheet(['STT', 'Họ và tên đệm', 'Tên', 'Ngày sinh']);
    expect(readOne(mapping, ['1', 'Lò Văn', 'Thử', '1980']).fields).toMatchObject({
      fullName: 'Lò Văn Thử',
      nameKey: 'lò văn thử',
    });
  });
});

describe('the column a value stands in', () => {
  const sources = describeColumns(
    mapSheet([
      'TT',
      'Họ và tên',
      ['Ngày sinh', 'Nam'],
      ['Ngày sinh', 'Nữ'],
      ...['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'].map((grade) => ['Xếp loại', grade]),
      'Số thẻ đảng viên',
      'Trạng thái',
    ]),
  );

  it.each<[FieldId, FieldValue, 'male' | 'female' | undefined, number | undefined]>([
    ['gradeDecided', 'HTNV', undefined, 6],
    ['gradeDecided', 'HTXSNV', undefined, 4],
    ['birth', '1980', 'male', 2],
    ['birth', '1980', 'female', 3],
    ['sex', 'female', undefined, 3],
    ['card8', '99001234', undefined, 8],
    ['card12', '099000000012', undefined, 8],
    ['exempt', 1, undefined, 9],
    ['citizenId', '099000000012', undefined, undefined],
  ])('%s %j (%s) is column %s', (field, value, sex, column) => {
    expect(sourceColumn(sources, field, value, sex)).toBe(column);
  });

  it('can be kept as JSON', () => {
    expect(JSON.parse(JSON.stringify(sources))).toEqual(sources);
  });
});
