import type { Migration } from '../migrate.ts';

/**
 * What months and papers say of a person or an organization, and runs of the screening beside those of the classification.
 *
 * Months of a year are sets: an integer whose bit 0 is January and bit 11 December. A month that is in neither the excused
 * nor the unexcused set has no recorded reason: unknown, never "without reason". A column that is NULL was not recorded.
 * `details` holds an object with the keys the registry knows for the kind of record, and no others. A finding's `matter` is
 * the year or the row it is about, so that two transfers of one person are two findings; 0 where there is only one.
 */
export const records: Migration = {
  id: 5,
  name: 'records',
  sql: `
CREATE TABLE member_months (
  year INTEGER NOT NULL,
  member_id INTEGER NOT NULL REFERENCES member,
  attendance_known INTEGER CHECK (attendance_known BETWEEN 0 AND 4095),
  met INTEGER CHECK (met BETWEEN 0 AND 4095),
  absent INTEGER CHECK (absent & ~met = 0),
  absence_excused INTEGER CHECK (absence_excused & ~absent = 0),
  absence_unexcused INTEGER CHECK (absence_unexcused & ~absent = 0 AND absence_unexcused & absence_excused = 0),
  fees_known INTEGER CHECK (fees_known BETWEEN 0 AND 4095),
  fee_due INTEGER CHECK (fee_due BETWEEN 0 AND 4095),
  fee_paid INTEGER CHECK (fee_paid BETWEEN 0 AND 4095),
  fee_late INTEGER CHECK (fee_late & ~fee_paid = 0),
  fee_excused INTEGER CHECK (fee_excused & fee_paid = 0),
  fee_unexcused INTEGER CHECK (fee_unexcused & fee_paid = 0 AND fee_unexcused & fee_excused = 0),
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  PRIMARY KEY (year, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE organization_months (
  year INTEGER NOT NULL,
  organization_id INTEGER NOT NULL REFERENCES organization,
  recorded INTEGER NOT NULL CHECK (recorded BETWEEN 0 AND 4095),
  met INTEGER NOT NULL CHECK (met & ~recorded = 0),
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  PRIMARY KEY (year, organization_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE member_record (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member,
  kind TEXT NOT NULL CHECK (kind IN ('exemption', 'suspension', 'transfer-out', 'transfer-in', 'temporary-out', 'temporary-in',
    'discipline', 'restored', 'education', 'residence-comment', 'record-update', 'commitment', 'conclusion', 'card-event',
    'badge', 'admission', 'exit-paper', 'judgment')),
  on_date TEXT,
  until_date TEXT,
  organization_id INTEGER REFERENCES organization,
  other_organization TEXT,
  decision_number TEXT,
  decision_date TEXT,
  decision_body TEXT,
  details TEXT NOT NULL DEFAULT '{}',
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL
) STRICT;
CREATE INDEX member_record_member ON member_record (member_id, kind, on_date);
CREATE INDEX member_record_kind ON member_record (kind, on_date);
CREATE INDEX member_record_sheet ON member_record (sheet_id, row_number);

CREATE TABLE organization_record (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization,
  kind TEXT NOT NULL CHECK (kind IN ('meeting-quality', 'four-good', 'reconciliation', 'slip-check', 'card-check', 'plan-sent')),
  on_date TEXT,
  until_date TEXT,
  details TEXT NOT NULL DEFAULT '{}',
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL
) STRICT;
CREATE INDEX organization_record_organization ON organization_record (organization_id, kind);
CREATE INDEX organization_record_sheet ON organization_record (sheet_id, row_number);

CREATE TABLE confidence_vote (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member,
  organization_id INTEGER NOT NULL REFERENCES organization,
  on_date TEXT NOT NULL,
  called INTEGER,
  ballots INTEGER,
  high INTEGER,
  medium INTEGER,
  low INTEGER,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  UNIQUE (member_id, organization_id, on_date)
) STRICT;

ALTER TABLE target ADD COLUMN plan_number TEXT;
ALTER TABLE target ADD COLUMN plan_date TEXT;

CREATE TABLE new_run (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('classification', 'screening')),
  period TEXT NOT NULL REFERENCES period,
  as_of TEXT NOT NULL,
  pack_id TEXT NOT NULL,
  pack_hash TEXT NOT NULL,
  data_hash TEXT NOT NULL,
  settings TEXT NOT NULL,
  made_at TEXT NOT NULL,
  closed_at TEXT
) STRICT;
INSERT INTO new_run SELECT id, kind, period, as_of, pack_id, pack_hash, data_hash, settings, made_at, closed_at FROM run ORDER BY id;
DROP TRIGGER run_is_immutable;
DROP TRIGGER run_is_kept;
DROP TABLE run;
ALTER TABLE new_run RENAME TO run;
CREATE TRIGGER run_is_immutable BEFORE UPDATE ON run WHEN old.closed_at IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a closed run is not changed'); END;
CREATE TRIGGER run_is_kept BEFORE DELETE ON run WHEN old.closed_at IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a closed run is not deleted'); END;

CREATE TABLE screen_finding (
  run_id INTEGER NOT NULL REFERENCES run,
  rule TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('member', 'organization')),
  subject_id INTEGER NOT NULL,
  matter INTEGER NOT NULL DEFAULT 0,
  organization_id INTEGER NOT NULL REFERENCES organization,
  outcome TEXT NOT NULL CHECK (outcome IN ('met', 'unknown')),
  started_on TEXT,
  due_on TEXT,
  facts TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (run_id, rule, subject_kind, subject_id, matter)
) STRICT, WITHOUT ROWID;
`,
};
