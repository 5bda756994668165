import { createHash } from 'node:crypto';
import type { SubjectKind } from '../registry/facts.ts';
import type { Db } from './open-database.ts';
import { placementJoin } from './placement.ts';
import { CASE_FORMAT } from './submissions.ts';

/** What a run holds against the rules: grades, or recorded facts of the screening. */
export type RunKind = 'classification' | 'screening';

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

/** SQL: submissions that runs rest on. */
const JUDGED = `undone_at IS NULL AND format <> '${CASE_FORMAT}'`;

/**
 * A hash of everything the workspace was given to be judged: the state is a function of the files taken, in their order. Two
 * workspaces with equal hashes classify alike.
 */
export function dataHash(db: Db): string {
  const hash = createHash('sha256');
  for (const row of db
    .prepare<[], { period: string; sha256: string }>(
      `SELECT period, sha256 FROM submission WHERE ${JUDGED} ORDER BY id`,
    )
    .iterate()) {
    hash.update(`${row.period} ${row.sha256}\n`);
  }
  return hash.digest('hex');
}

/**
 * The last submission a run was made on, `0` for none; `undefined` when one of them was taken back since, so that the data
 * of the run is no longer there as a whole.
 */
export function lastSubmissionOf(db: Db, run: Pick<RunRow, 'dataHash'>): number | undefined {
  const hash = createHash('sha256');
  if (hash.copy().digest('hex') === run.dataHash) return 0;
  for (const row of db
    .prepare<[], { id: number; period: string; sha256: string }>(
      `SELECT id, period, sha256 FROM submission WHERE ${JUDGED} ORDER BY id`,
    )
    .iterate()) {
    hash.update(`${row.period} ${row.sha256}\n`);
    if (hash.copy().digest('hex') === run.dataHash) return row.id;
  }
  return undefined;
}

/**
 * Whether files or decisions of the run's own period were taken, or any taken back, since it was made. What came later for
 * other periods is left out.
 */
export function isOutdated(db: Db, run: RunRow): boolean {
  const last = lastSubmissionOf(db, run);
  return last === undefined || hasLaterSubmission(db, run.period, last);
}

/** Whether a period got files or decisions after a submission. */
export function hasLaterSubmission(db: Db, period: string, after: number): boolean {
  const row = db
    .prepare<[string, number], 1>(`SELECT 1 FROM submission WHERE period = ? AND id > ? AND ${JUDGED}`)
    .get(period, after);
  return row !== undefined;
}

/** Keeps the texts of a pack, as JSON, for the runs made by it. */
export function keepPack(db: Db, hash: string, sources: string): void {
  db.prepare('INSERT INTO rule_pack (hash, sources) VALUES (?, ?) ON CONFLICT DO NOTHING').run(hash, sources);
}

/** The texts of the pack with this hash, as JSON; `undefined` for runs made before they were kept. */
export function keptPack(db: Db, hash: string): string | undefined {
  return db.prepare<[string], { sources: string }>('SELECT sources FROM rule_pack WHERE hash = ?').get(hash)
    ?.sources;
}

/** What a run found of a subject. */
export interface RunOutcome {
  readonly run: number;
  readonly madeAt: string;
  readonly packId: string;
  readonly packHash: string;
  readonly state: string;
  readonly ceiling: string | null;
  readonly grade: string | null;
}

/** What each run of a period found of one subject, oldest first. */
export function listRunOutcomes(db: Db, period: string, kind: SubjectKind, subjectId: number): RunOutcome[] {
  return db
    .prepare<[string, string, number], RunOutcome>(
      `SELECT r.id AS run, r.made_at AS madeAt, r.pack_id AS packId, r.pack_hash AS packHash, o.state, o.ceiling, o.grade
         FROM run r JOIN outcome o ON o.run_id = r.id
        WHERE r.period = ? AND r.closed_at IS NOT NULL AND o.subject_kind = ? AND o.subject_id = ? ORDER BY r.id`,
    )
    .all(period, kind, subjectId);
}

/** The closed run that had the same data, pack and settings, if there is one: it need not be repeated. */
export function findSameRun(
  db: Db,
  input: RunInput,
  hash: string,
  kind: RunKind = 'classification',
): RunRow | undefined {
  return db
    .prepare<unknown[], RunRow>(
      `SELECT ${COLUMNS} FROM run WHERE closed_at IS NOT NULL AND period = ? AND as_of = ? AND pack_hash = ?
         AND settings = ? AND data_hash = ? AND kind = ? ORDER BY id DESC LIMIT 1`,
    )
    .get(input.period, input.asOf, input.packHash, input.settings, hash, kind);
}

/** The newest closed run of a period. */
export function lastRun(db: Db, period: string, kind: RunKind = 'classification'): RunRow | undefined {
  return db
    .prepare<[string, string], RunRow>(
      `SELECT ${COLUMNS} FROM run WHERE closed_at IS NOT NULL AND period = ? AND kind = ? ORDER BY id DESC LIMIT 1`,
    )
    .get(period, kind);
}

/** A closed run by its number. */
export function getRun(db: Db, id: number, kind: RunKind = 'classification'): RunRow | undefined {
  return db
    .prepare<[number, string], RunRow>(
      `SELECT ${COLUMNS} FROM run WHERE closed_at IS NOT NULL AND id = ? AND kind = ?`,
    )
    .get(id, kind);
}

/** Opens a run; `closeRun` completes it. */
export function insertRun(
  db: Db,
  input: RunInput,
  hash: string,
  madeAt: string,
  kind: RunKind = 'classification',
): number {
  return Number(
    db
      .prepare(
        `INSERT INTO run (kind, period, as_of, pack_id, pack_hash, settings, data_hash, made_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(kind, input.period, input.asOf, input.packId, input.packHash, input.settings, hash, madeAt)
      .lastInsertRowid,
  );
}

/** Marks a run complete, last of all: from now on it cannot be changed. */
export function closeRun(db: Db, id: number, at: string): void {
  db.prepare('UPDATE run SET closed_at = ? WHERE id = ?').run(at, id);
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

/** Subjects that people must look at, or that lack facts. */
export interface OpenCounts {
  readonly needsDecision: { readonly members: number; readonly organizations: number };
  readonly insufficient: { readonly members: number; readonly organizations: number };
}

/** Counts the open subjects of a run. `placement` must be filled; `within`: only those in it. */
export function countOpen(db: Db, runId: number, within?: number): OpenCounts {
  const rows = db
    .prepare<[number], { kind: string; state: string; count: number }>(
      `SELECT o.subject_kind AS kind, o.state, count(*) AS count
         FROM outcome o ${placementJoin(within)} temp.placement p ON p.organization_id = o.organization_id
        WHERE o.run_id = ? AND o.state IN ('needs-decision', 'insufficient') GROUP BY 1, 2`,
    )
    .all(runId);
  const count = (kind: string, state: string): number =>
    rows.find((row) => row.kind === kind && row.state === state)?.count ?? 0;
  const ofState = (state: string) => ({
    members: count('member', state),
    organizations: count('organization', state),
  });
  return { needsDecision: ofState('needs-decision'), insufficient: ofState('insufficient') };
}

/** Counts of a run. Grades count as people decided them; states say what the rules find. */
export function countOutcomes(db: Db, runId: number, kind: SubjectKind): StateCounts {
  const rows = db
    .prepare<[number, string], { state: string; grade: string | null; count: number }>(
      `SELECT state, grade, sum(subjects) AS count FROM verdict
        WHERE part_id = (SELECT id FROM run_part WHERE run_id = ? AND subject_kind = ?) GROUP BY state, grade`,
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
