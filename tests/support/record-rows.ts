import Database from 'better-sqlite3';
import type { WorkspaceFolder } from './workspace-folder.ts';

/** Months of a year, 1 to 12, as the store keeps them. */
export function monthSet(...months: readonly number[]): number {
  return months.reduce((set, month) => set | (1 << (month - 1)), 0);
}

/** What a year's books say of a member; what is not given was not recorded. */
export interface MonthsRow {
  readonly year?: number;
  readonly met?: number;
  readonly absent?: number;
  readonly excused?: number;
  readonly unexcused?: number;
  readonly feeDue?: number;
  readonly feePaid?: number;
  readonly feeLate?: number;
  readonly feeExcused?: number;
  readonly feeUnexcused?: number;
}

/** One paper of a member. */
export interface PaperRow {
  readonly kind: string;
  readonly on?: string;
  readonly until?: string;
  readonly number?: string;
  readonly decided?: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Writes rows of months and papers into the workspace of a test, each as a file of its own would. */
export interface RecordRows {
  /** Months of the member with this card. */
  months(card: string, row: MonthsRow): void;
  /** A paper of the member with this card; gives its number. */
  paper(card: string, row: PaperRow): number;
  /** Months in which a cell met, of those its minutes speak of. */
  cellMonths(code: string, year: number, recorded: number, met: number): void;
  /** A check that an organization recorded. */
  check(code: string, kind: string, on: string, details?: PaperRow['details']): void;
  /** A way out of the Party, or an admission. */
  event(card: string, kind: string, on: string): void;
  /** A confidence vote. */
  vote(card: string, on: string, ballots: number, low: number): void;
  /** A grade of another year. */
  grade(card: string, year: number, grade: string): void;
  /** What the year's list says of a member. */
  list(card: string, column: 'status' | 'exempt' | 'suspended', value: string | number): void;
  /** A number of the person. */
  identifier(card: string, kind: 'citizen' | 'card12', value: string): void;
}

export function recordRows({ database }: WorkspaceFolder): RecordRows {
  const run = (sql: string, ...values: readonly unknown[]): number => {
    const db = new Database(database);
    try {
      db.pragma('foreign_keys = ON');
      return Number(db.prepare(sql).run(...values).lastInsertRowid);
    } finally {
      db.close();
    }
  };
  let files = 0;
  const sheet = (period = '2025'): number => {
    files += 1;
    run(
      `INSERT INTO period (code, year, starts, ends) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      period,
      Number(period),
      `${period}-01-01`,
      `${period}-12-31`,
    );
    const submission = run(
      `INSERT INTO submission (period, file, format, sha256, bytes, received_at) VALUES (?, ?, 'csv', ?, 0, '2026-01-01T00:00:00.000Z')`,
      period,
      `so-${String(files)}.csv`,
      `test-${String(files)}`,
    );
    return run(
      `INSERT INTO sheet (submission_id, name, kind, header_row, columns, rows_read, rows_created, rows_changed, rows_unchanged, rows_refused)
       VALUES (?, '', 'fees', 1, '[]', 1, 1, 0, 0, 0)`,
      submission,
    );
  };
  const MEMBER = '(SELECT member_id FROM identifier WHERE value = ?)';
  const UNIT = '(SELECT organization_id FROM organization_version WHERE code = ?)';
  return {
    months: (card, row) => {
      const { met, feeDue, absent } = row;
      run(
        `INSERT INTO member_months (year, member_id, attendance_known, met, absent, absence_excused, absence_unexcused, fees_known,
           fee_due, fee_paid, fee_late, fee_excused, fee_unexcused, sheet_id, row_number)
         VALUES (?, ${MEMBER}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 7)`,
        row.year ?? 2025,
        card,
        met ?? null,
        met ?? null,
        met === undefined ? null : (absent ?? 0),
        met === undefined ? null : (row.excused ?? 0),
        met === undefined ? null : (row.unexcused ?? 0),
        feeDue ?? null,
        feeDue ?? null,
        feeDue === undefined ? null : (row.feePaid ?? 0),
        feeDue === undefined ? null : (row.feeLate ?? 0),
        feeDue === undefined ? null : (row.feeExcused ?? 0),
        feeDue === undefined ? null : (row.feeUnexcused ?? 0),
        sheet(),
      );
    },
    paper: (card, { kind, on, until, number, decided, details }) =>
      run(
        `INSERT INTO member_record (member_id, kind, on_date, until_date, decision_number, decision_date, details, sheet_id, row_number)
         VALUES (${MEMBER}, ?, ?, ?, ?, ?, ?, ?, 9)`,
        card,
        kind,
        on ?? null,
        until ?? null,
        number ?? null,
        decided ?? null,
        JSON.stringify(details ?? {}),
        sheet(),
      ),
    cellMonths: (code, year, recorded, met) => {
      run(
        `INSERT INTO organization_months (year, organization_id, recorded, met, sheet_id, row_number) VALUES (?, ${UNIT}, ?, ?, ?, 3)`,
        year,
        code,
        recorded,
        met,
        sheet(),
      );
    },
    check: (code, kind, on, details) => {
      run(
        `INSERT INTO organization_record (organization_id, kind, on_date, details, sheet_id, row_number) VALUES (${UNIT}, ?, ?, ?, ?, 4)`,
        code,
        kind,
        on,
        JSON.stringify(details ?? {}),
        sheet(),
      );
    },
    event: (card, kind, on) => {
      run(
        `INSERT INTO member_event (member_id, period, kind, on_date, sheet_id, row_number) VALUES (${MEMBER}, ?, ?, ?, ?, 5)`,
        card,
        on.slice(0, 4),
        kind,
        on,
        sheet(on.slice(0, 4)),
      );
    },
    vote: (card, on, ballots, low) => {
      run(
        `INSERT INTO confidence_vote (member_id, organization_id, on_date, ballots, low, sheet_id, row_number)
         VALUES (${MEMBER}, ${UNIT}, ?, ?, ?, ?, 6)`,
        card,
        'T.01.01.1',
        on,
        ballots,
        low,
        sheet(),
      );
    },
    grade: (card, year, grade) => {
      run(
        `INSERT INTO member_year (period, member_id, organization_id, grade_decided, sheet_id, row_number)
         VALUES (?, ${MEMBER}, ${UNIT}, ?, ?, 8) ON CONFLICT DO UPDATE SET grade_decided = excluded.grade_decided`,
        String(year),
        card,
        'T.01.01.1',
        grade,
        sheet(String(year)),
      );
    },
    list: (card, column, value) => {
      run(
        `UPDATE member_year SET ${column} = ? WHERE period = '2025' AND member_id = ${MEMBER}`,
        value,
        card,
      );
      sheet();
    },
    identifier: (card, kind, value) => {
      run(`INSERT INTO identifier (kind, value, member_id) VALUES (?, ?, ${MEMBER})`, kind, value, card);
      sheet();
    },
  };
}
