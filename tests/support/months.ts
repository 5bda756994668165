import { makeReady } from './import-rows.ts';
import { addPeriod, type WorkspaceFolder } from './workspace-folder.ts';

/** What is recorded of one member's year: the months of each set, as numbers from 1; `null` where nothing is. */
export type Months = Readonly<Record<string, readonly number[] | null>>;

/** A workspace whose cells `Chi bộ Một` and `Chi bộ Hai` have two and three members, two of one name in the second. */
export async function makeCells(period = '2025'): Promise<WorkspaceFolder> {
  const workspace = await makeReady(period);
  const path = workspace.csv('dang-vien.csv', [
    ['Họ và tên', 'Ngày sinh', 'Số thẻ đảng viên', 'Mã chi bộ', 'Ngày vào Đảng'],
    ['Lò Văn Thử', '05/09/1984', '99000001', 'T.01.01.1', '03/02/2010'],
    ['Lò Thị Mẫu', '06/10/1990', '99000002', 'T.01.01.1', '03/02/2012'],
    ['Quàng Văn Giả', '01/02/1970', '99000003', 'T.01.01.2', '03/02/1995'],
    ['Quàng Văn Giả', '07/08/1982', '99000004', 'T.01.01.2', '03/02/2005'],
    ['Hà Thị Vờ', '09/09/1979', '99000005', 'T.01.01.2', '03/02/2001'],
  ]);
  const { exit, out } = await workspace.importFiles(path);
  if (exit !== 0) throw new Error(out);
  return workspace;
}

/** As `makeCells`, with further years open beside the current one. */
export async function makeYears(period: string, ...others: readonly string[]): Promise<WorkspaceFolder> {
  const workspace = await makeCells(period);
  for (const other of others) await addPeriod(workspace, other);
  return workspace;
}

/** The sets of months recorded of the person with a card number. */
export function monthsOf(workspace: WorkspaceFolder, card: string, year = 2025): Months | undefined {
  const row = workspace.query<Record<string, number | null>>(
    `SELECT t.* FROM member_months t JOIN identifier i ON i.member_id = t.member_id
      WHERE i.kind = 'card8' AND i.value = ? AND t.year = ?`,
    card,
    year,
  )[0];
  if (row === undefined) return undefined;
  const skipped = new Set(['year', 'member_id', 'sheet_id', 'row_number']);
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !skipped.has(column))
      .map(([column, bits]) => [column, bits === null ? null : listMonths(bits)]),
  );
}

/** The months of a set, as numbers from 1. */
export function listMonths(bits: number): number[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).filter(
    (month) => (bits & (1 << (month - 1))) !== 0,
  );
}

/** A record of a member as the tests look at it. */
export interface RecordRow {
  readonly card: string | null;
  readonly kind: string;
  readonly on: string | null;
  readonly until: string | null;
  readonly unit: string | null;
  readonly other: string | null;
  readonly decision: string | null;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Every record of members, in the order in which they came. */
export function recordsOf(workspace: WorkspaceFolder): RecordRow[] {
  return workspace
    .query<Omit<RecordRow, 'details'> & { readonly details: string }>(
      `SELECT (SELECT value FROM identifier i WHERE i.member_id = r.member_id AND i.kind = 'card8') AS card, r.kind,
              on_date AS "on", until_date AS until, v.name AS unit, other_organization AS other,
              decision_number || ', ' || coalesce(decision_date, '') || ', ' || coalesce(decision_body, '') AS decision, details
         FROM member_record r LEFT JOIN organization_version v ON v.organization_id = r.organization_id ORDER BY r.id`,
    )
    .map((row) => ({ ...row, details: JSON.parse(row.details) as RecordRow['details'] }));
}
