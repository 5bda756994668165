import type { SubjectKind } from '../registry/facts.ts';
import { YEAR_TABLES } from './columns.ts';
import type { Db } from './open-database.ts';
import { pairedSql, type PeriodPair } from './paired-periods.ts';
import { COLLECTIVE_WORD, KNOWN_AS } from './subjects.ts';

/** Whose events are recorded: a leadership collective comes and goes with its organization. */
type RecordedKind = Exclude<SubjectKind, 'collective'>;

function recordedKind(kind: SubjectKind): RecordedKind {
  return kind === 'member' ? 'member' : 'organization';
}

/** The event behind a coming, a going or a change of an organization: the latest recorded between the two days. */
const CAUSES: Readonly<Record<RecordedKind, string>> = {
  member: `CASE WHEN subject_before IS NULL THEN
      (SELECT e.id FROM member_event e WHERE e.member_id = subject_after AND e.kind = 'admitted'
         AND e.period > @periodBefore AND e.period <= @periodAfter ORDER BY e.on_date DESC, e.id DESC LIMIT 1)
    WHEN subject_after IS NULL THEN
      (SELECT e.id FROM member_event e WHERE e.member_id = subject_before AND e.kind <> 'admitted'
         AND e.period >= @periodBefore AND e.period <= @periodAfter ORDER BY e.on_date DESC, e.id DESC LIMIT 1) END`,
  organization: `CASE WHEN subject_before IS NULL THEN
      (SELECT c.id FROM organization_change c WHERE c.successor_id = subject_after AND c.kind IN ('merged', 'split')
         AND c.on_date > @asOfBefore AND c.on_date <= @asOfAfter ORDER BY c.on_date DESC, c.id DESC LIMIT 1)
    ELSE (SELECT c.id FROM organization_change c WHERE c.organization_id = subject_before
         AND c.on_date > @asOfBefore AND c.on_date <= @asOfAfter ORDER BY c.on_date DESC, c.id DESC LIMIT 1) END`,
};

const NOT_LISTED = `CASE WHEN subject_before IS NULL THEN 'notListedBefore' ELSE 'notListedAfter' END`;

/** Why a subject came or went, in one word; the event's own kind where one is recorded. */
const REASONS: Readonly<Record<RecordedKind, string>> = {
  member: `CASE WHEN subject_before IS NULL OR subject_after IS NULL THEN coalesce(cause.kind,
      (SELECT y.status FROM member_year y WHERE y.period = @periodAfter AND y.member_id = subject_before
         AND y.status IN ('transferred', 'left', 'died')), ${NOT_LISTED}) END`,
  organization: `CASE WHEN cause.id IS NOT NULL THEN cause.kind
    WHEN subject_before IS NULL THEN CASE WHEN (SELECT p.from_date > @asOfBefore FROM temp.placement p
        WHERE p.organization_id = subject_after) THEN 'founded' ELSE ${NOT_LISTED} END
    WHEN subject_after IS NULL THEN CASE WHEN (SELECT v.to_date <= @asOfAfter FROM organization_version v
        WHERE v.organization_id = subject_before ORDER BY v.id DESC LIMIT 1) THEN 'ended' ELSE ${NOT_LISTED} END END`,
};

const EVENTS: Readonly<Record<RecordedKind, string>> = {
  member: 'member_event',
  organization: 'organization_change',
};

const movedSql = (pair: PeriodPair): string => `WITH ${pairedSql(pair)},
  moved AS (SELECT *, ${CAUSES[recordedKind(pair.kind)]} AS cause_id FROM paired WHERE standing_before <> standing_after),
  told AS (SELECT moved.*, ${REASONS[recordedKind(pair.kind)]} AS why FROM moved LEFT JOIN ${EVENTS[recordedKind(pair.kind)]} cause ON cause.id = cause_id)`;

/** Counts those who came (`new`) and those who went (`gone`) by reason. */
export function countComings(
  db: Db,
  pair: PeriodPair,
): { readonly move: 'new' | 'gone'; readonly why: string; readonly count: number }[] {
  return db
    .prepare<[PeriodPair], { move: 'new' | 'gone'; why: string; count: number }>(
      `${movedSql(pair)} SELECT CASE WHEN subject_before IS NULL THEN 'new' ELSE 'gone' END AS move, why, count(*) AS count
         FROM told WHERE subject_before IS NULL OR subject_after IS NULL GROUP BY 1, 2 ORDER BY 1 DESC, 3 DESC, 2`,
    )
    .all(pair);
}

/** One side of a moved subject; all `null` where it was not there. */
type Side<Name extends 'Before' | 'After'> = Readonly<
  Record<`standing${Name}`, string> &
    Record<`${'state' | 'reason' | 'unit' | 'number' | 'decidedOn' | 'body'}${Name}`, string | null> &
    Record<`set${Name}`, number | null>
>;

export type MovedRow = Side<'Before'> &
  Side<'After'> & {
    readonly knownAs: string;
    readonly name: string;
    readonly why: string | null;
    readonly whyOn: string | null;
    readonly whyNumber: string | null;
    readonly whyDecidedOn: string | null;
    readonly whyBody: string | null;
    /** The organization another went to, or came from. */
    readonly other: string | null;
  };

/** What `review explain` finds a moved subject by, and its name. A collective is called as its latest list calls it. */
const MOVED_NAMES: Readonly<Record<SubjectKind, readonly [knownAs: string, name: string]>> = {
  member: [KNOWN_AS, 'm.full_name'],
  organization: [
    'coalesce(own_before.code, own_after.code, own_before.name, own_after.name)',
    'coalesce(own_before.name, own_after.name)',
  ],
  collective: Array(2).fill(`coalesce(
    (SELECT cy.collective_name FROM collective_year cy WHERE cy.period = @periodAfter AND cy.organization_id = subject_after),
    (SELECT cy.collective_name FROM collective_year cy WHERE cy.period = @periodBefore AND cy.organization_id = subject_before),
    '${COLLECTIVE_WORD} ' || coalesce(own_after.code, own_after.name, own_before.code, own_before.name))`) as [
    string,
    string,
  ],
};

/**
 * The subjects whose standing differs, one by one, by unit code, name and number, each with the decision that gave the
 * grade: the latest ruling or list that set it, as long as the grade still stands as the run found it.
 * The connection is busy until the last is taken.
 */
export function eachMovedSubject(db: Db, pair: PeriodPair): IterableIterator<MovedRow> {
  const member = pair.kind === 'member';
  const [knownAs, name] = MOVED_NAMES[pair.kind];
  const { table, key } = YEAR_TABLES[pair.kind];
  const sheetOf = (side: 'before' | 'after', period: string): string => `(SELECT CASE
      WHEN y.grade_decided IS grade_${side} AND (y.grade_decided IS NOT NULL OR y.not_graded_reason IS NOT NULL)
      THEN coalesce(nullif(max(
        coalesce((SELECT r.sheet_id FROM ruling r WHERE r.period = ${period} AND r.subject_kind = @kind
          AND r.subject_id = y.${key} ORDER BY r.id DESC LIMIT 1), 0),
        coalesce((SELECT c.sheet_id FROM change c WHERE c.entity = '${table}' AND c.entity_id = y.${key}
          AND c.field IN ('gradeDecided', 'notGradedReason') AND c.period = ${period} ORDER BY c.id DESC LIMIT 1), 0)), 0), y.sheet_id) END
    FROM ${table} y WHERE y.period = ${period} AND y.${key} = subject_${side})`;
  const sideOf = (
    side: 'before' | 'after',
    name: 'Before' | 'After',
  ): string => `standing_${side} AS standing${name},
      state_${side} AS state${name}, reason_${side} AS reason${name}, verdict_${side} AS set${name},
      ${pair.kind === 'organization' ? 'above' : 'own'}_${side}.name AS unit${name},
      d_${side}.number AS number${name}, d_${side}.decided_on AS decidedOn${name}, d_${side}.body AS body${name}`;
  const joinOf = (side: 'before' | 'after', tree: string): string => `
    LEFT JOIN temp.${tree} own_${side} ON own_${side}.organization_id = told.organization_${side}
    LEFT JOIN temp.${tree} above_${side} ON above_${side}.organization_id = own_${side}.parent_id
    LEFT JOIN sheet h_${side} ON h_${side}.id = told.sheet_${side}
    LEFT JOIN decision d_${side} ON d_${side}.id = h_${side}.decision_id`;
  const last = (id: string): string =>
    `(SELECT v.name FROM organization_version v WHERE v.organization_id = ${id} ORDER BY v.id DESC LIMIT 1)`;
  return db
    .prepare<[PeriodPair], MovedRow>(
      `${movedSql(pair)}
       SELECT ${knownAs} AS knownAs, ${name} AS name,
              ${sideOf('before', 'Before')}, ${sideOf('after', 'After')}, why, cause.on_date AS whyOn,
              ${
                member
                  ? `cause.decision_number AS whyNumber, cause.decision_date AS whyDecidedOn, cause.decision_body AS whyBody, NULL AS other`
                  : `NULL AS whyNumber, NULL AS whyDecidedOn, NULL AS whyBody,
                     CASE WHEN cause.kind = 'renamed' THEN own_after.name
                       WHEN subject_before IS NULL THEN ${last('cause.organization_id')} ELSE ${last('cause.successor_id')} END AS other`
              }
         FROM (SELECT told.*, ${sheetOf('before', '@periodBefore')} AS sheet_before, ${sheetOf('after', '@periodAfter')} AS sheet_after FROM told) told
         ${joinOf('before', 'placement_before')} ${joinOf('after', 'placement')}
         LEFT JOIN ${EVENTS[recordedKind(pair.kind)]} cause ON cause.id = told.cause_id
         ${member ? 'JOIN member m ON m.id = coalesce(subject_after, subject_before)' : ''}
        ORDER BY coalesce(own_after.code, own_before.code), name, knownAs, coalesce(subject_before, subject_after)`,
    )
    .iterate(pair);
}
