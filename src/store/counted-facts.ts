import type { COUNTED_FACTS } from '../registry/facts/counted-facts.ts';
import type { FactCode, SubjectKind } from '../registry/facts.ts';
import { ON_THE_LIST } from './on-the-list.ts';
import type { Db } from './open-database.ts';

const ofHead = (column: string): string =>
  `(SELECT cy.${column} FROM temp.placement hp JOIN collective_year cy ON cy.organization_id = hp.organization_id
     WHERE y.head_of_code IS NOT NULL AND hp.code = y.head_of_code AND cy.period = y.period)`;

/** Grades of the years before, with how far back each lies; a year without one leaves no row. */
const EARLIER = `(SELECT e.grade_decided AS grade, CAST(substr(y.period, 1, 4) AS INTEGER) - CAST(e.period AS INTEGER) AS back
  FROM member_year e WHERE e.member_id = y.member_id AND e.grade_decided IS NOT NULL
   AND e.period IN (SELECT value FROM json_each(@earlier)))`;

/** How many years in a row bear the grade, up to `most`; unknown where an earlier year that matters is not recorded. */
function countYears(grade: string, most: number): string {
  return `CASE WHEN y.grade_decided IS NULL THEN NULL WHEN y.grade_decided <> '${grade}' THEN 0 ELSE
    (SELECT CASE WHEN min(back) FILTER (WHERE grade <> '${grade}') IS NULL
        THEN CASE WHEN count(*) = ${String(most - 1)} THEN ${String(most)} END
        ELSE min(back) FILTER (WHERE grade <> '${grade}') END
       FROM ${EARLIER} WHERE back < ${String(most)}) END`;
}

/** SQL of the facts that are derived, over the rows of the fact sheet (`y` the year, `p` the placement). */
export const COUNTED: Readonly<
  Record<keyof typeof COUNTED_FACTS | 'foundedOn', string | Readonly<Partial<Record<SubjectKind, string>>>>
> = {
  foundedOn: 'p.from_date',
  isCell: `(p.kind IN ('cell', 'base-cell'))`,
  unitsExisting: 'coalesce(u.existing, 0)',
  unitsGraded: 'coalesce(u.graded, 0)',
  unitsAtLeastHTNV: 'coalesce(u.at_least_htnv, 0)',
  unitsAtLeastHTTNV: 'coalesce(u.at_least_httnv, 0)',
  membersGraded: 'coalesce(c.graded, 0)',
  membersAtLeastHTNV: 'coalesce(c.at_least_htnv, 0)',
  membersAtLeastHTTNV: 'coalesce(c.at_least_httnv, 0)',
  lastDecidedBelow: 'coalesce(max(u.last_decided, c.last_decided), u.last_decided, c.last_decided)',
  organizationGrade: `(SELECT oy.grade_decided FROM organization_year oy
     WHERE oy.period = y.period AND oy.organization_id = y.organization_id)`,
  collectiveGrade: ofHead('grade_decided'),
  collectiveDecidedOn: {
    member: ofHead('grade_decided_on'),
    organization: `(SELECT cy.grade_decided_on FROM collective_year cy
       WHERE cy.period = @period AND cy.organization_id = p.organization_id)`,
  },
  yearsKHTNV: countYears('KHTNV', 2),
  yearsHTXSNV: countYears('HTXSNV', 5),
};

const gradeCounts = `count(y.grade_decided) AS graded,
  sum(y.grade_decided <> 'KHTNV') AS at_least_htnv,
  sum(y.grade_decided = 'HTXSNV' OR y.grade_decided = 'HTTNV') AS at_least_httnv,
  max(y.grade_decided_on) AS last_decided`;

/**
 * Counts, per organization, the grades of what stands directly below it. Members are many: those whose grades none of the
 * facts asks for are passed over.
 */
export function countSubordinates(db: Db, period: string, facts: readonly FactCode[]): void {
  const grades = facts.some((fact) => fact.startsWith('members'));
  db.exec('DROP TABLE IF EXISTS temp.unit_counts; DROP TABLE IF EXISTS temp.member_counts;');
  db.exec(`CREATE TEMP TABLE unit_counts (organization_id INTEGER PRIMARY KEY, existing, graded, at_least_htnv, at_least_httnv, last_decided);
    CREATE TEMP TABLE member_counts (organization_id INTEGER PRIMARY KEY, graded, at_least_htnv, at_least_httnv, last_decided);`);
  db.prepare(
    `INSERT INTO temp.unit_counts
     SELECT p.parent_id, count(*), ${gradeCounts} FROM temp.placement p
       LEFT JOIN organization_year y ON y.period = ? AND y.organization_id = p.organization_id
      WHERE p.existing = 1 AND p.parent_id IS NOT NULL GROUP BY p.parent_id`,
  ).run(period);
  // Through the records as they lie: looking each one up by its organization would take twice as long.
  db.prepare(
    `INSERT INTO temp.member_counts SELECT y.organization_id, ${gradeCounts} FROM member_year y
      WHERE y.period = ? AND ${ON_THE_LIST} ${grades ? '' : 'AND y.grade_decided_on IS NOT NULL'} GROUP BY +y.organization_id`,
  ).run(period);
}
