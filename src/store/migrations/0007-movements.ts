import type { Migration } from '../migrate.ts';

/**
 * The journal of those who came and went: each line is posted once, by the submission that told of it, and never changed.
 * What turns out wrong is taken back by a further line that names it (`reverses`), so that a count can be made as it was
 * known on any day. A line keeps the numbers of its person and organization even when they are taken back with their list.
 * A list of those who left may hold deaths, so that `member_event` knows one more kind.
 */
export const movements: Migration = {
  id: 7,
  name: 'movements',
  sql: `
CREATE TABLE new_member_event (
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
INSERT INTO new_member_event SELECT id, member_id, period, kind, on_date, organization_id, reason, decision_number, decision_date,
    decision_body, sheet_id, row_number FROM member_event ORDER BY id;
DROP TABLE member_event;
ALTER TABLE new_member_event RENAME TO member_event;
CREATE INDEX member_event_period ON member_event (period, kind);

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
CREATE INDEX movement_member ON movement (member_id);
CREATE INDEX movement_submission ON movement (submission_id);
CREATE TRIGGER movement_is_immutable BEFORE UPDATE ON movement
  BEGIN SELECT RAISE(ABORT, 'a movement is reversed, never changed'); END;
CREATE TRIGGER movement_is_kept BEFORE DELETE ON movement
  BEGIN SELECT RAISE(ABORT, 'a movement is reversed, never deleted'); END;

INSERT INTO movement (posted_at, submission_id, member_id, kind, period, on_date, organization_id, other_organization,
    decision_number, decision_date, decision_body, sheet_id, row_number)
  SELECT s.received_at, s.id, e.member_id, e.kind, e.period, e.on_date, e.organization_id, NULL,
         e.decision_number, e.decision_date, e.decision_body, e.sheet_id, e.row_number
    FROM member_event e JOIN sheet h ON h.id = e.sheet_id JOIN submission s ON s.id = h.submission_id ORDER BY s.id, e.id;
INSERT INTO movement (posted_at, submission_id, member_id, kind, period, on_date, organization_id, other_organization,
    decision_number, decision_date, decision_body, sheet_id, row_number)
  SELECT s.received_at, s.id, r.member_id, r.kind, s.period, coalesce(r.on_date, r.decision_date), r.organization_id, r.other_organization,
         r.decision_number, r.decision_date, r.decision_body, r.sheet_id, r.row_number
    FROM member_record r JOIN sheet h ON h.id = r.sheet_id JOIN submission s ON s.id = h.submission_id
   WHERE r.kind IN ('transfer-in', 'restored', 'died', 'transfer-out') ORDER BY s.id, r.id;
`,
};
