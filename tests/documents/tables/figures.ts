import type { DisciplineFigures } from '../../../src/documents/tables/discipline-table.ts';
import type { ReportFrame } from '../../../src/documents/tables/frame.ts';
import type { MovementFigures } from '../../../src/documents/tables/movement-figures.ts';
import type { NewMemberFigures } from '../../../src/documents/tables/new-member-table.ts';

/** What a report of an invented committee says of itself. */
export const FRAME: ReportFrame = {
  language: 'vi',
  name: 'Tỉnh uỷ Sơn Hà',
  period: '2023',
  previous: { period: '2022', rules: 'QĐ 124', added: 0, gone: 0 },
  asOf: '2023-12-31',
  run: { id: 7, rules: 'QĐ 124', rulesHash: 'aa11' },
  dataHash: 'bb22',
  open: 0,
};

/** A hundred members brought over, 19 more, 15 fewer: 104 expected, 101 on the list. */
export const MOVEMENT: MovementFigures = {
  opening: 100,
  admitted: 12,
  inElsewhere: 3,
  inProvince: 4,
  inUnstated: null,
  restored: null,
  died: 4,
  expelled: 1,
  deleted: 3,
  deletedProbationary: 1,
  left: 2,
  outElsewhere: 5,
  outProvince: 0,
  outUnstated: null,
  closing: 101,
  unexplained: { appeared: 1, vanished: 4 },
};

export const DISCIPLINE: DisciplineFigures = {
  reprimanded: 15,
  warned: 10,
  dismissed: 1,
  expelled: 9,
  deleted: 33,
  deletedProbationary: 2,
  left: 26,
};

/** Ten new members, one without a year of birth. */
export const NEW_MEMBERS: NewMemberFigures = {
  total: 10,
  female: 4,
  ethnicMinority: null,
  religious: null,
  unionMember: null,
  readmitted: 0,
  ages: new Map([
    [18, 1],
    [25, 3],
    [30, 1],
    [31, 1],
    [35, 1],
    [40, 1],
    [64, 1],
  ]),
  committees: { existing: 3, admitting: 2 },
  cells: { existing: 5, admitting: 1 },
};
