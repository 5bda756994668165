import type { SubjectKind } from '../registry/facts.ts';
import type { Db } from './open-database.ts';
import { SUBJECT_NAMES } from './subjects.ts';

/** The findings of a subject in a run: ids of rules with blanks between. */
export interface FindingSet {
  readonly id: number;
  readonly met: string;
  readonly unknown: string;
}

/** The sets of findings of a run, which subjects with the same findings share. */
export function listFindingSets(db: Db, run: number): FindingSet[] {
  return db
    .prepare<[number], FindingSet>(
      `SELECT v.id, met, unknown FROM verdict v JOIN run_part p ON p.id = v.part_id WHERE p.run_id = ? ORDER BY v.id`,
    )
    .all(run);
}

/** So many subjects that had one set of findings in a run and another in a second run. */
export interface SetPair {
  readonly now: number;
  readonly tried: number;
  readonly count: number;
}

const PAIRED = `FROM outcome a JOIN outcome b
  ON b.run_id = @tried AND b.subject_kind = a.subject_kind AND b.subject_id = a.subject_id
  WHERE a.run_id = @now AND a.subject_kind = @kind
    AND (@within IS NULL OR a.organization_id IN (SELECT id FROM below))`;

const BELOW = `WITH RECURSIVE below (id) AS (
  SELECT @within UNION SELECT p.organization_id FROM below JOIN temp.placement p ON p.parent_id = below.id)`;

/** Two runs over the same subjects, and the organization below which to look (`null`: all). `placement` must be filled. */
export interface RunPair {
  readonly now: number;
  readonly tried: number;
  readonly kind: SubjectKind;
  readonly within: number | null;
}

/** Counts the subjects of two runs by the pair of their sets of findings. */
export function countSetPairs(db: Db, pair: RunPair): SetPair[] {
  return db
    .prepare<[RunPair], SetPair>(
      `${BELOW} SELECT a.verdict_id AS now, b.verdict_id AS tried, count(*) AS count ${PAIRED} GROUP BY 1, 2 ORDER BY 1, 2`,
    )
    .all(pair);
}

/** One subject of two runs. */
export interface PairedSubject {
  readonly knownAs: string;
  readonly name: string;
  readonly unit: string | null;
  readonly now: number;
  readonly tried: number;
  readonly stateNow: string;
  readonly stateTried: string;
  readonly grade: string | null;
}

/** The subjects of two runs one by one, by unit code, name and number. The connection is busy until the last is taken. */
export function eachPairedSubject(db: Db, pair: RunPair): IterableIterator<PairedSubject> {
  const [known, name, unit] = SUBJECT_NAMES[pair.kind];
  return db
    .prepare<[RunPair], PairedSubject>(
      `${BELOW} SELECT ${known} AS knownAs, ${name} AS name, ${unit} AS unit, a.verdict_id AS now,
              b.verdict_id AS tried, a.state AS stateNow, b.state AS stateTried, a.grade
         ${PAIRED.replace(
           'WHERE',
           `LEFT JOIN temp.placement p ON p.organization_id = a.organization_id
         LEFT JOIN temp.placement above ON above.organization_id = p.parent_id
         LEFT JOIN member m ON @kind = 'member' AND m.id = a.subject_id
         LEFT JOIN run r ON r.id = a.run_id
         LEFT JOIN collective_year cy ON @kind = 'collective' AND cy.period = r.period AND cy.organization_id = a.subject_id WHERE`,
         )}
        ORDER BY p.code, m.name_key, knownAs, a.subject_id`,
    )
    .iterate(pair);
}

/** How many subjects of two runs need a decision in each. */
export function countNeedsDecision(db: Db, pair: RunPair): { readonly now: number; readonly tried: number } {
  const row = db
    .prepare<[RunPair], { now: number | null; tried: number | null }>(
      `${BELOW} SELECT sum(a.state = 'needs-decision') AS now, sum(b.state = 'needs-decision') AS tried ${PAIRED}`,
    )
    .get(pair);
  return { now: row?.now ?? 0, tried: row?.tried ?? 0 };
}
