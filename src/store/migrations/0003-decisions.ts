import type { Migration } from '../migrate.ts';

/**
 * What competent bodies decided one by one: each ruling names its decision through its sheet, supersedes an earlier one
 * and overwrites none; `asked` are the rules that asked people to look when it was made. The HTXSNV of groups over their
 * limit, now that one may stand in several. The votes on grades, as the minutes give them. The texts of the rules each
 * run was made by.
 */
export const decisions: Migration = {
  id: 3,
  name: 'decisions',
  sql: `
CREATE TABLE ruling (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  period TEXT NOT NULL REFERENCES period,
  kind TEXT NOT NULL CHECK (kind IN ('grade', 'regrade', 'exclusion', 'cap-exception')),
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('member', 'organization')),
  subject_id INTEGER,
  organization_id INTEGER REFERENCES organization,
  cap_group TEXT,
  grade TEXT,
  reason TEXT,
  asked TEXT NOT NULL DEFAULT '',
  supersedes INTEGER REFERENCES ruling,
  CHECK ((kind = 'cap-exception') = (subject_id IS NULL)),
  CHECK ((kind = 'cap-exception') = (cap_group IS NOT NULL)),
  CHECK ((kind IN ('grade', 'regrade')) = (grade IS NOT NULL))
) STRICT;
CREATE INDEX ruling_subject ON ruling (period, subject_kind, subject_id);
CREATE INDEX ruling_sheet ON ruling (sheet_id);

CREATE TABLE cap_member (
  cap_id INTEGER NOT NULL REFERENCES cap_group,
  subject_id INTEGER NOT NULL,
  PRIMARY KEY (cap_id, subject_id)
) STRICT, WITHOUT ROWID;
INSERT INTO cap_member (cap_id, subject_id) SELECT cap_id, subject_id FROM outcome WHERE cap_id IS NOT NULL;
ALTER TABLE outcome DROP COLUMN cap_id;
ALTER TABLE cap_group ADD COLUMN exception TEXT NOT NULL DEFAULT 'none' CHECK (exception IN ('none', 'missing', 'decided'));

CREATE TABLE rule_pack (
  hash TEXT PRIMARY KEY,
  sources TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE member_year ADD COLUMN votes_called INTEGER;
ALTER TABLE member_year ADD COLUMN votes_present INTEGER;
ALTER TABLE member_year ADD COLUMN ballots_cast INTEGER;
ALTER TABLE member_year ADD COLUMN votes_excellent INTEGER;
ALTER TABLE member_year ADD COLUMN votes_good INTEGER;
ALTER TABLE member_year ADD COLUMN votes_fair INTEGER;
ALTER TABLE member_year ADD COLUMN votes_poor INTEGER;
ALTER TABLE organization_year ADD COLUMN votes_called INTEGER;
ALTER TABLE organization_year ADD COLUMN votes_present INTEGER;
ALTER TABLE organization_year ADD COLUMN ballots_cast INTEGER;
ALTER TABLE organization_year ADD COLUMN votes_excellent INTEGER;
ALTER TABLE organization_year ADD COLUMN votes_good INTEGER;
ALTER TABLE organization_year ADD COLUMN votes_fair INTEGER;
ALTER TABLE organization_year ADD COLUMN votes_poor INTEGER;
`,
};
