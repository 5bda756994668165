import type { Migration } from '../migrate.ts';

/**
 * Findings of the screening that are followed up. A run opens, refreshes and settles cases; people record steps, votes and
 * the closing, each as a submission of its own, so that it is listed and taken back like a file. The same rule, subject and
 * start of the clock never make a second case; where no day is known, `matter` (what the finding is about) stands for it.
 * `gone_run_id` is the run that no
 * longer found what opened the case: without steps of people it is settled then. Numbers of a vote are those of the minutes;
 * what they come to is computed.
 */
export const cases: Migration = {
  id: 8,
  name: 'cases',
  sql: `
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
CREATE UNIQUE INDEX screening_case_once ON screening_case (subject_kind, subject_id, rule, coalesce(started_on, matter));
CREATE INDEX screening_case_organization ON screening_case (organization_id);

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
CREATE INDEX case_step_case ON case_step (case_id);
CREATE INDEX case_step_sheet ON case_step (sheet_id);

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
CREATE INDEX case_vote_sheet ON case_vote (sheet_id);

CREATE TABLE case_closing (
  case_id INTEGER PRIMARY KEY REFERENCES screening_case,
  sheet_id INTEGER NOT NULL REFERENCES sheet,
  outcome TEXT NOT NULL,
  on_date TEXT NOT NULL,
  body TEXT NOT NULL,
  number TEXT,
  words TEXT
) STRICT;
CREATE INDEX case_closing_sheet ON case_closing (sheet_id);
`,
};
