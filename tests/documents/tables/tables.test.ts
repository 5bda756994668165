import { describe, expect, it } from 'vitest';
import { printTable } from '../../../src/documents/figures/figure-table.ts';
import type { Cell, Row, Table } from '../../../src/documents/model.ts';
import { buildCapControl, type CapControl } from '../../../src/documents/tables/cap-control.ts';
import { buildDisciplineTable } from '../../../src/documents/tables/discipline-table.ts';
import { buildMemberGrades } from '../../../src/documents/tables/member-grades.ts';
import { buildMovementTable } from '../../../src/documents/tables/movement-table.ts';
import { buildNewMemberTable } from '../../../src/documents/tables/new-member-table.ts';
import { buildOrganizationGrades } from '../../../src/documents/tables/organization-grades.ts';
import { buildUnitGrades, type UnitSubjects } from '../../../src/documents/tables/unit-grades.ts';
import type { TableReport } from '../../../src/documents/tables/frame.ts';
import {
  DISCIPLINE,
  disciplinedOf,
  FRAME,
  graded,
  MOVEMENT,
  movementOf,
  NEW_MEMBERS,
  tally,
} from './figures.ts';

function tableOf({ tables }: TableReport, id: string): Table {
  const table = tables.find((each) => each.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return printTable(table);
}

function rowOf(table: Table, id: string): Row {
  const row = table.rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

/** A cell as a number; percents in hundredths, `X` where it makes no sense. */
function valueOf(cell: Cell | undefined): number | string | null {
  if (cell === undefined) return null;
  if (cell.type === 'text') return cell.text;
  if (cell.type === 'not-applicable') return 'X';
  return 'hundredths' in cell ? cell.hundredths : cell.value;
}

function valuesOf(table: Table, id: string): (number | string | null)[] {
  return rowOf(table, id).cells.slice(1).map(valueOf);
}

function columnOf(table: Table, row: string, column: string): number | string | null {
  return valueOf(rowOf(table, row).cells[table.columns.findIndex(({ id }) => id === column)]);
}

describe('T3, grades of grassroots organizations', () => {
  const document = buildOrganizationGrades(FRAME, {
    organizations: tally([
      ...graded('commune', [8, 47, 3, 0], { newlyFounded: 1 }),
      ...graded('enterprise', [2, 5, 1, 0]),
      ...graded('state-capital', [1, 3, 0, 1]),
    ]),
    cells: tally(graded('commune', [1, 20, 2, 0], { newlyFounded: 2 })),
    before: tally(graded('commune', [10, 50, 4, 1])),
  });
  const table = tableOf(document, 't3');

  it('takes the share of each grade of the number graded, not of the number existing', () => {
    expect(valuesOf(table, 'A').slice(0, 2)).toEqual([72, 'X']);
    expect(valuesOf(table, 'A.1').slice(0, 2)).toEqual([71, 10_000]);
    expect(valuesOf(table, 'A.1.HTTNV').slice(0, 2)).toEqual([55, 7746]);
    expect(rowOf(table, 'A.1.HTTNV').cells[2]).toMatchObject({ of: { count: 55, base: 71 } });
    expect(valuesOf(table, 'A.2').slice(0, 2)).toEqual([1, 'X']);
    expect(valuesOf(table, 'B').slice(0, 2)).toEqual([23 + 2, 'X']);
    expect(valuesOf(table, 'B.1.HTXSNV').slice(0, 2)).toEqual([1, 435]);
  });

  it('does not count businesses with State capital twice', () => {
    expect(columnOf(table, 'A', 'business')).toBe(13);
    expect(columnOf(table, 'A', 'state-capital')).toBe(5);
    const added = table.columns
      .filter(({ id }) => !['name', 'total', 'percent', 'state-capital'].includes(id))
      .reduce((sum, { id }) => sum + Number(columnOf(table, 'A', id)), 0);
    expect(added).toBe(columnOf(table, 'A', 'total'));
    expect(table.numberRow?.slice(0, 4)).toEqual(['1', '2(=4+…+13+15+16)', '3', '4']);
    expect(table.notes.join(' ')).toContain('8 tổ chức cơ sở đảng chỉ ghi “doanh nghiệp”');
  });

  it('has a column for types nobody recorded only where there are any', () => {
    expect(table.columns.some(({ id }) => id === 'unknown')).toBe(false);
    const unknown = buildOrganizationGrades(FRAME, {
      organizations: tally(graded('unknown', [0, 1, 0, 0])),
      cells: tally([]),
      before: null,
    });
    expect(columnOf(tableOf(unknown, 't3'), 'A', 'unknown')).toBe(1);
  });

  it('gives the change on the year before in counts and in points', () => {
    const change = tableOf(document, 't3-change');
    expect(valuesOf(change, 'HTXSNV')).toEqual([11, 1549, 10, 1538, 1, 11]);
    expect(valuesOf(change, 'goodOrBetter')).toEqual([66, 9296, 60, 9231, 6, 65]);
  });

  it('leaves the change empty and says so where nothing was counted the year before', () => {
    const alone = buildOrganizationGrades(
      { ...FRAME, previous: null },
      { organizations: tally(graded('ward', [1, 2, 0, 0])), cells: tally([]), before: null },
    );
    const change = tableOf(alone, 't3-change');
    expect(valuesOf(change, 'HTXSNV')).toEqual([1, 3333, null, null, null, null]);
    expect(change.notes).toEqual(['Chưa có số liệu của kỳ trước để so sánh.']);
  });
});

describe('T4, grades of members', () => {
  const members = [
    ...graded('commune', [10, 60, 20, 1], { exempt: 5, newMember: 1 }),
    ...graded('commune', [0, 0, 0, 3]).map((group) => ({ ...group, disciplined: 1 })),
  ];
  const document = buildMemberGrades(FRAME, tally(members), null);
  const table = tableOf(document, 't4');

  it('has two bases in one column: all members, then those graded', () => {
    expect(valuesOf(table, 'all').slice(0, 2)).toEqual([100, 10_000]);
    expect(valuesOf(table, '1').slice(0, 2)).toEqual([5, 500]);
    expect(valuesOf(table, '2').slice(0, 2)).toEqual([1, 100]);
    expect(valuesOf(table, '3').slice(0, 2)).toEqual([94, 9400]);
    expect(valuesOf(table, 'graded').slice(0, 2)).toEqual([94, 10_000]);
    expect(valuesOf(table, 'A').slice(0, 2)).toEqual([10, 1064]);
    expect(valuesOf(table, 'D').slice(0, 2)).toEqual([4, 426]);
  });

  it('counts the disciplined among those graded KHTNV and leaves the reasons nobody records empty', () => {
    expect(valuesOf(table, 'D.1').slice(0, 2)).toEqual([3, 'X']);
    expect(valuesOf(table, 'D.2').slice(0, 2)).toEqual([null, 'X']);
  });
});

describe('T1, increase and decrease of members', () => {
  it('prints the ratio to the same period last year, and nothing where that is 0 or unknown', () => {
    const table = tableOf(
      buildMovementTable(FRAME, movementOf(MOVEMENT), movementOf({ ...MOVEMENT, admitted: 20, died: 0 })),
      't1',
    );
    expect(valuesOf(table, 'B.1')).toEqual([12, 20, 6000]);
    expect(valuesOf(table, 'C.1')).toEqual([4, 0, null]);
    expect(valuesOf(table, 'B.3')).toEqual([null, null, null]);
  });

  it('adds B and C from their parts; "of which" is no addend', () => {
    const table = tableOf(buildMovementTable(FRAME, movementOf(MOVEMENT), null), 't1');
    expect(valuesOf(table, 'B.2')[0]).toBe(7);
    expect(valuesOf(table, 'B')[0]).toBe(19);
    expect(valuesOf(table, 'C.3')[0]).toBe(3);
    expect(valuesOf(table, 'C')[0]).toBe(4 + 1 + 3 + 2 + 5);
  });

  it('says that D = A + B - C holds', () => {
    const { notes } = tableOf(
      buildMovementTable(FRAME, movementOf({ ...MOVEMENT, closing: 104 }), null),
      't1',
    );
    expect(notes).toContain('Kiểm tra: A + B - C = 104, khớp với D.');
  });

  it('says by how much D differs, and what the lists show', () => {
    const { notes } = tableOf(buildMovementTable(FRAME, movementOf(MOVEMENT), null), 't1');
    expect(notes).toContain('Kiểm tra: A + B - C = 104, không khớp với D = 101 (chênh lệch -3).');
    expect(notes.join(' ')).toContain('1 người có tên kỳ này, không có kỳ trước');
  });

  it('says whether A is D of the period before', () => {
    const notesOf = (closing: number): string =>
      tableOf(
        buildMovementTable(FRAME, movementOf(MOVEMENT), movementOf({ ...MOVEMENT, closing })),
        't1',
      ).notes.join(' ');
    expect(notesOf(100)).toContain('A kỳ này bằng D kỳ trước (100)');
    expect(notesOf(99)).toContain('A kỳ này là 100, không bằng D kỳ trước là 99');
  });

  it('prints the row of unstated places only where there is somebody', () => {
    const ids = (unstated: number | null): (string | undefined)[] =>
      tableOf(
        buildMovementTable(FRAME, movementOf({ ...MOVEMENT, inUnstated: unstated }), null),
        't1',
      ).rows.map(({ id }) => id);
    expect(ids(null)).not.toContain('B.2.c');
    expect(ids(2)).toContain('B.2.c');
  });
});

describe('T9, discipline and removals', () => {
  it('counts expulsions in A and in B, and once in the grand total', () => {
    const table = tableOf(buildDisciplineTable(FRAME, disciplinedOf(DISCIPLINE), null), 't9');
    expect(valuesOf(table, 'A')[0]).toBe(15 + 10 + 1 + 9);
    expect(valuesOf(table, 'A.1.4')[0]).toBe(9);
    expect(valuesOf(table, 'B')[0]).toBe(9 + 33 + 26);
    expect(valuesOf(table, 'B.1')[0]).toBe(9);
    expect(valuesOf(table, 'all')[0]).toBe(35 + 68 - 9);
  });
});

describe('T2, new members', () => {
  it('puts ages into the groups of the form, which add up to the whole', () => {
    const table = tableOf(buildNewMemberTable(FRAME, NEW_MEMBERS, null), 't2');
    const groups = ['18', '31', '36', '41', '46', '51', '56', '61', 'unknown'];
    const counts = groups.map((group) => valuesOf(table, `II.2.${group}`)[0]);
    expect(counts).toEqual([5, 2, 1, 0, 0, 0, 0, 1, 1]);
    expect(counts.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(valuesOf(table, 'I')[0]);
  });

  it('prints the average age with two decimals and no ratio', () => {
    const table = tableOf(buildNewMemberTable(FRAME, NEW_MEMBERS, NEW_MEMBERS), 't2');
    expect(rowOf(table, 'II.2.average').cells.slice(1)).toEqual([
      { type: 'decimal', hundredths: 3256 },
      { type: 'decimal', hundredths: 3256 },
      { type: 'not-applicable' },
    ]);
  });

  it('leaves what the lists do not record empty', () => {
    const table = tableOf(buildNewMemberTable(FRAME, NEW_MEMBERS, null), 't2');
    expect(valuesOf(table, 'I.female')[0]).toBe(4);
    expect(valuesOf(table, 'I.ethnic')[0]).toBeNull();
    expect(valuesOf(table, 'II.1')[0]).toBeNull();
  });
});

describe('T7, grades by subordinate unit', () => {
  const unit = (
    key: string,
    name: string,
    byGrade: readonly [number, number, number, number],
    byReason: Readonly<Record<string, number>>,
  ): UnitSubjects => ({ key, name, subjects: tally(graded('other', byGrade, byReason)) });
  const document = buildUnitGrades(FRAME, {
    territory: 'commune',
    capBase: 'goodOnly',
    subjects: [
      {
        subject: 'members',
        territorial: [
          unit('99.001', 'Đảng bộ xã Một', [2, 10, 1, 0], { exempt: 1 }),
          unit('99.002', 'Đảng bộ xã Hai', [1, 5, 0, 1], { newMember: 2 }),
        ],
        others: [unit('99.003', 'Đảng bộ Quân sự tỉnh', [1, 4, 0, 0], { suspended: 1 })],
        none: tally(graded('unknown', [0, 1, 0, 0])),
        before: tally(graded('unknown', [5, 20, 2, 0])),
      },
    ],
  });
  const table = tableOf(document, 't7-members');

  it('adds each group and the whole', () => {
    expect(rowOf(table, 'I').cells[0]).toMatchObject({ text: 'I. Đảng bộ xã, phường, đặc khu' });
    expect(columnOf(table, 'I.sum', 'existing')).toBe(23);
    expect(columnOf(table, 'II.sum', 'graded.count')).toBe(5);
    expect(columnOf(table, 'total', 'existing')).toBe(23 + 6 + 1);
    expect(rowOf(table, 'total').cells[1]).toMatchObject({ text: 'Tổng cộng (I + II + III)' });
  });

  it('takes each share of its own base', () => {
    expect(columnOf(table, 'I.1', 'graded.percent')).toBe(9286);
    expect(columnOf(table, 'I.1', 'HTXSNV.percent')).toBe(1538);
    expect(columnOf(table, 'I.1', 'cap')).toBe(2000);
    expect(columnOf(table, 'total', 'notGraded.total')).toBe(4);
    expect(columnOf(table, 'total', 'notGraded.other')).toBe(0);
  });

  it('gives the change in counts and in points', () => {
    expect(columnOf(table, 'change', 'existing')).toBe(3);
    expect(
      rowOf(table, 'change').cells[table.columns.findIndex(({ id }) => id === 'HTXSNV.percent')],
    ).toEqual({
      type: 'points',
      hundredths: 1538 - 1852,
    });
  });
});

describe('T8, control of the limit', () => {
  const group = (
    excellent: number,
    good: number,
    floors: readonly [number, number],
    limit: number,
  ): CapControl => ({
    key: 'members 99.001 Giáo viên',
    group: 'Giáo viên',
    subjects: 'member',
    graded: tally([
      { grade: 'HTXSNV', count: excellent },
      { grade: 'HTTNV', count: good },
      { grade: 'HTNV', count: 3 },
    ]),
    excellent,
    good,
    rule: 'qd366-cap',
    limits: {
      goodOnly: { floor: floors[0], nearest: floors[0] },
      goodOrBetter: { floor: floors[1], nearest: floors[1] },
    },
    limit,
    exceeded: excellent > limit,
  });
  const verdict = (control: CapControl): number | string | null =>
    columnOf(
      tableOf(buildCapControl(FRAME, [control], { base: 'goodOnly', rounding: 'floor' }), 't8'),
      '1',
      'verdict',
    );

  it('shows both readings, and says where they lead to different conclusions', () => {
    expect(verdict(group(3, 17, [3, 4], 3))).toBe('Hợp lệ');
    expect(verdict(group(4, 16, [3, 4], 3))).toBe('Vượt trần; hợp lệ theo cách tính còn lại');
    expect(verdict(group(5, 15, [3, 4], 3))).toBe('Vượt trần');
  });

  it('takes the share of HTXSNV of both bases', () => {
    const document = buildCapControl(FRAME, [group(4, 16, [3, 4], 3)], {
      base: 'goodOnly',
      rounding: 'floor',
    });
    const table = tableOf(document, 't8');
    expect(columnOf(table, '1', 'share.goodOnly')).toBe(2500);
    expect(columnOf(table, '1', 'share.goodOrBetter')).toBe(2000);
    expect(columnOf(table, '1', 'goodOrBetter')).toBe(20);
  });
});
