import type { FactCode, FactValue, SubjectKind } from '../registry/facts.ts';
import { factDefinition, NO_CONCLUSION } from '../registry/facts.ts';
import { columnOf, YEAR_TABLES } from './columns.ts';
import { countSubordinates, COUNTED } from './counted-facts.ts';
import { ON_THE_LIST } from './on-the-list.ts';
import type { Db } from './open-database.ts';

/** Rows handed over at a time: memory stays flat whatever the province's size, and a page stays in the processor's cache. */
const PAGE = 1000;

/** What stands before the facts in each row of the fact sheet. */
export const FACT_SHEET_HEAD = [
  'subjectId',
  'organizationId',
  'gradeSelf',
  'gradeCommittee',
  'gradeCell',
  'gradeDecided',
  'notGradedReason',
  'capGroup',
] as const;

/** One subject's row: the head above, then the facts asked for, in their order. */
export type FactSheetRow = [subjectId: number, organizationId: number, ...values: FactValue[]];

const MEMBER_TABLE_FACTS: ReadonlySet<string> = new Set(['birth', 'admittedOn', 'officialOn']);

function factExpression(fact: FactCode, kind: SubjectKind): string {
  const definition = factDefinition(fact);
  const counted = isDerived(fact) ? COUNTED[fact] : undefined;
  if (counted !== undefined) return typeof counted === 'string' ? counted : (counted[kind] ?? 'NULL');
  const column = `${MEMBER_TABLE_FACTS.has(fact) ? 'm' : 'y'}.${columnOf(fact)}`;
  if (definition.type === 'conclusion') return `${column} <> '${NO_CONCLUSION}'`;
  return column;
}

/** Points are stored in hundredths; SQL would take longer to write them out with their decimals than all else in a row. */
function readPoints(row: FactValue[], places: readonly number[]): void {
  for (const place of places) {
    const value = row[place];
    if (typeof value === 'number') row[place] = value / 100;
  }
}

/** Where points stand in a row. */
function placesOfPoints(facts: readonly FactCode[]): number[] {
  return facts.flatMap((fact, place) =>
    factDefinition(fact).type === 'points' && !isDerived(fact) ? [FACT_SHEET_HEAD.length + place] : [],
  );
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
  // A page comes out of the database as one text: value by value it would take twice as long.
  const columns = listColumns(kind, facts);
  const page = db
    .prepare<[SourceParameters], string>(
      `SELECT json_group_array(json_array(${columns.map((_, place) => `c${String(place)}`).join(', ')}))
         FROM (SELECT ${columns.map((column, place) => `${column} AS c${String(place)}`).join(', ')} ${SOURCES[kind]})`,
    )
    .pluck();
  const points = placesOfPoints(facts);
  const earlier = earlierYears(period);
  let after = 0;
  for (;;) {
    const rows = JSON.parse(page.get({ period, after, earlier }) ?? '[]') as FactSheetRow[];
    for (const row of rows) readPoints(row, points);
    const last = rows.at(-1);
    if (last === undefined) return;
    take(rows);
    if (rows.length < PAGE) return;
    after = last[0];
  }
}

/**
 * The facts of which a period holds a value for anybody, in the order given. Most years never record most of the rarer
 * facts, and columns of nothing would take a third of the time of judging. Goes through the records once: from each that
 * holds a fact not met before to the next.
 */
export function listRecorded(
  db: Db,
  kind: SubjectKind,
  period: string,
  facts: readonly FactCode[],
): FactCode[] {
  const { table, key } = YEAR_TABLES[kind];
  let missing = facts.filter((fact) => !isDerived(fact) && !MEMBER_TABLE_FACTS.has(fact));
  for (let after = 0; missing.length > 0;) {
    const columns = missing.map(columnOf).join(', ');
    const row = db
      .prepare<[string, number], [number, ...FactValue[]]>(
        `SELECT ${key}, ${columns} FROM ${table} WHERE period = ? AND ${key} > ? AND coalesce(${columns}, NULL) IS NOT NULL
          ORDER BY ${key} LIMIT 1`,
      )
      .raw()
      .get(period, after);
    if (row === undefined) break;
    const [found, ...values] = row;
    missing = missing.filter((_, place) => values[place] === null);
    after = found;
  }
  const empty = new Set(missing);
  return facts.filter((fact) => !empty.has(fact));
}

/** The facts of one subject, without the head; `undefined` when it is not on the period's lists. */
export function getFactRow(
  db: Db,
  kind: SubjectKind,
  period: string,
  facts: readonly FactCode[],
  subjectId: number,
): readonly FactValue[] | undefined {
  prepareCounts(db, kind, period, facts);
  const row = db
    .prepare<[SourceParameters]>(`SELECT ${listColumns(kind, facts).join(', ')} ${SOURCES[kind]}`)
    .raw()
    .get({ period, after: subjectId - 1, earlier: earlierYears(period) }) as FactValue[] | undefined;
  if (row === undefined || row[0] !== subjectId) return undefined;
  readPoints(row, placesOfPoints(facts));
  return row.slice(FACT_SHEET_HEAD.length);
}

function prepareCounts(db: Db, kind: SubjectKind, period: string, facts: readonly FactCode[]): void {
  if (kind === 'organization') countSubordinates(db, period, facts);
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
        if ((row[FACT_SHEET_HEAD.length + place] ?? null) === null)
          missing.set(fact, (missing.get(fact) ?? 0) + 1);
  });
  return { total, missing };
}

interface SourceParameters {
  readonly period: string;
  readonly after: number;
  readonly earlier: string;
}

function listColumns(kind: SubjectKind, facts: readonly FactCode[]): string[] {
  return [
    ...KEYS[kind],
    'y.grade_self',
    'y.grade_committee',
    'y.grade_cell',
    'y.grade_decided',
    'y.not_graded_reason',
    'y.cap_group',
    ...facts.map((fact) => factExpression(fact, kind)),
  ];
}

/** JSON of the codes of the four years before a year; none for a part of a year. */
function earlierYears(period: string): string {
  const year = Number(period);
  return JSON.stringify(Number.isInteger(year) ? [4, 3, 2, 1].map((back) => String(year - back)) : []);
}
