CREATE INDEX cap_group_run ON cap_group (run_id);

CREATE INDEX case_closing_sheet ON case_closing (sheet_id);

CREATE INDEX case_step_case ON case_step (case_id);

CREATE INDEX case_step_sheet ON case_step (sheet_id);

CREATE INDEX case_vote_sheet ON case_vote (sheet_id);

CREATE INDEX change_entity ON change (entity, entity_id, field);

CREATE INDEX change_sheet ON change (sheet_id, row_number);

CREATE INDEX earlier_row_sheet ON earlier_row (sheet_id);

CREATE INDEX flagged_row_sheet ON flagged_row (sheet_id, row_number);

CREATE INDEX identifier_member ON identifier (member_id);

CREATE INDEX identity_question_sheet ON identity_question (sheet_id, row_number);

CREATE INDEX member_event_period ON member_event (period, kind);

CREATE INDEX member_name ON member (name_key, birth);

CREATE INDEX member_record_kind ON member_record (kind, on_date);

CREATE INDEX member_record_member ON member_record (member_id, kind, on_date);

CREATE INDEX member_record_sheet ON member_record (sheet_id, row_number);

CREATE INDEX member_year_organization ON member_year (period, organization_id);

CREATE INDEX membership_member ON membership (member_id);

CREATE INDEX movement_member ON movement (member_id);

CREATE INDEX movement_submission ON movement (submission_id);

CREATE INDEX organization_record_organization ON organization_record (organization_id, kind);

CREATE INDEX organization_record_sheet ON organization_record (sheet_id, row_number);

CREATE INDEX organization_version_code ON organization_version (code);

CREATE INDEX organization_version_name ON organization_version (name_key);

CREATE INDEX organization_version_organization ON organization_version (organization_id);

CREATE INDEX ruling_sheet ON ruling (sheet_id);

CREATE INDEX ruling_subject ON ruling (period, subject_kind, subject_id);

CREATE UNIQUE INDEX screening_case_once ON screening_case (subject_kind, subject_id, rule, coalesce(started_on, matter));

CREATE INDEX screening_case_organization ON screening_case (organization_id);

CREATE INDEX sheet_remark_sheet ON sheet_remark (sheet_id);

CREATE INDEX sheet_submission ON sheet (submission_id);

CREATE INDEX verdict_part ON verdict (part_id);

CREATE TABLE cap_group (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run,
  subject_kind TEXT NOT NULL,
  organization_id INTEGER REFERENCES organization,
  label TEXT NOT NULL,
  rule TEXT NOT NULL,
  excellent INTEGER NOT NULL,
  good INTEGER NOT NULL,
  limits TEXT NOT NULL,
  allowed INTEGER NOT NULL,
  exceeded INTEGER NOT NULL CHECK (exceeded IN (0, 1))
, exception TEXT NOT NULL DEFAULT 'none' CHECK (exception IN ('none', 'missing', 'decided'))) STRICT;

CREATE TABLE cap_member (
  cap_id INTEGER NOT NULL REFERENCES cap_group,
  subject_id INTEGER NOT NULL,
  PRIMARY KEY (cap_id, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_closing (
  case_id INTEGER PRIMARY KEY REFERENCES screening_case,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  outcome TEXT NOT NULL,
  on_date TEXT NOT NULL,
  body TEXT NOT NULL,
  number TEXT,
  words TEXT
) STRICT;

CREATE TABLE case_step (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES screening_case,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  step TEXT NOT NULL,
  on_date TEXT NOT NULL,
  body TEXT,
  document TEXT,
  words TEXT,
  refused INTEGER NOT NULL CHECK (refused IN (0, 1))
) STRICT;

CREATE TABLE case_vote (
  step_id INTEGER PRIMARY KEY REFERENCES case_step,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  ballot TEXT CHECK (ballot IN ('secret', 'raised')),
  summoned INTEGER,
  temporary_away INTEGER,
  exempt_absent INTEGER,
  suspended INTEGER,
  prosecuted INTEGER,
  excused INTEGER,
  members INTEGER,
  exempt INTEGER,
  agreed INTEGER NOT NULL
) STRICT;

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  entity TEXT NOT NULL,
  entity_id INTEGER NOT NULL,
  period TEXT,
  field TEXT NOT NULL,
  before ANY,
  after ANY
, part TEXT) STRICT;

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

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (number, decided_on, body)
) STRICT;

CREATE TABLE earlier_row (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  entity TEXT NOT NULL CHECK (entity IN ('membership', 'organization_version')),
  entity_id INTEGER NOT NULL,
  content TEXT NOT NULL
) STRICT;

CREATE TABLE flagged_row (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  refused INTEGER NOT NULL CHECK (refused IN (0, 1)),
  diagnostics TEXT NOT NULL
) STRICT;

CREATE TABLE identifier (
  kind TEXT NOT NULL CHECK (kind IN ('citizen', 'card12', 'card8', 'own')),
  scope INTEGER NOT NULL DEFAULT 0,
  value TEXT NOT NULL,
  member_id INTEGER NOT NULL REFERENCES member,
  from_date TEXT,
  to_date TEXT, sheet_id INTEGER REFERENCES sheet,
  PRIMARY KEY (kind, scope, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE identity_answer (
  name_key TEXT NOT NULL,
  birth TEXT NOT NULL,
  numbers TEXT NOT NULL,
  organization_id INTEGER NOT NULL REFERENCES organization,
  member_id INTEGER REFERENCES member,
  answered_at TEXT NOT NULL,
  PRIMARY KEY (name_key, birth, numbers, organization_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE identity_question (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  person TEXT NOT NULL,
  candidates TEXT NOT NULL,
  answered_at TEXT
) STRICT;

CREATE TABLE member (
  id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  sex TEXT CHECK (sex IN ('male', 'female')),
  birth TEXT,
  admitted_on TEXT,
  official_on TEXT,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL
) STRICT;

CREATE TABLE "member_event" (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member,
  period TEXT NOT NULL REFERENCES period,
  kind TEXT NOT NULL CHECK (kind IN ('admitted', 'khai-tru', 'xoa-ten', 'xin-ra', 'died')),
  on_date TEXT,
  organization_id INTEGER REFERENCES organization,
  reason TEXT,
  decision_number TEXT,
  decision_date TEXT,
  decision_body TEXT,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  UNIQUE (member_id, period, kind)
) STRICT;

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

CREATE TABLE member_year (
  period TEXT NOT NULL REFERENCES period,
  member_id INTEGER NOT NULL REFERENCES member,
  organization_id INTEGER NOT NULL REFERENCES organization,
  member_kind TEXT,
  status TEXT,
  exempt INTEGER,
  suspended INTEGER,
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
  discipline_duty_related INTEGER,
  discipline_self_remedied INTEGER,
  civil_service_grade TEXT,
  sick_months INTEGER,
  grade_self TEXT,
  grade_committee TEXT,
  grade_cell TEXT,
  grade_decided TEXT,
  cap_group TEXT,
  not_graded_reason TEXT,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL, votes_called INTEGER, votes_present INTEGER, ballots_cast INTEGER, votes_excellent INTEGER, votes_good INTEGER, votes_fair INTEGER, votes_poor INTEGER, unit_tasks_assigned INTEGER, unit_tasks_completed INTEGER, unit_tasks_on_time INTEGER, unit_tasks_exceeded INTEGER, units_in_charge INTEGER, failed_units_in_charge INTEGER, basic_targets_missed INTEGER, force_majeure INTEGER, low_confidence_percent INTEGER, failed_quarters INTEGER, conclusion_degradation TEXT, conclusion_forbidden TEXT, conclusion_exemplary TEXT, corruption_cases INTEGER, corruption_remedied INTEGER, violation_on TEXT, violation_elsewhere INTEGER, committee_suspended INTEGER, maternity INTEGER, temporary_activity INTEGER, temporary_comment INTEGER, transferred_on TEXT, old_cell_comment INTEGER, residence_comment INTEGER, residence_comment_exempt INTEGER, review_form TEXT, civil_service_decided_on TEXT, head_of_code TEXT, grade_decided_on TEXT, later_deadline INTEGER, conclusion_wrong_grade TEXT,
  PRIMARY KEY (period, member_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member,
  organization_id INTEGER NOT NULL REFERENCES organization,
  from_date TEXT,
  to_date TEXT
, sheet_id INTEGER REFERENCES sheet) STRICT;

CREATE TABLE migration (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT;

CREATE TABLE movement (
  id INTEGER PRIMARY KEY,
  posted_at TEXT NOT NULL,
  submission_id INTEGER NOT NULL REFERENCES submission,
  reverses INTEGER UNIQUE REFERENCES movement,
  member_id INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('admitted', 'transfer-in', 'restored', 'died', 'khai-tru', 'xoa-ten', 'xin-ra', 'transfer-out')),
  period TEXT NOT NULL REFERENCES period,
  on_date TEXT,
  organization_id INTEGER,
  other_organization TEXT,
  decision_number TEXT,
  decision_date TEXT,
  decision_body TEXT,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL
) STRICT;

CREATE TABLE organization (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL
) STRICT;

CREATE TABLE organization_change (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('merged', 'split', 'renamed', 'moved', 'dissolved')),
  on_date TEXT NOT NULL,
  organization_id INTEGER NOT NULL REFERENCES organization,
  successor_id INTEGER REFERENCES organization,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  UNIQUE (organization_id, kind, on_date)
) STRICT;

CREATE TABLE organization_months (
  year INTEGER NOT NULL,
  organization_id INTEGER NOT NULL REFERENCES organization,
  recorded INTEGER NOT NULL CHECK (recorded BETWEEN 0 AND 4095),
  met INTEGER NOT NULL CHECK (met & ~recorded = 0),
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  PRIMARY KEY (year, organization_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE organization_version (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization,
  from_date TEXT,
  to_date TEXT,
  code TEXT,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent_id INTEGER REFERENCES organization,
  sector TEXT
, sheet_id INTEGER REFERENCES sheet) STRICT;

CREATE TABLE organization_year (
  period TEXT NOT NULL REFERENCES period,
  organization_id INTEGER NOT NULL REFERENCES organization,
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
  grade_self TEXT,
  grade_committee TEXT,
  grade_cell TEXT,
  grade_decided TEXT,
  cap_group TEXT,
  not_graded_reason TEXT,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL, votes_called INTEGER, votes_present INTEGER, ballots_cast INTEGER, votes_excellent INTEGER, votes_good INTEGER, votes_fair INTEGER, votes_poor INTEGER, key_targets_missed INTEGER, force_majeure INTEGER, violation_on TEXT, corruption_cases INTEGER, corruption_remedied INTEGER, peer_grade TEXT, grade_decided_on TEXT, later_deadline INTEGER, conclusion_wrong_grade TEXT,
  PRIMARY KEY (period, organization_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE period (
  code TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  is_current INTEGER NOT NULL DEFAULT 0 CHECK (is_current IN (0, 1)),
  locked_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_pack (
  hash TEXT PRIMARY KEY,
  sources TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "ruling" (
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
  supersedes INTEGER REFERENCES "ruling",
  CHECK ((kind = 'cap-exception') = (subject_id IS NULL)),
  CHECK ((kind = 'cap-exception') = (cap_group IS NOT NULL)),
  CHECK ((kind IN ('grade', 'regrade')) = (grade IS NOT NULL))
) STRICT;

CREATE TABLE "run" (
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

CREATE TABLE run_part (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('member', 'organization', 'collective')),
  UNIQUE (run_id, subject_kind)
) STRICT;

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

CREATE TABLE screening_case (
  id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('member', 'organization')),
  subject_id INTEGER NOT NULL,
  started_on TEXT,
  matter INTEGER NOT NULL,
  organization_id INTEGER NOT NULL REFERENCES organization,
  period TEXT NOT NULL REFERENCES period,
  procedure TEXT NOT NULL,
  opened_run_id INTEGER NOT NULL REFERENCES run,
  last_run_id INTEGER NOT NULL REFERENCES run,
  gone_run_id INTEGER REFERENCES run
) STRICT;

CREATE TABLE sheet (
  id INTEGER PRIMARY KEY,
  submission_id INTEGER NOT NULL REFERENCES submission,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  header_row INTEGER NOT NULL,
  columns TEXT NOT NULL,
  decision_id INTEGER REFERENCES decision,
  rows_read INTEGER NOT NULL,
  rows_created INTEGER NOT NULL,
  rows_changed INTEGER NOT NULL,
  rows_unchanged INTEGER NOT NULL,
  rows_refused INTEGER NOT NULL
) STRICT;

CREATE TABLE sheet_remark (
  id INTEGER PRIMARY KEY,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  diagnostic TEXT NOT NULL
) STRICT;

CREATE TABLE sheet_row (
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  subject_id INTEGER NOT NULL,
  PRIMARY KEY (sheet_id, row_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE skipped_row (
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (sheet_id, row_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE subject_verdict (
  part_id INTEGER NOT NULL REFERENCES run_part,
  subject_id INTEGER NOT NULL,
  organization_id INTEGER NOT NULL REFERENCES organization,
  verdict_id INTEGER NOT NULL REFERENCES verdict,
  PRIMARY KEY (part_id, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission (
  id INTEGER PRIMARY KEY,
  period TEXT NOT NULL REFERENCES period,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  received_at TEXT NOT NULL
, format TEXT NOT NULL DEFAULT '', unit_id INTEGER REFERENCES organization, answers TEXT NOT NULL DEFAULT '', returns INTEGER REFERENCES submission, undone_at TEXT) STRICT;

CREATE TABLE submission_file (
  submission_id INTEGER PRIMARY KEY REFERENCES submission,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE target (
  period TEXT NOT NULL REFERENCES period,
  organization_id INTEGER NOT NULL REFERENCES organization,
  admission_target INTEGER NOT NULL CHECK (admission_target >= 0),
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  row_number INTEGER NOT NULL, plan_number TEXT, plan_date TEXT,
  PRIMARY KEY (period, organization_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdict (
  id INTEGER PRIMARY KEY,
  part_id INTEGER NOT NULL REFERENCES run_part,
  state TEXT NOT NULL CHECK (state IN ('graded', 'excluded', 'insufficient', 'needs-decision')),
  reason TEXT,
  proposed TEXT,
  ceiling TEXT,
  grade TEXT,
  met TEXT NOT NULL,
  unknown TEXT NOT NULL
, subjects INTEGER NOT NULL DEFAULT 0 CHECK (subjects >= 0)) STRICT;

CREATE TRIGGER movement_is_immutable BEFORE UPDATE ON movement
  BEGIN SELECT RAISE(ABORT, 'a movement is reversed, never changed'); END;

CREATE TRIGGER movement_is_kept BEFORE DELETE ON movement
  BEGIN SELECT RAISE(ABORT, 'a movement is reversed, never deleted'); END;

CREATE TRIGGER run_is_immutable BEFORE UPDATE ON run WHEN old.closed_at IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a closed run is not changed'); END;

CREATE TRIGGER run_is_kept BEFORE DELETE ON run WHEN old.closed_at IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'a closed run is not deleted'); END;

CREATE VIEW outcome AS
  SELECT p.run_id, p.subject_kind, s.subject_id, s.organization_id, s.verdict_id, v.state, v.reason, v.proposed, v.ceiling, v.grade, v.met, v.unknown
    FROM run_part p JOIN subject_verdict s ON s.part_id = p.id JOIN verdict v ON v.id = s.verdict_id;
