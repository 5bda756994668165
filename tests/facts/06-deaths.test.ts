import { expect, it } from 'vitest';
import { importRows } from '../support/import-rows.ts';
import { makeCells } from '../support/months.ts';

const HEAD = ['TT', 'Họ và tên', 'Ngày sinh', 'Số thẻ', 'Mã chi bộ'];

it('a list of the deceased is told by its title: its rows need no word for it', async () => {
  const { said, json, workspace } = await importRows([
    ['DANH SÁCH ĐẢNG VIÊN TỪ TRẦN NĂM 2025'],
    [...HEAD, 'Ngày từ trần'],
    ['1', 'Lò Văn Thử', '05/09/1934', '99000001', 'T.01.01.1', '03/02/2025'],
  ]);
  expect([said, json.data.files.map(({ kind, created }) => [kind, created])]).toEqual([
    [],
    [['removals', 1]],
  ]);
  expect(workspace.query('SELECT kind, on_date FROM member_event')).toEqual([
    { kind: 'died', on_date: '2025-02-03' },
  ]);
});

it('a list of removals may hold deaths beside them; a row that says nothing is refused', async () => {
  const { said, workspace } = await importRows([
    ['DANH SÁCH ĐẢNG VIÊN RA KHỎI ĐẢNG, TỪ TRẦN NĂM 2025'],
    [...HEAD, 'Hình thức', 'Ngày quyết định'],
    ['1', 'Lò Văn Thử', '05/09/1934', '99000001', 'T.01.01.1', 'Từ trần', '03/02/2025'],
    ['2', 'Lò Thị Mẫu', '05/09/1954', '99000002', 'T.01.01.1', 'Xoá tên', '04/02/2025'],
    ['3', 'Lò Thị Ví', '05/09/1964', '99000003', 'T.01.01.1', '', '05/02/2025'],
  ]);
  expect(said).toEqual(['F5 required.missing error']);
  expect(workspace.query('SELECT kind FROM member_event ORDER BY kind')).toEqual([
    { kind: 'died' },
    { kind: 'xoa-ten' },
  ]);
});

it('those put out of the Party are the sum of three kinds; the dead are not among them', async () => {
  const workspace = await makeCells();
  const rows = [
    ['Lò Văn Thử', '05/09/1984', '99000001', 'Khai trừ'],
    ['Lò Thị Mẫu', '06/10/1990', '99000002', 'Xoá tên'],
    ['Quàng Văn Giả', '01/02/1970', '99000003', 'Cho ra khỏi Đảng'],
    ['Hà Thị Vờ', '09/09/1979', '99000005', 'Từ trần'],
  ];
  const { said } = await importRows(
    [
      ['DANH SÁCH ĐẢNG VIÊN RA KHỎI ĐẢNG, TỪ TRẦN NĂM 2025'],
      ['TT', 'Họ và tên', 'Ngày sinh', 'Số thẻ', 'Mã chi bộ', 'Hình thức', 'Ngày quyết định'],
      ...rows.map(([name = '', birth = '', card = '', kind = ''], index) => [
        String(index + 1),
        name,
        birth,
        card,
        'T.01.01.1',
        kind,
        '03/02/2025',
      ]),
    ],
    { workspace },
  );
  expect(said).toEqual([]);
  await workspace.run(['classify']);
  const { json } = await workspace.run<{ value: number }>(['trace', 'removals.total', '--json']);
  expect(json.data.value).toBe(3);
});
