import type { FactCode, FactValue, SubjectKind } from '../registry/facts.ts';
import { factDefinition } from '../registry/facts.ts';
import { columnOf } from './columns.ts';
import type { Db } from './open-database.ts';

/** Rows handed over at a time: memory stays flat whatever the province's size. */
const PAGE = 10_000;

/** What stands before the facts in each row of the fact sheet. */
export const FACT_SHEET_HEAD = [
  'subjectId',
  'organizationId',
  'gradeSelf',
  'gradeCommittee',
  'gradeCell',
  'gradeDecided',
  'notGradedReason',
] as const;

/** One subject's row: the head above, then the facts asked for, in their order. */
export type FactSheetRow = readonly FactValue[];

/** The members who are on the lists of a period and have not left, been deleted or been expelled by its end. */
export const ON_THE_LIST = `coalesce(y.status, 'active') IN ('active', 'exempt', 'suspended', 'interrupted')
  AND NOT EXISTS (SELECT 1 FROM member_event e WHERE e.member_id = y.member_id AND e.kind <> 'admitted' AND e.period <= y.period
    AND NOT EXISTS (SELECT 1 FROM member_event back WHERE back.member_id = e.member_id AND back.kind = 'admitted' AND back.on_date > e.on_date))`;

const MEMBER_TABLE_FACTS: ReadonlySet<string> = new Set(['birth', 'admittedOn', 'officialOn']);

const COUNTED: Readonly<Record<string, string>> = {
  foundedOn: 'p.from_date',
  isCell: `(p.kind IN ('cell', 'base-cell'))`,
  unitsExisting: 'coalesce(u.existing, 0)',
  unitsGraded: 'coalesce(u.graded, 0)',
  unitsAtLeastHTNV: 'coalesce(u.at_least_htnv, 0)',
  unitsAtLeastHTTNV: 'coalesce(u.at_least_httnv, 0)',
  membersGraded: 'coalesce(c.graded, 0)',
  membersAtLeastHTNV: 'coalesce(c.at_least_htnv, 0)',
  membersAtLeastHTTNV: 'coalesce(c.at_least_httnv, 0)',
};

function factExpression(fact: FactCode): string {
  const definition = factDefinition(fact);
  const counted = COUNTED[fact];
  if (counted !== undefined) return counted;
  const column = `${MEMBER_TABLE_FACTS.has(fact) ? 'm' : 'y'}.${columnOf(fact)}`;
  return definition.type === 'points' ? `${column} / 100.0` : column;
}

const gradeCounts = `count(y.grade_decided) AS graded,
  sum(y.grade_decided IN ('HTXSNV', 'HTTNV', 'HTNV')) AS at_least_htnv,
  sum(y.grade_decided IN ('HTXSNV', 'HTTNV')) AS at_least_httnv`;

const SOURCES: Readonly<Record<SubjectKind, string>> = {
  member: `FROM member_year y JOIN member m ON m.id = y.member_id
     WHERE y.period = @period AND y.member_id > @after AND ${ON_THE_LIST} ORDER BY y.member_id LIMIT ${String(PAGE)}`,
  organization: `FROM temp.placement p
     LEFT JOIN organization_year y ON y.period = @period AND y.organization_id = p.organization_id
     LEFT JOIN temp.unit_counts u ON u.organization_id = p.organization_id
     LEFT JOIN temp.member_counts c ON c.organization_id = p.organization_id
     WHERE p.existing = 1 AND p.kind IN ('base-committee', 'base-cell', 'section-committee', 'cell') AND p.organization_id > @after
     ORDER BY p.organization_id LIMIT ${String(PAGE)}`,
};

/**
 * Hands over the facts of every subject of a period, in pages ordered by subject id. For organizations the temporary
 * table `placement` must be filled. The row arrays are fresh; the caller may keep them for the page.
 *
 * @param facts only the facts the rule pack names.
 */
export function eachFactPage(
  db: Db,
  kind: SubjectKind,
  period: string,
  facts: readonly FactCode[],
  take: (rows: readonly FactSheetRow[]) => void,
): void {
  if (kind === 'organization') countSubordinates(db, period);
  const page = preparePage(db, kind, facts);
  let after = 0;
  for (;;) {
    const rows = page.all({ period, after }) as FactValue[][];
    const last = rows.at(-1);
    if (last === undefined) return;
    take(rows);
    if (rows.length < PAGE) return;
    after = Number(last[0]);
  }
}

/** The facts of one subject, without the head; `undefined` when it is not on the period's lists. */
export function getFactRow(
  db: Db,
  kind: SubjectKind,
  period: string,
  facts: readonly FactCode[],
  subjectId: number,
): FactSheetRow | undefined {
  if (kind === 'organization') countSubordinates(db, period);
  const row = preparePage(db, kind, facts).get({ period, after: subjectId - 1 }) as FactValue[] | undefined;
  return row !== undefined && row[0] === subjectId ? row.slice(FACT_SHEET_HEAD.length) : undefined;
}

/** For how many subjects of a period each fact is not recorded, and of how many. `placement` must be filled. */
export function countMissing(
  db: Db,
  kind: SubjectKind,
  period: string,
  facts: readonly FactCode[],
): { readonly total: number; readonly missing: ReadonlyMap<FactCode, number> } {
  const missing = new Map<FactCode, number>();
  let total = 0;
  eachFactPage(db, kind, period, facts, (rows) => {
    total += rows.length;
    for (const row of rows)
      for (const [place, fact] of facts.entries())
        if (row[FACT_SHEET_HEAD.length + place] === null) missing.set(fact, (missing.get(fact) ?? 0) + 1);
  });
  return { total, missing };
}

function preparePage(db: Db, kind: SubjectKind, facts: readonly FactCode[]) {
  const columns = [
    kind === 'member' ? 'y.member_id' : 'p.organization_id',
    kind === 'member' ? 'y.organization_id' : 'p.organization_id',
    'y.grade_self',
    'y.grade_committee',
    'y.grade_cell',
    'y.grade_decided',
    'y.not_graded_reason',
    ...facts.map(factExpression),
  ];
  return db
    .prepare<[{ period: string; after: number }]>(`SELECT ${columns.join(', ')} ${SOURCES[kind]}`)
    .raw();
}

/** Counts, per organization, the grades of what stands directly below it. */
function countSubordinates(db: Db, period: string): void {
  db.exec('DROP TABLE IF EXISTS temp.unit_counts; DROP TABLE IF EXISTS temp.member_counts;');
  db.exec(`CREATE TEMP TABLE unit_counts (organization_id INTEGER PRIMARY KEY, existing, graded, at_least_htnv, at_least_httnv);
    CREATE TEMP TABLE member_counts (organization_id INTEGER PRIMARY KEY, graded, at_least_htnv, at_least_httnv);`);
  db.prepare(
    `INSERT INTO temp.unit_counts
     SELECT p.parent_id, count(*), ${gradeCounts} FROM temp.placement p
       LEFT JOIN organization_year y ON y.period = ? AND y.organization_id = p.organization_id
      WHERE p.existing = 1 AND p.parent_id IS NOT NULL GROUP BY p.parent_id`,
  ).run(period);
  db.prepare(
    `INSERT INTO temp.member_counts SELECT y.organization_id, ${gradeCounts} FROM member_year y
      WHERE y.period = ? AND ${ON_THE_LIST} GROUP BY y.organization_id`,
  ).run(period);
}
