import type { SubjectKind } from '../registry/facts.ts';
import type { Db } from './open-database.ts';
import { checkVerdicts } from './references.ts';

/** What a run says of every subject with the same findings and the same grades. */
export interface StoredVerdict {
  readonly state: string;
  readonly reason: string | null;
  readonly proposed: string | null;
  readonly ceiling: string | null;
  readonly grade: string | null;
  /** Ids of the rules met and of those that lack facts, each joined by spaces. */
  readonly met: string;
  readonly unknown: string;
}

const VERDICT = 'state, reason, proposed, ceiling, grade, met, unknown';

/** Rows per prepared insert: twice as fast as one by one, and beyond fifty nothing is gained. */
const BATCH = 50;

/** Takes what a run says of the subjects of one kind, one by one, and writes many at a time. */
export interface OutcomeWriter {
  /** Stores a verdict and hands back its number. Each should come once: subjects share it. */
  addVerdict(verdict: StoredVerdict): number;
  write(subjectId: number, organizationId: number, verdictId: number): void;
  /** Writes what is still waiting, and of how many subjects each verdict is said. Call once after the last. */
  flush(): void;
}

/** Writes the outcomes of one kind of subject in a run that is open; fastest in the order of the subjects' ids. */
export function outcomeWriter(db: Db, runId: number, kind: SubjectKind): OutcomeWriter {
  const partId = Number(
    db.prepare('INSERT INTO run_part (run_id, subject_kind) VALUES (?, ?)').run(runId, kind).lastInsertRowid,
  );
  const part = String(partId);
  const insertVerdict = db.prepare(
    `INSERT INTO verdict (part_id, ${VERDICT}) VALUES (${part}, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const into = `INSERT INTO subject_verdict (part_id, subject_id, organization_id, verdict_id) VALUES `;
  const tuple = `(${part}, ?, ?, ?)`;
  const one = db.prepare(into + tuple);
  const many = db.prepare(into + Array(BATCH).fill(tuple).join(', '));
  const setSubjects = db.prepare('UPDATE verdict SET subjects = ? WHERE id = ?');
  const subjects = new Map<number, number>();
  let waiting: number[] = [];
  return {
    addVerdict({ state, reason, proposed, ceiling, grade, met, unknown }) {
      return Number(insertVerdict.run(state, reason, proposed, ceiling, grade, met, unknown).lastInsertRowid);
    },
    write(subjectId, organizationId, verdictId) {
      subjects.set(verdictId, (subjects.get(verdictId) ?? 0) + 1);
      waiting.push(subjectId, organizationId, verdictId);
      if (waiting.length === BATCH * 3) {
        many.run(...waiting);
        waiting = [];
      }
    },
    flush() {
      for (let start = 0; start < waiting.length; start += 3) one.run(...waiting.slice(start, start + 3));
      waiting = [];
      for (const [verdictId, count] of subjects) setSubjects.run(count, verdictId);
      checkVerdicts(db, partId);
    },
  };
}

/** That `w` is the verdict `v` with the question put to people. */
const ASKED = `w.part_id = v.part_id AND w.state = 'needs-decision'
  AND ${['reason', 'proposed', 'ceiling', 'grade', 'met', 'unknown'].map((column) => `w.${column} IS v.${column}`).join(' AND ')}`;

/** Lets every subject of an exceeded group of a run wait for a decision, whatever else the rules say of it. */
export function askPeople(db: Db, runId: number, kind: SubjectKind): void {
  const group = { run: runId, kind };
  const inGroup = `part_id = (SELECT id FROM run_part WHERE run_id = @run AND subject_kind = @kind)
    AND subject_id IN (SELECT m.subject_id FROM cap_group c JOIN cap_member m ON m.cap_id = c.id
                        WHERE c.run_id = @run AND c.subject_kind = @kind)`;
  db.prepare(
    `INSERT INTO verdict (part_id, ${VERDICT})
     SELECT part_id, 'needs-decision', reason, proposed, ceiling, grade, met, unknown FROM verdict v
      WHERE id IN (SELECT verdict_id FROM subject_verdict WHERE ${inGroup})
        AND NOT EXISTS (SELECT 1 FROM verdict w WHERE ${ASKED}) ORDER BY id`,
  ).run(group);
  const asked = `(SELECT min(w.id) FROM verdict v JOIN verdict w ON ${ASKED} WHERE v.id = subject_verdict.verdict_id)`;
  const moves = db
    .prepare<[typeof group], { from: number; to: number; count: number }>(
      `SELECT verdict_id AS "from", ${asked} AS "to", count(*) AS count FROM subject_verdict WHERE ${inGroup} GROUP BY verdict_id`,
    )
    .all(group);
  db.prepare(`UPDATE subject_verdict SET verdict_id = ${asked} WHERE ${inGroup}`).run(group);
  const add = db.prepare('UPDATE verdict SET subjects = subjects + ? WHERE id = ?');
  for (const { from, to, count } of moves) {
    add.run(-count, from);
    add.run(count, to);
  }
}
