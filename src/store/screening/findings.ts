import type { FactCode, FactValue } from '../../registry/facts.ts';
import type { Db } from '../open-database.ts';
import { KNOWN_AS } from '../subjects.ts';

/** What a finding keeps beside its rule: enough to explain it years later. */
export interface KeptFacts {
  /** The day whose law was applied. */
  readonly law: string;
  /** The facts the answer rests on. */
  readonly used: Readonly<Partial<Record<FactCode, FactValue>>>;
  /** The facts that would have to be recorded. */
  readonly missing: readonly FactCode[];
  /** What the law of the day due says, where it says otherwise. */
  readonly other: {
    readonly rule: string;
    readonly outcome: 'met' | 'unknown' | 'not-met';
    readonly dueOn: string | null;
    readonly law: string;
  } | null;
}

/** A finding as a run writes it. */
export interface FindingInput {
  readonly rule: string;
  readonly subjectKind: 'member' | 'organization';
  readonly subjectId: number;
  readonly matter: number;
  readonly organizationId: number;
  readonly outcome: 'met' | 'unknown';
  readonly startedOn: string | null;
  readonly dueOn: string | null;
  readonly facts: KeptFacts;
}

const WIDTH = 9;
const BATCH = 50;

/** Takes the findings of a run one by one and writes them many at a time; `flush` once after the last. */
export function findingWriter(
  db: Db,
  runId: number,
): { readonly write: (finding: FindingInput) => void; readonly flush: () => void } {
  const tuple = `(${String(runId)}, ${Array(WIDTH).fill('?').join(', ')})`;
  const into = `INSERT INTO screen_finding (run_id, rule, subject_kind, subject_id, matter, organization_id, outcome, started_on, due_on, facts) VALUES `;
  const one = db.prepare(into + tuple);
  const many = db.prepare(into + Array(BATCH).fill(tuple).join(', '));
  let waiting: (string | number | null)[] = [];
  return {
    write: ({ rule, subjectKind, subjectId, matter, organizationId, outcome, startedOn, dueOn, facts }) => {
      waiting.push(rule, subjectKind, subjectId, matter, organizationId, outcome, startedOn, dueOn);
      waiting.push(JSON.stringify(facts));
      if (waiting.length < BATCH * WIDTH) return;
      many.run(...waiting);
      waiting = [];
    },
    flush: () => {
      for (let start = 0; start < waiting.length; start += WIDTH)
        one.run(...waiting.slice(start, start + WIDTH));
      waiting = [];
    },
  };
}

/** How often each rule was found. */
export function countFindings(
  db: Db,
  runId: number,
): { readonly rule: string; readonly outcome: 'met' | 'unknown'; readonly count: number }[] {
  return db
    .prepare<[number], { rule: string; outcome: 'met' | 'unknown'; count: number }>(
      'SELECT rule, outcome, count(*) AS count FROM screen_finding WHERE run_id = ? GROUP BY rule, outcome',
    )
    .all(runId);
}

/** A finding with what people know its subject by. */
export interface FoundRow extends Omit<FindingInput, 'facts'> {
  readonly facts: string;
  /** What `review explain` finds the subject by. */
  readonly knownAs: string;
  readonly name: string;
  readonly unit: string | null;
  readonly unitCode: string | null;
}

/**
 * The findings of a run by unit code, name, rule and start: an order that does not depend on the order of the rows.
 * `placement` must be filled.
 *
 * @param scope.within only this organization and everything below it; `scope.subject` only this one.
 */
export function listScreenFindings(
  db: Db,
  runId: number,
  scope: {
    readonly within?: number | undefined;
    readonly subject?: { readonly kind: 'member' | 'organization'; readonly id: number } | undefined;
  } = {},
): FoundRow[] {
  const { within = null, subject } = scope;
  return db
    .prepare<[Record<string, string | number | null>], FoundRow>(
      `WITH RECURSIVE below (id) AS (
         SELECT @within UNION SELECT p.organization_id FROM below JOIN temp.placement p ON p.parent_id = below.id)
       SELECT f.rule, f.subject_kind AS subjectKind, f.subject_id AS subjectId, f.matter, f.organization_id AS organizationId,
              f.outcome, f.started_on AS startedOn, f.due_on AS dueOn, f.facts,
              CASE f.subject_kind WHEN 'member' THEN ${KNOWN_AS} ELSE coalesce(p.code, p.name) END AS knownAs,
              coalesce(CASE f.subject_kind WHEN 'member' THEN m.full_name ELSE p.name END, '') AS name,
              p.name AS unit, p.code AS unitCode
         FROM screen_finding f
         LEFT JOIN temp.placement p ON p.organization_id = f.organization_id
         LEFT JOIN member m ON f.subject_kind = 'member' AND m.id = f.subject_id
        WHERE f.run_id = @runId AND (@within IS NULL OR f.organization_id IN (SELECT id FROM below))
          AND (@kind IS NULL OR (f.subject_kind = @kind AND f.subject_id = @id))
        ORDER BY f.subject_kind = 'member', p.code, p.name, m.name_key, knownAs, f.rule, f.started_on, f.due_on, f.facts`,
    )
    .all({ runId, within, kind: subject?.kind ?? null, id: subject?.id ?? null });
}
