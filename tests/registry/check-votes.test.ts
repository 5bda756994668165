import { describe, expect, it } from 'vitest';
import { importRows } from '../support/import-rows.ts';

const HEADINGS = [
  'Họ và tên',
  'Ngày sinh',
  'Mã chi bộ',
  'Xếp loại',
  'Số triệu tập',
  'Số có mặt',
  'Số phiếu thu về',
  'Phiếu XS',
  'Phiếu T',
  'Phiếu HT',
  'Phiếu KHT',
];
const vote = (...counts: readonly string[]): string[] => [
  'Lò Văn Thử',
  '05/09/1984',
  'T.01.01.1',
  'HTTNV',
  ...counts,
];

describe('the vote on a grade', () => {
  it('is kept whole: called, present, cast, and the ballots for each grade', async () => {
    const { said, workspace } = await importRows([HEADINGS, vote('30', '28', '28', '20', '6', '2', '0')]);
    expect(said).toEqual([]);
    expect(
      workspace.query(
        `SELECT votes_called AS called, votes_present AS present, ballots_cast AS cast_, votes_excellent AS xs, votes_good AS t,
           votes_fair AS ht, votes_poor AS kht FROM member_year`,
      ),
    ).toEqual([{ called: 30, present: 28, cast_: 28, xs: 20, t: 6, ht: 2, kht: 0 }]);
  });

  it.each([
    ['more present than called', ['28', '30', '28', '20', '6', '2', '0'], 'F2'],
    ['more ballots than present', ['30', '28', '29', '20', '6', '2', '0'], 'G2'],
    ['more ballots for the grades than were cast', ['30', '28', '28', '20', '6', '3', '0'], 'H2'],
    ['more ballots for the grades than were present', ['', '28', '', '20', '6', '3', '0'], 'H2'],
  ])('with %s is warned of', async (_what, counts, cell) => {
    const { said } = await importRows([HEADINGS, vote(...counts)]);
    expect(said).toEqual([`${cell} votes.exceed warning`]);
  });

  it('of which little is recorded is not held against anything', async () => {
    const { said } = await importRows([HEADINGS, vote('', '', '', '20', '6', '2', '')]);
    expect(said).toEqual([]);
  });
});
