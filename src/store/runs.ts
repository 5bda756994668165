import { createHash } from 'node:crypto';
import type { SubjectKind } from '../registry/facts.ts';
import type { Db } from './open-database.ts';

export interface RunInput {
  readonly period: string;
  readonly asOf: string;
  readonly packId: string;
  readonly packHash: string;
  /** JSON of the settings that the result depends on. */
  readonly settings: string;
}

export interface RunRow extends RunInput {
  readonly id: number;
  readonly dataHash: string;
}

const COLUMNS = `id, period, as_of AS asOf, pack_id AS packId, pack_hash AS packHash, settings, data_hash AS dataHash`;

/**
 * A hash of everything the workspace was given: the state is a function of the files taken, in their order. Two
 * workspaces with equal hashes classify alike.
 */
export function dataHash(db: Db): string {
  const hash = createHash('sha256');
  for (const row of db
    .prepare<[], { period: string; sha256: string }>(
      'SELECT period, sha256 FROM submission WHERE undone_at IS NULL ORDER BY id',
    )
    .iterate()) {
    hash.update(`${row.period} ${row.sha256}\n`);
  }
  return hash.digest('hex');
}

/**
 * Whether files or decisions of the run's own period were taken, or any taken back, since it was made. What came later for
 * other periods is left out.
 */
export function isOutdated(db: Db, run: RunRow): boolean {
  const hash = createHash('sha256');
  let reached = hash.copy().digest('hex') === run.dataHash;
  for (const row of db
    .prepare<[], { period: string; sha256: string }>(
      'SELECT period, sha256 FROM submission WHERE undone_at IS NULL ORDER BY id',
    )
    .iterate()) {
    if (reached && row.period === run.period) return true;
    hash.update(`${row.period} ${row.sha256}\n`);
    reached ||= hash.copy().digest('hex') === run.dataHash;
  }
  return !reached;
}

/** The closed run that had the same data, pack and settings, if there is one: it need not be repeated. */
export function findSameRun(db: Db, input: RunInput, hash: string): RunRow | undefined {
  return db
    .prepare<unknown[], RunRow>(
      `SELECT ${COLUMNS} FROM run WHERE closed_at IS NOT NULL AND period = ? AND as_of = ? AND pack_hash = ?
         AND settings = ? AND data_hash = ? ORDER BY id DESC LIMIT 1`,
    )
    .get(input.period, input.asOf, input.packHash, input.settings, hash);
}

/** The newest closed run of a period. */
export function lastRun(db: Db, period: string): RunRow | undefined {
  return db
    .prepare<[string], RunRow>(
      `SELECT ${COLUMNS} FROM run WHERE closed_at IS NOT NULL AND period = ? ORDER BY id DESC LIMIT 1`,
    )
    .get(period);
}

export function getRun(db: Db, id: number): RunRow | undefined {
  return db
    .prepare<[number], RunRow>(`SELECT ${COLUMNS} FROM run WHERE closed_at IS NOT NULL AND id = ?`)
    .get(id);
}

export function insertRun(db: Db, input: RunInput, hash: string, madeAt: string): number {
  return Number(
    db
      .prepare(
        `INSERT INTO run (kind, period, as_of, pack_id, pack_hash, settings, data_hash, made_at)
         VALUES ('classification', ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(input.period, input.asOf, input.packId, input.packHash, input.settings, hash, madeAt)
      .lastInsertRowid,
  );
}

/** Marks a run complete, last of all: from now on it cannot be changed. */
export function closeRun(db: Db, id: number, at: string): void {
  db.prepare('UPDATE run SET closed_at = ? WHERE id = ?').run(at, id);
}

export interface OutcomeInput {
  readonly subjectId: number;
  readonly organizationId: number;
  readonly state: string;
  readonly reason: string | null;
  readonly proposed: string | null;
  readonly ceiling: string | null;
  readonly grade: string | null;
  /** Ids of the rules met and of those that lack facts, each joined by spaces. */
  readonly met: string;
  readonly unknown: string;
}

/** Rows per prepared insert: twice as fast as one by one, and beyond fifty nothing is gained. */
const BATCH = 50;

/** Takes the outcomes of a run one by one and writes them many at a time. */
export interface OutcomeWriter {
  write(outcome: OutcomeInput): void;
  /** Writes what is still waiting. Call once after the last outcome. */
  flush(): void;
}

/** Writes outcomes; equal sets of findings are stored once and shared, since a province has few different ones. */
export function outcomeWriter(db: Db, runId: number, kind: SubjectKind): OutcomeWriter {
  const tuple = `(${String(runId)}, '${kind}', ?, ?, ?, ?, ?, ?, ?, ?)`;
  const into = `INSERT INTO outcome (run_id, subject_kind, subject_id, organization_id, state, reason, proposed, ceiling, grade, finding_set_id) VALUES `;
  const one = db.prepare(into + tuple);
  const many = db.prepare(into + Array(BATCH).fill(tuple).join(', '));
  const insertSet = db.prepare('INSERT INTO finding_set (run_id, met, unknown) VALUES (?, ?, ?)');
  const sets = new Map<string, number>();
  const width = 8;
  let waiting: (string | number | null)[] = [];
  return {
    write(outcome) {
      const key = `${outcome.met}|${outcome.unknown}`;
      let setId = sets.get(key);
      if (setId === undefined) {
        setId = Number(insertSet.run(runId, outcome.met, outcome.unknown).lastInsertRowid);
        sets.set(key, setId);
      }
      const { subjectId, organizationId, state, reason, proposed, ceiling, grade } = outcome;
      waiting.push(subjectId, organizationId, state, reason, proposed, ceiling, grade, setId);
      if (waiting.length === BATCH * width) {
        many.run(...waiting);
        waiting = [];
      }
    },
    flush() {
      for (let start = 0; start < waiting.length; start += width)
        one.run(...waiting.slice(start, start + width));
      waiting = [];
    },
  };
}

export interface StateCounts {
  readonly total: number;
  readonly graded: number;
  readonly notGraded: number;
  readonly byGrade: Readonly<Record<string, number>>;
  readonly excluded: number;
  readonly insufficient: number;
  readonly needsDecision: number;
}

/** Counts of a run. Grades count as people decided them; states say what the rules find. */
export function countOutcomes(db: Db, runId: number, kind: SubjectKind): StateCounts {
  const rows = db
    .prepare<[number, string], { state: string; grade: string | null; count: number }>(
      'SELECT state, grade, count(*) AS count FROM outcome WHERE run_id = ? AND subject_kind = ? GROUP BY state, grade',
    )
    .all(runId, kind);
  const sum = (test: (row: { state: string; grade: string | null }) => boolean): number =>
    rows.reduce((total, row) => total + (test(row) ? row.count : 0), 0);
  return {
    total: sum(() => true),
    graded: sum((row) => row.grade !== null),
    notGraded: sum((row) => row.grade === null),
    byGrade: Object.fromEntries(
      ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'].map((grade) => [grade, sum((row) => row.grade === grade)]),
    ),
    excluded: sum((row) => row.state === 'excluded'),
    insufficient: sum((row) => row.state === 'insufficient'),
    needsDecision: sum((row) => row.state === 'needs-decision'),
  };
}
