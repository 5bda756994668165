import { beforeAll, describe, expect, it } from 'vitest';
import { importRows } from '../support/import-rows.ts';
import { makeCells } from '../support/months.ts';
import type { WorkspaceFolder } from '../support/workspace-folder.ts';

interface Screened {
  readonly findings: readonly {
    readonly rule: string;
    readonly outcome: string;
    readonly subject: { readonly name: string };
    readonly started: string | null;
    readonly due: string | null;
  }[];
}

const MONTHS = Array.from({ length: 12 }, (_, month) => `Tháng ${String(month + 1).padStart(2, '0')}`);
const HEAD = ['STT', 'Họ và tên', ...MONTHS];

/** A year of one mark, but for some months (from 1). */
function year(mark: string, other: Readonly<Record<number, string>> = {}): string[] {
  return MONTHS.map((_, place) => other[place + 1] ?? mark);
}

let workspace: WorkspaceFolder;
/** The files of the books, as they were imported. */
const books: (string | undefined)[] = [];

beforeAll(async () => {
  workspace = await makeCells();
  const written = [
    [
      ['Chi bộ Một'],
      ['SỔ THU ĐẢNG PHÍ NĂM 2025'],
      HEAD,
      ['1', 'Lò Văn Thử', ...year('45.000', { 3: '0', 4: '0' })],
      ['2', 'Lò Thị Mẫu', ...year('45.000', { 3: 'KP', 5: 'KP', 8: 'KP' })],
    ],
    [
      ['Chi bộ Một'],
      ['BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ NĂM 2025'],
      HEAD,
      ['1', 'Lò Văn Thử', ...year('x', { 2: 'KP', 6: 'KP', 7: 'KP' })],
      ['2', 'Lò Thị Mẫu', ...year('x', { 2: 'P', 6: 'P', 7: 'P' })],
    ],
  ];
  for (const rows of written) {
    const { json } = await importRows(rows, { workspace });
    expect(json.data.files.map(({ refused }) => refused)).toEqual([0]);
    books.push(json.data.files[0]?.file.split('/').at(-1));
  }
});

describe('10 screening: from the books of a cell to the questions put to it', () => {
  it('unpaid without a reason is a reminder at two months; three months KP match the ground; P is an accepted reason', async () => {
    const { json } = await workspace.run<Screened>(['screen', '--period', '2025', '--list', '--json']);
    const said = json.data.findings.map(({ subject, rule, outcome, started }) => [
      subject.name,
      rule,
      outcome,
      started,
    ]);
    expect(said).toEqual([
      ['Lò Thị Mẫu', 'DEL-FEE-3M', 'met', '2025-03-01'],
      ['Lò Văn Thử', 'DEL-FEE-WARN', 'met', '2025-03-01'],
      ['Lò Văn Thử', 'DEL-MEET-3M', 'met', '2025-02-01'],
    ]);
  });

  it('each question leads to the book it was read from, the fee book or that of attendance', async () => {
    const { out } = await workspace.run(['explain', '99000001', '--period', '2025', '--lang', 'vi']);
    const sourceOf = (rule: string): string | undefined =>
      new RegExp(`${rule} [^]*?Nguồn: (.*)`).exec(out)?.[1]?.split('/').at(-1);
    expect(['DEL-FEE-WARN', 'DEL-MEET-3M'].map(sourceOf)).toEqual(
      books.map((file) => `${file ?? ''} › hàng 4`),
    );
  });

  it('a member exempt since is no longer named; the cell is asked who decided', async () => {
    const { json } = await importRows(
      [
        ['DANH SÁCH ĐẢNG VIÊN ĐƯỢC MIỄN CÔNG TÁC VÀ SINH HOẠT ĐẢNG'],
        [
          'STT',
          'Họ và tên',
          'Số thẻ đảng viên',
          'Mã chi bộ',
          'Lý do miễn',
          'Từ ngày',
          'Ngày làm đơn',
          'Cấp quyết định',
        ],
        ['1', 'Lò Văn Thử', '99000001', 'T.01.01.1', 'Tuổi cao', '01/12/2025', '20/11/2025', 'Chi bộ'],
      ],
      { workspace },
    );
    expect(json.data.files.map(({ kind, refused }) => [kind, refused])).toEqual([['exemptions', 0]]);
    const screened = await workspace.run<Screened>(['screen', '--period', '2025', '--list', '--json']);
    expect(screened.json.data.findings.map(({ subject, rule }) => [subject.name, rule])).toEqual([
      ['Chi bộ Một', 'EXEMPT-OK'],
      ['Lò Thị Mẫu', 'DEL-FEE-3M'],
    ]);
  });
});
