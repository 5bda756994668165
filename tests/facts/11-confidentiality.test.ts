import { beforeEach, describe, expect, it } from 'vitest';
import { addOrganizations, makeWorkspace, type WorkspaceFolder } from '../support/workspace-folder.ts';

/** Spreadsheets.md 11, "Confidentiality": whatever a list holds in the wrong place, no message shows a person's number. */

let workspace: WorkspaceFolder;

beforeEach(async () => {
  workspace = await makeWorkspace();
  await addOrganizations(workspace);
});

const CITIZEN = '099084000012';
const OLD = '099084001';
const CARD = '99000012';
const LONG_CARD = '990000000012';

const HEADER = [
  'STT',
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Số CCCD',
  'Số thẻ đảng viên',
  'Chi bộ',
  'Ngày vào Đảng',
  'Xếp loại',
  'Tổng điểm',
  'Trạng thái',
  `Cột ${CITIZEN}`,
];
const GOOD = [
  '1',
  'Lò Văn Thử',
  'Nam',
  '05/09/1984',
  '',
  '',
  'Chi bộ Một',
  '03/02/2010',
  'HTTNV',
  '',
  '',
  '',
];
const row = (changes: Readonly<Record<number, string>>) => GOOD.map((text, index) => changes[index] ?? text);

/** Each kind of number in each column, right and wrong, alone and among words. */
const MESSY = [
  [`ĐẢNG UỶ ${CITIZEN}`],
  HEADER,
  ...HEADER.flatMap((_, column) =>
    [CITIZEN, OLD, CARD, LONG_CARD, `số ${CITIZEN} x`, '99.000012', '099 084 000 012'].map((text) =>
      row({ [column]: text }),
    ),
  ),
  row({ 4: `${CITIZEN}3` }),
  row({ 4: '99084000012' }),
  row({ 5: '990000129' }),
  row({ 4: CITIZEN, 1: 'Vàng Thị Mẫu', 3: '06/09/1985' }),
  row({ 1: `Lò Văn Thử\n${CITIZEN}` }),
  [`Chi bộ ${CITIZEN}`],
  ['', `Tổng cộng: ${OLD} đồng chí`],
  [`Ghi chú: ${CITIZEN}`],
];

/** A number of 8 digits and more, also with points or blanks within. */
const NUMBER = /\d{8,}|(?<![\d.])\d{2}[. ]\d{6}(?!\d)|\d{3}[. ]\d{3}[. ]\d{3}/;

describe('what the statistics do not need', () => {
  it('is kept nowhere: religion, ethnic group, homes, schooling, posts, older numbers, telephones', async () => {
    const columns = [
      'Dân tộc',
      'Tôn giáo',
      'DTTS',
      'Quê quán',
      'Thường trú',
      'Nơi sinh',
      'Nơi đăng ký khai sinh',
      'Tạm trú',
      'Trình độ học vấn',
      'Trình độ chuyên môn',
      'Trình độ LLCT',
      'Chức vụ',
      'Đơn vị công tác',
      'Tên gọi khác',
      'Số CMND cũ',
      'Nơi cấp thẻ Đảng',
      'Số lý lịch đảng viên',
      'Chi bộ nơi cư trú',
      'Điện thoại',
      'Ngày vào Đảng lần 2',
    ];
    const path = workspace.csv('rieng.csv', [
      [...HEADER.slice(0, 8), ...columns],
      [...GOOD.slice(0, 8), ...columns.map((_, index) => `việc riêng ${String(index)}`)],
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics).toEqual([]);
    expect(json.data.files).toMatchObject([{ kind: 'members', created: 1 }]);
    expect(workspace.dump()).not.toContain('việc riêng');
    expect(JSON.stringify(json)).not.toContain('việc riêng');
  });
});

describe('no message shows the number of a person', () => {
  it.each([
    ['text', []],
    ['text in Vietnamese', ['--lang', 'vi']],
    ['JSON', ['--json']],
  ])('%s', async (_, flags) => {
    const path = workspace.csv('lon-xon.csv', MESSY);
    const { out, error } = await workspace.run(['import', path, ...flags]);
    const said = `${out}${error}`.replaceAll(path, '');
    expect(said.split(/[{}\n]/).filter((part) => NUMBER.test(part))).toEqual([]);
    expect(said).toContain('••••••••');
  });

  it('while days and codes of organizations are shown as they were written', async () => {
    const path = workspace.csv('ngay.csv', [
      HEADER,
      row({ 3: '31.02.1984' }),
      row({ 6: 'Chi bộ 99168053000001' }),
    ]);
    const { json } = await workspace.importFiles(path);
    expect(json.diagnostics.flatMap(({ params }) => params?.['value'] ?? [])).toEqual([
      '31.02.1984',
      'Chi bộ 99168053000001',
    ]);
  });

  it('nor does anything the workspace prints of it afterwards', async () => {
    await workspace.importFiles(workspace.csv('lon-xon.csv', MESSY));
    for (const argv of [['status'], ['status', '--json']]) {
      const { out, error } = await workspace.run(argv);
      expect(`${out}${error}`.replace(/"file":"[^"]*"/g, '')).not.toMatch(/\d{9,12}(?!\d)/);
    }
  });
});
