import { EXIT_STANDS } from './barred.ts';
import { detail, ofPapers, type MatterSource } from './matter-source.ts';

/** SQL of months since the birth, counted by month. */
const monthOf = (date: string): string =>
  `CASE WHEN length(${date}) >= 7 THEN CAST(substr(${date}, 1, 4) AS INTEGER) * 12 + CAST(substr(${date}, 6, 2) AS INTEGER) END`;

const DECIDED = 'coalesce(r.decision_date, m.admitted_on)';
const OFFICIAL_FROM = `coalesce(${detail('officialOn')}, m.official_on)`;

/** Steps of admissions, until official status of before the year before. */
export const ADMISSIONS = ofPapers(
  ['admission'],
  {
    ageMonths: `${monthOf(detail('consideredOn'))} - ${monthOf('m.birth')}`,
    consideredOn: detail('consideredOn'),
    introducerMonths: detail('introducerMonths'),
    fileOn: detail('fileOn'),
    certificateOn: detail('certificateOn'),
    decidedOn: DECIDED,
    decisionExtended: detail('decisionExtended'),
    decisionReceivedOn: detail('decisionReceivedOn'),
    ceremonyOn: detail('ceremonyOn'),
    ceremonyConsent: detail('ceremonyConsent'),
    declaredOn: detail('declaredOn'),
    officialConsideredOn: detail('officialConsideredOn'),
    officialDecidedOn: detail('officialDecidedOn'),
    officialFrom: OFFICIAL_FROM,
    leftOn: `(SELECT max(coalesce(e.on_date, e.decision_date)) FROM member_event e WHERE e.member_id = m.id AND e.kind IN ('khai-tru', 'xoa-ten', 'xin-ra')
      AND coalesce(e.on_date, e.decision_date) < ${DECIDED})`,
  },
  `coalesce(${OFFICIAL_FROM}, '9999') >= @since`,
);

/** Exits of the period and the year before, with the papers of the exit; people restored since are no matter any more. */
export const EXITS: MatterSource = {
  subjectKind: 'member',
  key: 'e.id',
  subject: 'e.member_id',
  organization: `coalesce(e.organization_id, r.organization_id,
    (SELECT p.organization_id FROM membership p WHERE p.member_id = e.member_id ORDER BY p.to_date IS NULL DESC, p.id DESC LIMIT 1))`,
  matter: 'e.id',
  facts: {
    exitOn: 'coalesce(e.on_date, e.decision_date)',
    isExpelled: `(e.kind = 'khai-tru')`,
    isDeleted: `(e.kind = 'xoa-ten')`,
    isOwnWish: `(e.kind = 'xin-ra')`,
    exitPapers: 'CASE WHEN r.id IS NOT NULL THEN 1 END',
    exitSlipOn: detail('slipOn'),
    dossierSentOn: detail('dossierSentOn'),
    cardCollectedOn: detail('cardCollectedOn'),
    applicationOn: detail('applicationOn'),
    openViolation: detail('openViolation'),
    decisionReceivedByMemberOn: detail('receivedOn'),
    complainedOn: detail('complaintOn'),
    complaintSettledOn: detail('resolvedOn'),
    complaintToCentral: `(${detail('complaintLevel')} = 'central')`,
  },
  from: `member_event e JOIN temp.barred x ON x.member_id = e.member_id AND x.why = 'left'
    LEFT JOIN member_record r ON r.id = (SELECT max(p.id) FROM member_record p WHERE p.member_id = e.member_id AND p.kind = 'exit-paper')`,
  where: `${EXIT_STANDS} AND (coalesce(e.on_date, e.decision_date, e.period) >= @since OR ${detail('complaintOn')} >= @since)
    AND coalesce(e.organization_id, r.organization_id, (SELECT 1 FROM membership p WHERE p.member_id = e.member_id)) IS NOT NULL`,
};

/** Confidence votes of the period and the year before, as recorded. */
export const CONFIDENCE: MatterSource = {
  subjectKind: 'member',
  key: 'v.id',
  subject: 'v.member_id',
  organization: 'v.organization_id',
  matter: 'v.id',
  facts: { votedOn: 'v.on_date', ballotsCounted: 'v.ballots', lowBallots: 'v.low' },
  from: 'confidence_vote v LEFT JOIN temp.barred x ON x.member_id = v.member_id',
  where: 'x.member_id IS NULL AND v.on_date <= @asOf AND v.on_date >= @since',
};
