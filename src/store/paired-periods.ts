import type { SubjectKind } from '../registry/facts.ts';
import type { Db } from './open-database.ts';
import { successorsSql } from './successors.ts';

/** The runs of two periods, and of what kind the subjects are. */
export interface PeriodPair {
  readonly kind: SubjectKind;
  readonly before: number;
  readonly after: number;
  readonly periodBefore: string;
  readonly periodAfter: string;
  readonly asOfBefore: string;
  readonly asOfAfter: string;
  /** 1: only subjects that stood in the unit then or stand in it now. */
  readonly scoped: 0 | 1;
}

/** Keeps the tree of the earlier period aside as `placement_before`, before `placement` is filled for the later one. */
export function keepPlacement(db: Db): void {
  db.exec(`DROP TABLE IF EXISTS temp.placement_before;
    CREATE TEMP TABLE placement_before (organization_id INTEGER PRIMARY KEY, code TEXT, name TEXT, parent_id INTEGER);
    INSERT INTO temp.placement_before SELECT organization_id, code, name, parent_id FROM temp.placement`);
}

/**
 * Says what became of the organizations that ended: each one that was merged, or dissolved into another, and has no
 * outcome of its own in the later run stands for the organization it went to in the end. Empty unless `wanted`.
 */
export function fillTodayMap(db: Db, pair: Pick<PeriodPair, 'after' | 'asOfAfter'>, wanted: boolean): void {
  db.exec(`DROP TABLE IF EXISTS temp.today_map;
    CREATE TEMP TABLE today_map (organization_id INTEGER PRIMARY KEY, today_id INTEGER NOT NULL);
    CREATE INDEX temp.today_map_today ON today_map (today_id)`);
  if (!wanted) return;
  db.prepare(
    `INSERT INTO temp.today_map
     SELECT id, today FROM (${successorsSql('@asOfAfter')}) ended
      WHERE NOT EXISTS (SELECT 1 FROM outcome o
        WHERE o.run_id = @after AND o.subject_kind = 'organization' AND o.subject_id = ended.id)`,
  ).run({ after: pair.after, asOfAfter: pair.asOfAfter });
}

/** Fills the organizations of a unit, then and now, that a comparison is limited to; the map of today must be filled. */
export function fillScope(db: Db, within: number): void {
  db.exec(`DROP TABLE IF EXISTS temp.scope_before; DROP TABLE IF EXISTS temp.scope_after;
    CREATE TEMP TABLE scope_before (organization_id INTEGER PRIMARY KEY);
    CREATE TEMP TABLE scope_after (organization_id INTEGER PRIMARY KEY)`);
  for (const [scope, tree] of [
    ['scope_after', 'placement'],
    ['scope_before', 'placement_before'],
  ] as const)
    db.prepare(
      `INSERT INTO temp.${scope} WITH RECURSIVE below (id) AS (
         SELECT ? UNION SELECT p.organization_id FROM below JOIN temp.${tree} p ON p.parent_id = below.id)
       SELECT id FROM below`,
    ).run(within);
  db.exec(`INSERT OR IGNORE INTO temp.scope_before SELECT organization_id FROM temp.today_map
    WHERE today_id IN (SELECT organization_id FROM temp.scope_after)`);
}

const COLUMNS = (side: 'a' | 'b', name: 'before' | 'after'): string =>
  ['subject_id', 'organization_id', 'state', 'reason', 'grade', 'verdict_id']
    .map((column) => `${side}.${column} AS ${column.replace('_id', '')}_${name}`)
    .join(', ');
const NONE = COLUMNS('a', 'before').replaceAll(/a\.\w+/g, 'NULL');

/**
 * The common table `paired`: every subject of either run once, with its outcome then and now. An organization that stands
 * for another on today's map is paired with that one.
 */
export function pairedSql(pair: PeriodPair): string {
  const organization = pair.kind === 'organization';
  const scope =
    pair.scoped === 0
      ? ''
      : `WHERE organization_before IN (SELECT organization_id FROM temp.scope_before)
          OR organization_after IN (SELECT organization_id FROM temp.scope_after)`;
  return `paired AS (SELECT *,
      CASE WHEN subject_before IS NULL THEN 'absent' ELSE coalesce(grade_before, 'notGraded') END AS standing_before,
      CASE WHEN subject_after IS NULL THEN 'absent' ELSE coalesce(grade_after, 'notGraded') END AS standing_after
    FROM (
      SELECT ${COLUMNS('a', 'before')}, ${COLUMNS('b', 'after')}
        FROM outcome a ${organization ? 'LEFT JOIN temp.today_map t ON t.organization_id = a.subject_id' : ''}
        LEFT JOIN outcome b ON b.run_id = @after AND b.subject_kind = @kind
         AND b.subject_id = ${organization ? 'coalesce(t.today_id, a.subject_id)' : 'a.subject_id'}
       WHERE a.run_id = @before AND a.subject_kind = @kind
      UNION ALL
      SELECT ${NONE}, ${COLUMNS('b', 'after')} FROM outcome b
       WHERE b.run_id = @after AND b.subject_kind = @kind
         AND NOT EXISTS (SELECT 1 FROM outcome a
           WHERE a.run_id = @before AND a.subject_kind = @kind AND a.subject_id = b.subject_id)
         ${
           organization
             ? `AND NOT EXISTS (SELECT 1 FROM temp.today_map t JOIN outcome a ON a.run_id = @before AND a.subject_kind = @kind
               AND a.subject_id = t.organization_id WHERE t.today_id = b.subject_id)`
             : ''
         }) ${scope})`;
}

/** So many subjects with these standings and sets of findings. */
export interface PairCount {
  readonly standingBefore: string;
  readonly standingAfter: string;
  readonly setBefore: number | null;
  readonly setAfter: number | null;
  readonly count: number;
}

/** Counts the subjects of two runs by their standings and findings. */
export function countPeriodPairs(db: Db, pair: PeriodPair): PairCount[] {
  return db
    .prepare<[PeriodPair], PairCount>(
      `WITH ${pairedSql(pair)} SELECT standing_before AS standingBefore, standing_after AS standingAfter,
         verdict_before AS setBefore, verdict_after AS setAfter, count(*) AS count
         FROM paired GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
    )
    .all(pair);
}

/** Counts the subjects of one of the runs by grade; those without one are left out. */
export function countSide(
  db: Db,
  pair: PeriodPair,
  side: 'before' | 'after',
): { readonly grade: string; readonly count: number }[] {
  const scope =
    pair.scoped === 0 ? '' : `AND organization_id IN (SELECT organization_id FROM temp.scope_${side})`;
  return db
    .prepare<[number, string], { grade: string; count: number }>(
      `SELECT grade, count(*) AS count FROM outcome
        WHERE run_id = ? AND subject_kind = ? AND grade IS NOT NULL ${scope} GROUP BY grade ORDER BY grade`,
    )
    .all(pair[side], pair.kind);
}
