import type { Migration } from '../migrate.ts';

/**
 * What taking a submission back, returning it and comparing it with the next one need: the bytes as received, which row
 * spoke of which subject, every row with something to say about it, and how records stood before a sheet changed them.
 * `subject_id` is a member or, for lists of organizations, an organization: the kind of the sheet tells which.
 */
export const intake: Migration = {
  id: 2,
  name: 'intake',
  sql: `
ALTER TABLE submission ADD COLUMN format TEXT NOT NULL DEFAULT '';
ALTER TABLE submission ADD COLUMN unit_id INTEGER REFERENCES organization;
ALTER TABLE submission ADD COLUMN answers TEXT NOT NULL DEFAULT '';
ALTER TABLE submission ADD COLUMN returns INTEGER REFERENCES submission;
ALTER TABLE submission ADD COLUMN undone_at TEXT;

CREATE TABLE submission_file (
  submission_id INTEGER PRIMARY KEY REFERENCES submission,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE sheet_row (
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  subject_id INTEGER NOT NULL,
  PRIMARY KEY (sheet_id, row_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE flagged_row (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  refused INTEGER NOT NULL CHECK (refused IN (0, 1)),
  diagnostics TEXT NOT NULL
) STRICT;
CREATE INDEX flagged_row_sheet ON flagged_row (sheet_id, row_number);
INSERT INTO flagged_row (sheet_id, row_number, refused, diagnostics)
  SELECT sheet_id, row_number, 1, diagnostics FROM refused_row ORDER BY sheet_id, row_number;
DROP TABLE refused_row;

CREATE TABLE sheet_remark (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  diagnostic TEXT NOT NULL
) STRICT;
CREATE INDEX sheet_remark_sheet ON sheet_remark (sheet_id);

CREATE TABLE earlier_row (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  entity TEXT NOT NULL CHECK (entity IN ('membership', 'organization_version')),
  entity_id INTEGER NOT NULL,
  content TEXT NOT NULL
) STRICT;
CREATE INDEX earlier_row_sheet ON earlier_row (sheet_id);

ALTER TABLE change ADD COLUMN part TEXT;
ALTER TABLE identifier ADD COLUMN sheet_id INTEGER REFERENCES sheet;
ALTER TABLE membership ADD COLUMN sheet_id INTEGER REFERENCES sheet;
ALTER TABLE organization_version ADD COLUMN sheet_id INTEGER REFERENCES sheet;

CREATE TABLE identity_question (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  person TEXT NOT NULL,
  candidates TEXT NOT NULL,
  answered_at TEXT
) STRICT;
CREATE INDEX identity_question_sheet ON identity_question (sheet_id, row_number);

CREATE TABLE identity_answer (
  name_key TEXT NOT NULL,
  birth TEXT NOT NULL,
  numbers TEXT NOT NULL,
  organization_id INTEGER NOT NULL REFERENCES organization,
  member_id INTEGER REFERENCES member,
  answered_at TEXT NOT NULL,
  PRIMARY KEY (name_key, birth, numbers, organization_id)
) STRICT, WITHOUT ROWID;
`,
};
