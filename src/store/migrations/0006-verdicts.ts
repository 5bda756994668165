import type { Migration } from '../migrate.ts';

/**
 * What a run says of its subjects, stored once for all who are told the same: a province has few different verdicts and
 * many people. Each kind of subject is a part of its run. `outcome` shows all three tables together, as it was before.
 */
export const verdicts: Migration = {
  id: 6,
  name: 'verdicts',
  sql: `
CREATE TABLE run_part (
  id INTEGER PRIMARY KEY,
  run_id INTEGER NOT NULL REFERENCES run,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('member', 'organization', 'collective')),
  UNIQUE (run_id, subject_kind)
) STRICT;
INSERT INTO run_part (run_id, subject_kind) SELECT DISTINCT run_id, subject_kind FROM outcome ORDER BY 1, 2;

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
) STRICT;
CREATE INDEX verdict_part ON verdict (part_id);
INSERT INTO verdict (part_id, state, reason, proposed, ceiling, grade, met, unknown)
  SELECT DISTINCT p.id, o.state, o.reason, o.proposed, o.ceiling, o.grade, f.met, f.unknown
    FROM run_part p JOIN outcome o ON o.run_id = p.run_id AND o.subject_kind = p.subject_kind
    JOIN finding_set f ON f.id = o.finding_set_id ORDER BY 1, 2, 3, 4, 5, 6, 7, 8;

CREATE TABLE subject_verdict (
  part_id INTEGER NOT NULL REFERENCES run_part,
  subject_id INTEGER NOT NULL,
  organization_id INTEGER NOT NULL REFERENCES organization,
  verdict_id INTEGER NOT NULL REFERENCES verdict,
  PRIMARY KEY (part_id, subject_id)
) STRICT, WITHOUT ROWID;
INSERT INTO subject_verdict
  SELECT p.id, o.subject_id, o.organization_id, v.id
    FROM run_part p JOIN outcome o ON o.run_id = p.run_id AND o.subject_kind = p.subject_kind
    JOIN finding_set f ON f.id = o.finding_set_id
    JOIN verdict v ON v.part_id = p.id AND v.state = o.state AND v.reason IS o.reason AND v.proposed IS o.proposed
     AND v.ceiling IS o.ceiling AND v.grade IS o.grade AND v.met = f.met AND v.unknown = f.unknown
   ORDER BY p.id, o.subject_id;
DROP TABLE outcome;
DROP TABLE finding_set;

CREATE VIEW outcome AS
  SELECT p.run_id, p.subject_kind, s.subject_id, s.organization_id, s.verdict_id, v.state, v.reason, v.proposed, v.ceiling, v.grade, v.met, v.unknown
    FROM run_part p JOIN subject_verdict s ON s.part_id = p.id JOIN verdict v ON v.id = s.verdict_id;
`,
};
