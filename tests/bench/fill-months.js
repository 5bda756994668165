// Adds to a filled database what the screening looks at: of every member twelve months of meetings and twelve of fees in 2025
// and as many in 2024, the meetings of every cell, and papers of one member in fifty. node fill-months.js database
import Database from 'better-sqlite3';

const db = new Database(process.argv[2]);
db.pragma('foreign_keys = OFF');
db.exec('BEGIN');
for (const year of [2024, 2025])
  db.exec(`INSERT INTO member_months (year, member_id, attendance_known, met, absent, absence_excused, absence_unexcused,
      fees_known, fee_due, fee_paid, fee_late, fee_excused, fee_unexcused, sheet_id, row_number)
    SELECT ${year}, id, 4095, 4095, CASE WHEN id % 40 = 0 THEN 273 WHEN id % 6 = 0 THEN 8 ELSE 0 END,
      CASE WHEN id % 12 = 0 THEN 8 ELSE 0 END & CASE WHEN id % 40 = 0 THEN 273 WHEN id % 6 = 0 THEN 8 ELSE 0 END,
      CASE WHEN id % 120 = 0 THEN 273 ELSE 0 END, 4095, 4095, CASE WHEN id % 30 = 0 THEN 4092 ELSE 4095 END,
      CASE WHEN id % 9 = 0 THEN 48 ELSE 0 END, 0, CASE WHEN id % 90 = 0 THEN 3 ELSE 0 END, 1, id FROM member`);
db.exec(`INSERT INTO organization_months (year, organization_id, recorded, met, sheet_id, row_number)
  SELECT y.value, v.organization_id, 4095, CASE WHEN v.organization_id % 25 = 0 THEN 4031 ELSE 4095 END, 1, 1
    FROM organization_version v JOIN json_each('[2024, 2025]') y WHERE v.kind = 'cell'`);
db.exec(`INSERT INTO member_record (member_id, kind, on_date, details, sheet_id, row_number)
  SELECT id, CASE id / 50 % 5 WHEN 0 THEN 'transfer-out' WHEN 1 THEN 'temporary-out' WHEN 2 THEN 'discipline' WHEN 3 THEN 'education' ELSE 'admission' END,
    '2025-' || printf('%02d', 1 + id % 12) || '-10',
    CASE id / 50 % 5 WHEN 2 THEN '{"disciplineForm":1,"hearingOn":"2025-01-02"}' WHEN 3 THEN '{"educationBasis":"resolution"}'
      WHEN 4 THEN '{"consideredOn":"2025-08-01","decisionReceivedOn":"2025-10-01"}' ELSE '{}' END, 1, id
    FROM member WHERE id % 50 = 0`);
db.exec('COMMIT');
db.close();
