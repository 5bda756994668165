import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { applyMigrations, MIGRATIONS } from '../../src/store/migrate.ts';

it('a workspace of the first intake keeps its runs, and the groups over their limit with their people', () => {
  const db = new Database(':memory:');
  applyMigrations(db, MIGRATIONS.slice(0, 2));
  db.exec(`
    INSERT INTO period (code, year, starts, ends) VALUES ('2025', 2025, '2025-01-01', '2025-12-31');
    INSERT INTO submission (id, period, file, sha256, bytes, received_at) VALUES (1, '2025', 'a.csv', 'x', 1, '2026-01-01T00:00:00Z');
    INSERT INTO sheet (id, submission_id, name, kind, header_row, columns, rows_read, rows_created, rows_changed, rows_unchanged, rows_refused)
      VALUES (1, 1, '', 'organizations', 1, '[]', 1, 1, 0, 0, 0);
    INSERT INTO organization (id, sheet_id, row_number) VALUES (1, 1, 2);
    INSERT INTO run (id, kind, period, as_of, pack_id, pack_hash, data_hash, settings, made_at, closed_at)
      VALUES (1, 'classification', '2025', '2025-12-31', 'qd-366', 'h', 'd', '{}', '2026-01-02T00:00:00Z', '2026-01-02T00:00:00Z');
    INSERT INTO finding_set (id, run_id, met, unknown) VALUES (1, 1, 'C-08', '');
    INSERT INTO cap_group (id, run_id, subject_kind, organization_id, label, rule, excellent, good, limits, allowed, exceeded)
      VALUES (7, 1, 'member', 1, 'Giáo viên', 'C-28', 2, 3, '{}', 1, 1);
    INSERT INTO outcome (run_id, subject_kind, subject_id, organization_id, state, grade, cap_id, finding_set_id)
      VALUES (1, 'member', 11, 1, 'needs-decision', 'HTXSNV', 7, 1), (1, 'member', 12, 1, 'graded', 'HTTNV', NULL, 1);`);
  applyMigrations(db, MIGRATIONS.slice(2));
  expect(db.prepare('SELECT cap_id, subject_id FROM cap_member').raw().all()).toEqual([[7, 11]]);
  expect(
    db.prepare('SELECT subject_id, state, grade, met FROM outcome ORDER BY subject_id').raw().all(),
  ).toEqual([
    [11, 'needs-decision', 'HTXSNV', 'C-08'],
    [12, 'graded', 'HTTNV', 'C-08'],
  ]);
  expect(db.prepare('SELECT grade, subjects FROM verdict ORDER BY grade').raw().all()).toEqual([
    ['HTTNV', 1],
    ['HTXSNV', 1],
  ]);
  expect(db.prepare('SELECT exception FROM cap_group').raw().all()).toEqual([['none']]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(() => db.exec(`UPDATE run SET as_of = '2025-12-30'`)).toThrow('a closed run is not changed');
});

it('a workspace with admissions and removals gets the journal of them, which takes reversals and no changes', () => {
  const db = new Database(':memory:');
  const before = MIGRATIONS.findIndex(({ name }) => name === 'movements');
  applyMigrations(db, MIGRATIONS.slice(0, before));
  db.exec(`
    INSERT INTO period (code, year, starts, ends) VALUES ('2025', 2025, '2025-01-01', '2025-12-31');
    INSERT INTO submission (id, period, file, sha256, bytes, received_at) VALUES (1, '2025', 'a.csv', 'x', 1, '2026-01-01T00:00:00Z');
    INSERT INTO sheet (id, submission_id, name, kind, header_row, columns, rows_read, rows_created, rows_changed, rows_unchanged, rows_refused)
      VALUES (1, 1, '', 'removals', 1, '[]', 1, 1, 0, 0, 0);
    INSERT INTO organization (id, sheet_id, row_number) VALUES (1, 1, 2);
    INSERT INTO member (id, full_name, name_key, sheet_id, row_number) VALUES (7, 'Nguyễn Văn An', 'nguyễn văn an', 1, 2);
    INSERT INTO member_event (member_id, period, kind, on_date, organization_id, decision_number, sheet_id, row_number)
      VALUES (7, '2025', 'xoa-ten', '2025-03-10', 1, '9-QĐ/ĐU', 1, 2);
    INSERT INTO member_record (member_id, kind, on_date, organization_id, other_organization, sheet_id, row_number)
      VALUES (7, 'transfer-in', '2025-02-03', 1, 'Đảng bộ tỉnh Xa', 1, 3), (7, 'exemption', '2025-02-04', 1, NULL, 1, 4);`);
  applyMigrations(db, MIGRATIONS.slice(before));
  expect(
    db
      .prepare(
        'SELECT posted_at, member_id, kind, on_date, other_organization, row_number FROM movement ORDER BY id',
      )
      .raw()
      .all(),
  ).toEqual([
    ['2026-01-01T00:00:00Z', 7, 'xoa-ten', '2025-03-10', null, 2],
    ['2026-01-01T00:00:00Z', 7, 'transfer-in', '2025-02-03', 'Đảng bộ tỉnh Xa', 3],
  ]);
  expect(db.prepare('SELECT kind, decision_number FROM member_event').raw().all()).toEqual([
    ['xoa-ten', '9-QĐ/ĐU'],
  ]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(() => db.exec(`UPDATE movement SET on_date = '2025-03-11'`)).toThrow('reversed, never changed');
  expect(() => db.exec('DELETE FROM movement')).toThrow('reversed, never deleted');
});
