import type { Db } from '../open-database.ts';
import { detail, partyYears, recordYear, type MatterSource } from './matter-source.ts';
import type { ScreenedDay } from './screened-day.ts';

/** Papers expected of every member once a year. */
const YEARLY = ['record-update', 'residence-comment'] as const;

/**
 * Fills the temporary tables the lists are read with: `yearly`, who has which yearly paper of the last full year;
 * `yearly_cell`, which cells sent any (of the others nobody knows whether they have none or did not send them); `official`,
 * how many official members each cell has.
 */
export function prepareLists(db: Db, day: ScreenedDay): void {
  db.exec(`DROP TABLE IF EXISTS temp.yearly; DROP TABLE IF EXISTS temp.yearly_cell; DROP TABLE IF EXISTS temp.official;
    CREATE TEMP TABLE yearly (member_id INTEGER, kind TEXT, done INTEGER, excused INTEGER, PRIMARY KEY (member_id, kind)) WITHOUT ROWID;
    CREATE TEMP TABLE yearly_cell (organization_id INTEGER, kind TEXT, PRIMARY KEY (organization_id, kind)) WITHOUT ROWID;
    CREATE TEMP TABLE official (organization_id INTEGER PRIMARY KEY, known INTEGER, unsure INTEGER)`);
  db.prepare(
    `INSERT INTO temp.yearly SELECT r.member_id, r.kind,
       max(CASE r.kind WHEN 'record-update' THEN 1 ELSE coalesce(${detail('residenceComment')}, 1) END),
       max(coalesce(${detail('residenceCommentExempt')}, 0))
     FROM member_record r WHERE r.kind IN (${YEARLY.map((kind) => `'${kind}'`).join(', ')})
       AND ${recordYear()} = @year - 1 GROUP BY r.member_id, r.kind`,
  ).run(day);
  db.prepare(
    `INSERT OR IGNORE INTO temp.yearly_cell SELECT y.organization_id, t.kind
       FROM temp.yearly t JOIN member_year y ON y.period = @period AND y.member_id = t.member_id`,
  ).run(day);
  db.prepare(
    `INSERT INTO temp.official SELECT y.organization_id, sum(coalesce(m.official_on, '9999') <= @asOf), sum(m.official_on IS NULL)
       FROM member_year y JOIN member m ON m.id = y.member_id LEFT JOIN temp.barred x ON x.member_id = y.member_id
      WHERE y.period = @period AND coalesce(y.status, 'active') IN ('active', 'exempt', 'suspended', 'interrupted')
        AND coalesce(x.why, '') NOT IN ('died', 'left')
      GROUP BY y.organization_id`,
  ).run(day);
}

/** SQL of a yearly paper of the last full year: there, not there, or unknown where the cell sent none at all. */
function yearly(kind: (typeof YEARLY)[number], column: string): string {
  return `(SELECT t.${column} FROM temp.yearly t WHERE t.member_id = y.member_id AND t.kind = '${kind}')`;
}
const expectedOf = (kind: (typeof YEARLY)[number]): string =>
  `CASE WHEN coalesce(m.admitted_on, '9999') <= @lastYearEnd AND EXISTS (SELECT 1 FROM temp.yearly_cell c
     WHERE c.organization_id = y.organization_id AND c.kind = '${kind}') THEN coalesce(${yearly(kind, 'done')}, 0) END`;

const number = (kind: string): string =>
  `(SELECT i.value FROM identifier i WHERE i.member_id = m.id AND i.kind = '${kind}' ORDER BY i.from_date DESC, i.value LIMIT 1)`;

/** Members in activity on the lists of the period. */
export const MEMBERSHIPS: MatterSource = {
  subjectKind: 'member',
  key: 'y.member_id',
  subject: 'y.member_id',
  organization: 'y.organization_id',
  matter: '0',
  facts: {
    gradeLatest: 'coalesce(g.grade_decided, h.grade_decided)',
    gradeBefore: 'CASE WHEN g.grade_decided IS NOT NULL THEN h.grade_decided ELSE k.grade_decided END',
    gradedYearEnd: `CASE WHEN g.grade_decided IS NOT NULL THEN @thisYear || '-12-31' WHEN h.grade_decided IS NOT NULL THEN @lastYearEnd END`,
    recordUpdated: expectedOf('record-update'),
    recordYearEnd: '@lastYearEnd',
    commentedAtResidence: expectedOf('residence-comment'),
    excusedFromComment: yearly('residence-comment', 'excused'),
    cardDiffersFromCitizen: `(${number('card12')} <> ${number('citizen')})`,
    partyYears: partyYears('@nextRound'),
    partyYearsBefore: partyYears('@previousRound'),
    badgeRecorded: `EXISTS (SELECT 1 FROM member_record b WHERE b.member_id = m.id AND b.kind = 'badge'
      AND CAST(${detail('badgeYears', 'b')} AS INTEGER) = ${partyYears('@nextRound')})`,
  },
  from: `member_year y JOIN member m ON m.id = y.member_id
    LEFT JOIN temp.barred x ON x.member_id = y.member_id
    LEFT JOIN member_year g ON g.period = @thisYear AND g.member_id = y.member_id
    LEFT JOIN member_year h ON h.period = @yearBefore AND h.member_id = y.member_id
    LEFT JOIN member_year k ON k.period = @twoYearsBefore AND k.member_id = y.member_id`,
  where: `y.period = @period AND x.member_id IS NULL AND coalesce(y.status, 'active') IN ('active', 'interrupted')`,
};

const MONTHS = Array.from({ length: 12 }, (_, place) => place);

/** Months the cell recorded that it did not meet. */
const MISSED = '(o.recorded & ~o.met)';

/** SQL of the latest check of a kind that an organization recorded. */
const latest = (kind: string, value = 'max(c.on_date)'): string =>
  `(SELECT ${value} FROM organization_record c WHERE c.organization_id = p.organization_id AND c.kind = '${kind}' AND c.on_date <= @asOf)`;
const counted = (name: string): string =>
  `(SELECT ${detail(name, 'c')} FROM organization_record c WHERE c.organization_id = p.organization_id AND c.kind = 'reconciliation'
    AND c.on_date <= @asOf ORDER BY c.on_date DESC, c.id DESC LIMIT 1)`;

/** Cells and grassroots organizations that exist on the day. */
export const UNITS: MatterSource = {
  subjectKind: 'organization',
  key: 'p.organization_id',
  subject: 'p.organization_id',
  organization: 'p.organization_id',
  matter: '0',
  facts: {
    isPartyCell: `(p.kind IN ('cell', 'base-cell'))`,
    monthsWithoutMeeting: MONTHS.map((place) => `(${MISSED} >> ${String(place)} & 1)`).join(' + '),
    firstMissedOn: `CASE ${MISSED} & -${MISSED} ${MONTHS.map(
      (place) => `WHEN ${String(1 << place)} THEN @thisYear || '-${String(place + 1).padStart(2, '0')}-01'`,
    ).join(' ')} END`,
    officialMembersNow: `(SELECT CASE WHEN f.unsure = 0 OR f.known >= 3 THEN f.known END FROM temp.official f WHERE f.organization_id = p.organization_id)`,
    reconciledOn: latest('reconciliation'),
    listedPeople: counted('listCount'),
    dossiersHeld: counted('dossierCount'),
    slipsCheckedOn: latest('slip-check'),
    cardsCheckedOn: latest('card-check'),
    planSentOn: latest('plan-sent'),
    yearBegan: '@yearBegan',
  },
  from: `temp.placement p LEFT JOIN organization_months o ON o.year = @year AND o.organization_id = p.organization_id`,
  where: `p.existing = 1 AND p.kind IN ('base-committee', 'base-cell', 'section-committee', 'cell')`,
};
