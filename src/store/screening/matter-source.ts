import type { FactCode } from '../../registry/facts.ts';

/**
 * Where the rows of one kind of matter come from. Each part is SQL over the same tables; statements are run with the names of
 * `ScreenedDay`. `barred` and `placement` must be filled.
 */
export interface MatterSource {
  readonly subjectKind: 'member' | 'organization';
  /** A number that grows with the rows: pages go on after it. */
  readonly key: string;
  readonly subject: string;
  readonly organization: string;
  /** The year or the row that a finding is about; 0 where there is only one. */
  readonly matter: string;
  readonly facts: Readonly<Partial<Record<FactCode, string>>>;
  readonly from: string;
  readonly where: string;
}

/** SQL of a detail of a record. */
export function detail(name: string, record = 'r'): string {
  return `(${record}.details ->> '$.${name}')`;
}

/** SQL of a detail that is one of some codes: 1, 0, or NULL where it is not recorded. */
export function detailIn(name: string, codes: readonly string[], record = 'r'): string {
  return `(${detail(name, record)} IN (${codes.map((code) => `'${code}'`).join(', ')}))`;
}

/** SQL of the year a record is for: as it says, else of its date. */
export function recordYear(record = 'r'): string {
  return `CAST(coalesce(${detail('recordYear', record)}, substr(coalesce(${record}.on_date, ${record}.decision_date), 1, 4)) AS INTEGER)`;
}

/** SQL of the cell of the member of a record: by the period's list, else by the record, else the last known. */
const CELL = `(SELECT p.organization_id FROM membership p WHERE p.member_id = m.id ORDER BY p.to_date IS NULL DESC, p.id DESC LIMIT 1)`;

/** Papers of members not barred; `kinds` of record, and what else must hold. */
export function ofPapers(
  kinds: readonly string[],
  facts: MatterSource['facts'],
  where: string,
  options: { readonly allow?: readonly string[]; readonly recordFirst?: true } = {},
): MatterSource {
  const allowed = (options.allow ?? []).map((why) => `'${why}'`).join(', ');
  const [first, second] =
    options.recordFirst === true
      ? ['r.organization_id', 'y.organization_id']
      : ['y.organization_id', 'r.organization_id'];
  const organization = `coalesce(${first}, ${second}, ${CELL})`;
  return {
    subjectKind: 'member',
    key: 'r.id',
    subject: 'r.member_id',
    organization,
    matter: 'r.id',
    facts,
    from: `member_record r JOIN member m ON m.id = r.member_id
      LEFT JOIN member_year y ON y.period = @period AND y.member_id = r.member_id
      LEFT JOIN temp.barred x ON x.member_id = r.member_id`,
    where: `r.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})
      AND (x.member_id IS NULL OR x.why IN (${allowed}))
      AND coalesce(r.on_date, r.decision_date, '') <= @asOf AND ${organization} IS NOT NULL AND (${where})`,
  };
}

/** SQL of whether the member was probationary on a day; NULL where nobody knows. `m` is the member. */
export function isProbationary(day: string): string {
  return `CASE WHEN m.official_on IS NOT NULL THEN m.official_on > ${day}
    WHEN length(m.admitted_on) = 10 AND date(m.admitted_on, '+12 months') > ${day} THEN 1 END`;
}

/** SQL of the whole years of Party age on a day: from admission, for official members who never left. `m` is the member. */
export function partyYears(day: string): string {
  return `CASE WHEN length(m.admitted_on) = 10 AND m.official_on IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM member_event e WHERE e.member_id = m.id AND e.kind IN ('khai-tru', 'xoa-ten', 'xin-ra'))
    THEN CAST(substr(${day}, 1, 4) AS INTEGER) - CAST(substr(m.admitted_on, 1, 4) AS INTEGER) - (substr(${day}, 6) < substr(m.admitted_on, 6)) END`;
}
