import type { SubjectKind } from '../../registry/facts.ts';
import { YEAR_TABLES } from '../columns.ts';
import { tallyRows, type CountedSql, type StoredTally } from '../counted-rows.ts';
import type { Db } from '../open-database.ts';
import { placementJoin } from '../placement.ts';
import { SUBJECT_NAMES } from '../subjects.ts';

/** What the tables of grades tell apart of the subjects of a run. */
export interface GradedTraits {
  /** The committee directly below the root; `null`: none. */
  readonly unitId: number | null;
  /** Kind of the organization the subject is, or stands in. */
  readonly kind: string | null;
  /** What the list says of the type of its grassroots organization. */
  readonly sector: string | null;
  /** 1: a member with a leading or managing post. Always 0 for organizations and collectives. */
  readonly leader: number;
  readonly grade: string | null;
  /** Why there is no grade; `null` where there is one. */
  readonly reason: string | null;
  /** 1: a form of discipline is recorded for the year. */
  readonly disciplined: number;
  /** 1, 0 as recorded; `null`: nobody recorded whether the self-review was made. */
  readonly reviewed: number | null;
  /** People have to look at the grade, or facts are missing; `null`: neither. */
  readonly open: 'needs-decision' | 'insufficient' | null;
}

/** How the rows of each kind of subject are named where they are listed. */
const JOINS: Readonly<Record<SubjectKind, string>> = {
  member: 'JOIN member m ON m.id = o.subject_id',
  organization: `JOIN organization g ON g.id = o.subject_id
    LEFT JOIN temp.placement above ON above.organization_id = p.parent_id`,
  collective: 'LEFT JOIN collective_year cy ON cy.period = @period AND cy.organization_id = o.subject_id',
};

/** Who a row is, with the row of a list that shows its grade: of the latest change of it, else that of the record. */
function nameRow(kind: SubjectKind): CountedSql['row'] {
  const [known, name, unit] = SUBJECT_NAMES[kind];
  const { table } = YEAR_TABLES[kind];
  const origin = (column: string): string => {
    const record = kind === 'organization' ? `y.${column}, g.${column}` : `y.${column}`;
    return `coalesce(CASE WHEN o.grade IS NOT NULL THEN (SELECT c.${column} FROM change c WHERE c.entity = '${table}'
      AND c.entity_id = o.subject_id AND c.field = 'gradeDecided' AND c.period = @period ORDER BY c.id DESC LIMIT 1) END, ${record})`;
  };
  return {
    known,
    name,
    unit,
    sorted: 'p.code',
    value: 'o.grade',
    field: `CASE WHEN o.grade IS NOT NULL THEN 'gradeDecided' END`,
    sheet_id: origin('sheet_id'),
    row_number: origin('row_number'),
  };
}

/**
 * The subjects of one kind of a run, told apart by everything the tables of grades tell apart. `placement` must be filled;
 * `within`: only those in its tree.
 */
export function tallyGraded(
  db: Db,
  run: number,
  period: string,
  kind: SubjectKind,
  within?: number,
): StoredTally<GradedTraits> {
  const { table, key } = YEAR_TABLES[kind];
  return tallyRows<GradedTraits>(
    db,
    {
      traits: {
        unitId: 'p.unit_id',
        kind: 'p.kind',
        sector: 'base.sector',
        leader: kind === 'member' ? `coalesce(y.member_kind = 'leader', 0)` : '0',
        grade: 'o.grade',
        reason: `CASE WHEN o.grade IS NULL THEN coalesce(o.reason, 'noDecision') END`,
        disciplined: 'coalesce(y.discipline_form > 0, 0)',
        reviewed: 'y.self_review_done',
        open: `CASE WHEN o.state IN ('needs-decision', 'insufficient') THEN o.state END`,
      },
      from: `outcome o ${placementJoin(within)} temp.placement p ON p.organization_id = o.organization_id
        LEFT JOIN temp.placement base ON base.organization_id = p.base_id
        LEFT JOIN ${table} y ON y.period = @period AND y.${key} = o.subject_id`,
      where: 'o.run_id = @run AND o.subject_kind = @kind',
      joins: JOINS[kind],
      row: nameRow(kind),
    },
    { run, period, kind },
  );
}

/**
 * Committees above the grassroots that exist on the cut-off day, by the grade their list records: runs do not judge them,
 * because no rule is about them. `placement` must be filled.
 */
export function tallyUpperCommittees(db: Db, period: string): StoredTally<GradedTraits> {
  return tallyRows<GradedTraits>(
    db,
    {
      traits: {
        unitId: 'p.unit_id',
        kind: 'p.kind',
        sector: 'NULL',
        leader: '0',
        grade: 'y.grade_decided',
        reason: `CASE WHEN y.grade_decided IS NULL THEN coalesce(y.not_graded_reason, 'noDecision') END`,
        disciplined: 'coalesce(y.discipline_form > 0, 0)',
        reviewed: 'y.self_review_done',
        open: 'NULL',
      },
      from: `temp.placement p
        LEFT JOIN organization_year y ON y.period = @period AND y.organization_id = p.organization_id`,
      where: `p.existing = 1 AND p.kind IN ('district', 'upper-committee')`,
      joins: `JOIN organization g ON g.id = p.organization_id
        LEFT JOIN temp.placement above ON above.organization_id = p.parent_id`,
      row: {
        known: 'coalesce(p.code, p.name)',
        name: 'p.name',
        unit: 'above.name',
        sorted: 'p.code',
        value: 'y.grade_decided',
        field: `CASE WHEN y.grade_decided IS NOT NULL THEN 'gradeDecided' END`,
        sheet_id: 'coalesce(y.sheet_id, g.sheet_id)',
        row_number: 'coalesce(y.row_number, g.row_number)',
      },
    },
    { period },
  );
}

/** To which groups whose share of HTXSNV is limited somebody belongs. */
export interface GroupedTraits {
  readonly baseId: number | null;
  readonly unitId: number | null;
  /** Text of the column of groups, which may name several; `null`: none. */
  readonly text: string | null;
  readonly grade: string;
}

/** The graded subjects of one kind of a run by grassroots organization, unit and text of the column of groups. */
export function tallyGrouped(
  db: Db,
  run: number,
  period: string,
  kind: SubjectKind,
): StoredTally<GroupedTraits> {
  const { table, key } = YEAR_TABLES[kind];
  return tallyRows<GroupedTraits>(
    db,
    {
      traits: { baseId: 'p.base_id', unitId: 'p.unit_id', text: 'y.cap_group', grade: 'o.grade' },
      from: `outcome o JOIN temp.placement p ON p.organization_id = o.organization_id
        JOIN ${table} y ON y.period = @period AND y.${key} = o.subject_id`,
      where: 'o.run_id = @run AND o.subject_kind = @kind AND o.grade IS NOT NULL',
      joins: JOINS[kind],
      row: nameRow(kind),
    },
    { run, period, kind },
  );
}
