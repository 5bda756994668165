// Fills the database of a new workspace with invented member-years, as imports would leave them: the seven years the
// packs govern, or the last of them. node fill.js database member-years [years]. The rates of imports are measured apart; this is for what comes after.
import Database from 'better-sqlite3';

const years = Number(process.argv[4] ?? 7);
const YEARS = Array.from({ length: years }, (_, index) => 2026 - years + index);
const MEMBERS_PER_CELL = 40;
const [path, total] = [process.argv[2], Number(process.argv[3])];
const members = Math.ceil(total / YEARS.length);
const cells = Math.ceil(members / MEMBERS_PER_CELL);
const bases = Math.ceil(cells / 8);
const communes = Math.ceil(bases / 25);

const db = new Database(path);
db.pragma('foreign_keys = OFF');
db.exec('BEGIN');
const numbers = (rows) =>
  `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${rows})`;
db.exec(`INSERT INTO submission (period, file, format, sha256, bytes, received_at)
  SELECT '2025', 'bench.csv', 'csv', 'bench', 0, '2026-01-01T00:00:00.000Z'`);
db.exec(`INSERT INTO sheet (id, submission_id, name, kind, header_row, columns, rows_read, rows_created, rows_changed, rows_unchanged, rows_refused)
  VALUES (1, 1, '', 'grades', 1, '[]', 0, 0, 0, 0, 0)`);
const organizations = [
  ["'Tỉnh'", "'province'", '0', '1', 1],
  ["'Xã ' || i", "'upper-committee'", '1 + i', '1', communes],
  ["'Đảng bộ ' || i", "'base-committee'", `${1 + communes} + i`, '2 + i / 25', bases],
  ["'Chi bộ ' || i", "'cell'", `${1 + communes + bases} + i`, `${2 + communes} + i / 8`, cells],
];
for (const [name, kind, place, parent, count] of organizations) {
  db.exec(
    `${numbers(count)} INSERT INTO organization (id, sheet_id, row_number) SELECT 1 + ${place}, 1, 1 FROM n`,
  );
  db.exec(`${numbers(count)} INSERT INTO organization_version (organization_id, from_date, code, name, name_key, kind, parent_id, sheet_id)
    SELECT 1 + ${place}, '1975-01-01', 'M' || (${place}), ${name}, ${name}, ${kind}, ${kind === "'province'" ? 'NULL' : parent}, 1 FROM n`);
}
const firstCell = 2 + communes + bases;
db.exec(`${numbers(members)} INSERT INTO member (id, full_name, name_key, birth, admitted_on, official_on, sheet_id, row_number)
  SELECT 1 + i, 'Nguyễn Văn ' || i, 'nguyễn văn ' || i, (1945 + i % 55) || '-02-03', '2010-05-19', '2011-05-19', 1, 1 + i FROM n`);
for (const year of YEARS) {
  db.prepare('INSERT INTO period (code, year, starts, ends) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING').run(
    String(year),
    year,
    `${year}-01-01`,
    `${year}-12-31`,
  );
  db.prepare(
    `${numbers(members)} INSERT INTO member_year (period, member_id, organization_id, member_kind, status, exempt, suspended,
       self_review_done, score_general, score_results, score_total, tasks_assigned, tasks_completed, tasks_on_time, tasks_exceeded,
       shortcomings_named, shortcomings_remedied, rating_results, rating_other, discipline_form, civil_service_grade, sick_months,
       grade_cell, grade_decided, cap_group, sheet_id, row_number)
     SELECT ?, 1 + i, ${firstCell} + i / ${MEMBERS_PER_CELL}, CASE i % 7 WHEN 0 THEN 'leader' WHEN 1 THEN 'outside' ELSE 'no-post' END,
       'active', i % 97 = 0, i % 397 = 0, i % 50 <> 0, 2000 + i % 900, 4000 + i % 2800, 6000 + i % 900 + i % 2800, 10, 10 - (i % 31 = 0),
       10 - (i % 13 = 0), i % 6, i % 3, i % 3 - (i % 17 = 2), 1 + i % 4, 1 + i % 3, CASE WHEN i % 211 = 0 THEN 1 ELSE 0 END,
       CASE i % 5 WHEN 0 THEN NULL WHEN 1 THEN 'HTXSNV' ELSE 'HTTNV' END, CASE WHEN i % 151 = 0 THEN 4 ELSE 0 END,
       CASE i % 9 WHEN 0 THEN 'HTXSNV' ELSE 'HTTNV' END,
       CASE WHEN i % 50 = 0 THEN NULL WHEN i % 9 = 0 THEN 'HTXSNV' WHEN i % 20 = 3 THEN 'HTNV' ELSE 'HTTNV' END,
       CASE i % 4 WHEN 0 THEN 'Bí thư chi bộ' WHEN 1 THEN 'Công chức' ELSE NULL END, 1, 1 + i FROM n`,
  ).run(String(year));
}
db.exec('COMMIT');
db.close();
