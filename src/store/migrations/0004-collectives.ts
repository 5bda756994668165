import type { Migration } from '../migrate.ts';

/**
 * Facts that are written down only where there is something to write, and leadership collectives as a third kind of
 * subject. The checks of `outcome` and `ruling` cannot be altered, so both tables are made anew with their rows.
 */
export const collectives: Migration = {
  id: 4,
  name: 'collectives',
  sql: `
ALTER TABLE member_year ADD COLUMN unit_tasks_assigned INTEGER;
ALTER TABLE member_year ADD COLUMN unit_tasks_completed INTEGER;
ALTER TABLE member_year ADD COLUMN unit_tasks_on_time INTEGER;
ALTER TABLE member_year ADD COLUMN unit_tasks_exceeded INTEGER;
ALTER TABLE member_year ADD COLUMN units_in_charge INTEGER;
ALTER TABLE member_year ADD COLUMN failed_units_in_charge INTEGER;
ALTER TABLE member_year ADD COLUMN basic_targets_missed INTEGER;
ALTER TABLE member_year ADD COLUMN force_majeure INTEGER;
ALTER TABLE member_year ADD COLUMN low_confidence_percent INTEGER;
ALTER TABLE member_year ADD COLUMN failed_quarters INTEGER;
ALTER TABLE member_year ADD COLUMN conclusion_degradation TEXT;
ALTER TABLE member_year ADD COLUMN conclusion_forbidden TEXT;
ALTER TABLE member_year ADD COLUMN conclusion_exemplary TEXT;
ALTER TABLE member_year ADD COLUMN corruption_cases INTEGER;
ALTER TABLE member_year ADD COLUMN corruption_remedied INTEGER;
ALTER TABLE member_year ADD COLUMN violation_on TEXT;
ALTER TABLE member_year ADD COLUMN violation_elsewhere INTEGER;
ALTER TABLE member_year ADD COLUMN committee_suspended INTEGER;
ALTER TABLE member_year ADD COLUMN maternity INTEGER;
ALTER TABLE member_year ADD COLUMN temporary_activity INTEGER;
ALTER TABLE member_year ADD COLUMN temporary_comment INTEGER;
ALTER TABLE member_year ADD COLUMN transferred_on TEXT;
ALTER TABLE member_year ADD COLUMN old_cell_comment INTEGER;
ALTER TABLE member_year ADD COLUMN residence_comment INTEGER;
ALTER TABLE member_year ADD COLUMN residence_comment_exempt INTEGER;
ALTER TABLE member_year ADD COLUMN review_form TEXT;
ALTER TABLE member_year ADD COLUMN civil_service_decided_on TEXT;
ALTER TABLE member_year ADD COLUMN head_of_code TEXT;
ALTER TABLE member_year ADD COLUMN grade_decided_on TEXT;
ALTER TABLE member_year ADD COLUMN later_deadline INTEGER;
ALTER TABLE member_year ADD COLUMN conclusion_wrong_grade TEXT;

ALTER TABLE organization_year ADD COLUMN key_targets_missed INTEGER;
ALTER TABLE organization_year ADD COLUMN force_majeure INTEGER;
ALTER TABLE organization_year ADD COLUMN violation_on TEXT;
ALTER TABLE organization_year ADD COLUMN corruption_cases INTEGER;
ALTER TABLE organization_year ADD COLUMN corruption_remedied INTEGER;
ALTER TABLE organization_year ADD COLUMN peer_grade TEXT;
ALTER TABLE organization_year ADD COLUMN grade_decided_on TEXT;
ALTER TABLE organization_year ADD COLUMN later_deadline INTEGER;
ALTER TABLE organization_year ADD COLUMN conclusion_wrong_grade TEXT;

CREATE TABLE collective_year (
  period TEXT NOT NULL REFERENCES period,
  organization_id INTEGER NOT NULL REFERENCES organization,
  collective_name TEXT,
  self_review_done INTEGER,
  score_general INTEGER,
  score_results INTEGER,
  score_total INTEGER,
  tasks_assigned INTEGER,
  tasks_completed INTEGER,
  tasks_on_time INTEGER,
  tasks_exceeded INTEGER,
  shortcomings_named INTEGER,
  shortcomings_remedied INTEGER,
  rating_results INTEGER,
  rating_other INTEGER,
  discipline_form INTEGER,
  discipline_self_remedied INTEGER,
  units_disciplined INTEGER,
  leaders_disciplined INTEGER,
  key_targets_missed INTEGER,
  force_majeure INTEGER,
  violation_on TEXT,
  basic_targets_missed INTEGER,
  conclusion_degradation TEXT,
  conclusion_disunity TEXT,
  conclusion_cadre_work TEXT,
  leaders_warned INTEGER,
  leaders_on_duty INTEGER,
  collective_members INTEGER,
  grade_self TEXT,
  grade_committee TEXT,
  grade_cell TEXT,
  grade_decided TEXT,
  votes_called INTEGER,
  votes_present INTEGER,
  ballots_cast INTEGER,
  votes_excellent INTEGER,
  votes_good INTEGER,
  votes_fair INTEGER,
  votes_poor INTEGER,
  cap_group TEXT,
  not_graded_reason TEXT,
  grade_decided_on TEXT,
  later_deadline INTEGER,
  conclusion_wrong_grade TEXT,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  PRIMARY KEY (period, organization_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE new_outcome (
  run_id INTEGER NOT NULL REFERENCES run,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('member', 'organization', 'collective')),
  subject_id INTEGER NOT NULL,
  organization_id INTEGER NOT NULL REFERENCES organization,
  state TEXT NOT NULL CHECK (state IN ('graded', 'excluded', 'insufficient', 'needs-decision')),
  reason TEXT,
  proposed TEXT,
  ceiling TEXT,
  grade TEXT,
  finding_set_id INTEGER NOT NULL REFERENCES finding_set,
  PRIMARY KEY (run_id, subject_kind, subject_id)
) STRICT, WITHOUT ROWID;
INSERT INTO new_outcome SELECT run_id, subject_kind, subject_id, organization_id, state, reason, proposed, ceiling, grade, finding_set_id
  FROM outcome ORDER BY run_id, subject_kind, subject_id;
DROP TABLE outcome;
ALTER TABLE new_outcome RENAME TO outcome;

CREATE TABLE new_ruling (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  period TEXT NOT NULL REFERENCES period,
  kind TEXT NOT NULL CHECK (kind IN ('grade', 'regrade', 'exclusion', 'cap-exception')),
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('member', 'organization', 'collective')),
  subject_id INTEGER,
  organization_id INTEGER REFERENCES organization,
  cap_group TEXT,
  grade TEXT,
  reason TEXT,
  asked TEXT NOT NULL DEFAULT '',
  supersedes INTEGER REFERENCES new_ruling,
  CHECK ((kind = 'cap-exception') = (subject_id IS NULL)),
  CHECK ((kind = 'cap-exception') = (cap_group IS NOT NULL)),
  CHECK ((kind IN ('grade', 'regrade')) = (grade IS NOT NULL))
) STRICT;
INSERT INTO new_ruling SELECT id, sheet_id, period, kind, subject_kind, subject_id, organization_id, cap_group, grade, reason, asked, supersedes
  FROM ruling ORDER BY id;
DROP TABLE ruling;
ALTER TABLE new_ruling RENAME TO ruling;
CREATE INDEX ruling_subject ON ruling (period, subject_kind, subject_id);
CREATE INDEX ruling_sheet ON ruling (sheet_id);
`,
};
