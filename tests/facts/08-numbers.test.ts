import { describe, expect, it } from 'vitest';
import { importRows, makeReady } from '../support/import-rows.ts';

/** Spreadsheets.md 8.5: numbers as Vietnamese clerks write them. */

async function readScores(texts: readonly string[]) {
  const { workspace, said } = await importRows([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Xếp loại', 'Tổng điểm', 'Số nhiệm vụ được giao'],
    ...texts.map((text, index) => [
      String(index + 1),
      `Lò Văn T${'abcdefghijk'.charAt(index)}`,
      '05/09/1984',
      'T.01.01.1',
      'HTTNV',
      text,
      '',
    ]),
  ]);
  return {
    scores: workspace
      .query<{ score: number | null }>('SELECT score_total AS score FROM member_year ORDER BY member_id')
      .map(({ score }) => score),
    said,
  };
}

async function readTasks(texts: readonly string[]) {
  const { workspace, said } = await importRows([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Xếp loại', 'Số nhiệm vụ được giao'],
    ...texts.map((text, index) => [
      String(index + 1),
      `Lò Văn T${'abcdefghijk'.charAt(index)}`,
      '05/09/1984',
      'T.01.01.1',
      'HTTNV',
      text,
    ]),
  ]);
  return {
    tasks: workspace
      .query<{ tasks: number | null }>('SELECT tasks_assigned AS tasks FROM member_year ORDER BY member_id')
      .map(({ tasks }) => tasks),
    said,
  };
}

describe('whole numbers', () => {
  it('1.234 is one thousand two hundred and thirty-four, with point or blank', async () => {
    expect(await readTasks(['1.234', '1 234', '12.345'])).toEqual({ tasks: [1234, 1234, 12_345], said: [] });
  });

  it('are padded with zeros below ten: 02, 07', async () => {
    expect(await readTasks(['02', '07', '0'])).toEqual({ tasks: [2, 7, 0], said: [] });
  });

  it('a dash or a blank is nothing, not 0', async () => {
    expect(await readTasks(['-', '–', '', '0'])).toEqual({ tasks: [null, null, null, 0], said: [] });
  });

  it('have no decimals, and words are none', async () => {
    expect((await readTasks(['1.234,50', 'nhiều', 'X', '12,5'])).said).toEqual(
      ['F2', 'F3', 'F4', 'F5'].map((cell) => `${cell} number.invalid error`),
    );
  });

  it('of a target too', async () => {
    const { workspace, said } = await importRows([
      ['STT', 'Mã tổ chức đảng', 'Chỉ tiêu kết nạp'],
      ['1', 'T.01.01', '1.200'],
      ['2', 'T.01.02', '05'],
    ]);
    expect(said).toEqual([]);
    expect(workspace.query('SELECT admission_target AS target FROM target ORDER BY organization_id')).toEqual(
      [{ target: 1200 }, { target: 5 }],
    );
  });
});

describe('decimals', () => {
  it('12,5 is twelve and a half, and so is 12.5', async () => {
    expect(await readScores(['12,5', '12.5', '87,25'])).toEqual({ scores: [1250, 1250, 8725], said: [] });
  });

  it('may name the scale: 87/100; thousands in points are none', async () => {
    expect(await readScores(['87/100', '1.234,50'])).toEqual({
      scores: [8700],
      said: ['F3 number.invalid error'],
    });
  });
});

describe('shares in percent', () => {
  const readShares = async (texts: readonly string[]) => {
    const { workspace, said } = await importRows([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Xếp loại', 'Tỷ lệ tín nhiệm thấp'],
      ...texts.map((text, index) => [
        String(index + 1),
        `Lò Văn T${'abcdefghijk'.charAt(index)}`,
        '05/09/1984',
        'T.01.01.1',
        'HTTNV',
        text,
      ]),
    ]);
    const shares = workspace
      .query<{ share: number | null }>(
        'SELECT low_confidence_percent AS share FROM member_year ORDER BY member_id',
      )
      .map(({ share }) => share);
    return { shares, said };
  };

  it('95,7% is itself, with and without its sign', async () => {
    expect(await readShares(['95,7%', '95,7', '12.5 %', '0', '0%', '0,5%'])).toEqual({
      shares: [9570, 9570, 1250, 0, 0, 50],
      said: [],
    });
  });

  it('1.234 alone is not read but reported, and so is a number up to 1 without the sign', async () => {
    const { shares, said } = await readShares(['1.234', '95.125', '0.957', '1', '1%']);
    expect(shares).toEqual([null, null, null, null, 100]);
    expect(said).toEqual(['F2', 'F3', 'F4', 'F5'].map((cell) => `${cell} number.ambiguous warning`));
  });

  it('X says that a share does not apply, as do a dash and a blank', async () => {
    expect(await readShares(['X', 'x', '-', '–', ''])).toEqual({
      shares: [null, null, null, null, null],
      said: [],
    });
  });
});

it('1.234 in a column of points is one thousand or a little more than one: it is reported and not taken', async () => {
  expect(await readScores(['1.234', '87.125'])).toEqual({
    scores: [null, 8713],
    said: ['F2 number.ambiguous warning'],
  });
});

it('number cells come without marks', async () => {
  const workspace = await makeReady();
  const path = await workspace.sheet('so.xlsx', [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Mã chi bộ', 'Xếp loại', 'Tổng điểm', 'Số nhiệm vụ được giao'],
    [1, 'Lò Văn Thử', '05/09/1984', 'T.01.01.1', 'HTTNV', 87.5, 1234],
  ]);
  const { json } = await workspace.importFiles(path);
  expect(json.diagnostics).toEqual([]);
  expect(workspace.query('SELECT score_total, tasks_assigned FROM member_year')).toEqual([
    { score_total: 8750, tasks_assigned: 1234 },
  ]);
});
