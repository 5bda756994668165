import type { FactCode, FactValue, SubjectKind } from '../registry/facts.ts';
import { factDefinition, NO_CONCLUSION } from '../registry/facts.ts';
import { columnOf } from './columns.ts';
import { countSubordinates, COUNTED } from './counted-facts.ts';
import { ON_THE_LIST } from './on-the-list.ts';
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

const MEMBER_TABLE_FACTS: ReadonlySet<string> = new Set(['birth', 'admittedOn', 'officialOn']);

function factExpression(fact: FactCode, kind: SubjectKind): string {
  const definition = factDefinition(fact);
  const counted = isDerived(fact) ? COUNTED[fact] : undefined;
  if (counted !== undefined) return typeof counted === 'string' ? counted : (counted[kind] ?? 'NULL');
  const column = `${MEMBER_TABLE_FACTS.has(fact) ? 'm' : 'y'}.${columnOf(fact)}`;
  if (definition.type === 'conclusion') return `${column} <> '${NO_CONCLUSION}'`;
  return definition.type === 'points' ? `${column} / 100.0` : column;
}

function isDerived(fact: FactCode): fact is keyof typeof COUNTED & FactCode {
  return Object.hasOwn(COUNTED, fact);
}

/** Columns of the subject and of its organization, and where its row comes from. */
const KEYS: Readonly<Record<SubjectKind, readonly [subject: string, organization: string]>> = {
  member: ['y.member_id', 'y.organization_id'],
  organization: ['p.organization_id', 'p.organization_id'],
  collective: ['y.organization_id', 'y.organization_id'],
};

const SOURCES: Readonly<Record<SubjectKind, string>> = {
  member: `FROM member_year y JOIN member m ON m.id = y.member_id
     WHERE y.period = @period AND y.member_id > @after AND ${ON_THE_LIST} ORDER BY y.member_id LIMIT ${String(PAGE)}`,
  organization: `FROM temp.placement p
     LEFT JOIN organization_year y ON y.period = @period AND y.organization_id = p.organization_id
     LEFT JOIN temp.unit_counts u ON u.organization_id = p.organization_id
     LEFT JOIN temp.member_counts c ON c.organization_id = p.organization_id
     WHERE p.existing = 1 AND p.kind IN ('base-committee', 'base-cell', 'section-committee', 'cell') AND p.organization_id > @after
     ORDER BY p.organization_id LIMIT ${String(PAGE)}`,
  collective: `FROM collective_year y JOIN temp.placement p ON p.organization_id = y.organization_id
     WHERE y.period = @period AND p.existing = 1 AND y.organization_id > @after
     ORDER BY y.organization_id LIMIT ${String(PAGE)}`,
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
  prepareCounts(db, kind, period, facts);
  const page = preparePage(db, kind, facts);
  const earlier = earlierYears(period);
  let after = 0;
  for (;;) {
    const rows = page.all({ period, after, earlier }) as FactValue[][];
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
  prepareCounts(db, kind, period, facts);
  const row = preparePage(db, kind, facts).get({
    period,
    after: subjectId - 1,
    earlier: earlierYears(period),
  }) as FactValue[] | undefined;
  return row !== undefined && row[0] === subjectId ? row.slice(FACT_SHEET_HEAD.length) : undefined;
}

function prepareCounts(db: Db, kind: SubjectKind, period: string, facts: readonly FactCode[]): void {
  if (kind === 'organization') countSubordinates(db, period);
  if (kind === 'member' && facts.some((fact) => fact.startsWith('collective')))
    db.exec('CREATE INDEX IF NOT EXISTS temp.placement_code ON placement (code)');
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
    ...KEYS[kind],
    'y.grade_self',
    'y.grade_committee',
    'y.grade_cell',
    'y.grade_decided',
    'y.not_graded_reason',
    ...facts.map((fact) => factExpression(fact, kind)),
  ];
  return db
    .prepare<[{ period: string; after: number; earlier: string }]>(
      `SELECT ${columns.join(', ')} ${SOURCES[kind]}`,
    )
    .raw();
}

/** JSON of the codes of the four years before a year; none for a part of a year. */
function earlierYears(period: string): string {
  const year = Number(period);
  return JSON.stringify(Number.isInteger(year) ? [4, 3, 2, 1].map((back) => String(year - back)) : []);
}
