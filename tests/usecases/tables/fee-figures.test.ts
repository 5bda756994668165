import { beforeAll, describe, expect, it } from 'vitest';
import { importRows } from '../../support/import-rows.ts';
import { makeCells } from '../../support/months.ts';
import type { WorkspaceFolder } from '../../support/workspace-folder.ts';

let workspace: WorkspaceFolder;

beforeAll(async () => {
  workspace = await makeCells();
  await importRows(
    [
      ['THEO DÕI ĐẢNG PHÍ NĂM 2025'],
      ['Họ và tên', 'Mã chi bộ', 'Mức đóng', 'Tháng 5', 'Tháng 6', 'Tháng 7', 'Tháng 8'],
      ['Lò Văn Thử', 'T.01.01.1', '45.000', '45.000', '45.000', '45.000', '0'],
      ['Lò Thị Mẫu', 'T.01.01.1', '45.000', '45.000', 'nộp chậm', '', ''],
      ['Hà Thị Vờ', 'T.01.01.2', '45.000', '', '', '45.000', '45.000'],
    ],
    { workspace },
  );
});

async function feesOf(period: string, ...more: readonly string[]): Promise<unknown> {
  const words = ['report', 'half-year', '--period', period, ...more, '--format', 'json', '-o', '-'];
  const { out } = await workspace.run(words);
  return (JSON.parse(out) as { readonly now: { readonly fees: unknown } }).now.fees;
}

describe('fees in the report of six months', () => {
  it('are those of its months: who is in a book, who owes, and for whom there is no book', async () => {
    expect(await feesOf('2025-H1')).toEqual({ recorded: 2, owing: 0, unrecorded: 3 });
    expect(await feesOf('2025-H2')).toEqual({ recorded: 2, owing: 1, unrecorded: 3 });
    expect(await feesOf('2025')).toEqual({ recorded: 3, owing: 1, unrecorded: 2 });
  });

  it('are those of a unit where the report is', async () => {
    expect(await feesOf('2025-H2', '--unit', 'T.01.01.2')).toEqual({ recorded: 1, owing: 0, unrecorded: 2 });
  });
});
