import { DISCIPLINE_FORMS } from '../../registry/facts.ts';
import { detail, detailIn, isProbationary, ofPapers, partyYears, recordYear } from './matter-source.ts';

/** SQL of whether an outgoing paper of the same person answers this incoming one, which is then the same matter. */
function answersOutgoing(manner: 'transfer' | 'temporary'): string {
  return `EXISTS (SELECT 1 FROM member_record o WHERE o.member_id = r.member_id AND o.kind = '${manner}-out'
    AND o.on_date <= r.on_date AND o.on_date >= date(r.on_date, '-12 months'))`;
}

/** SQL of the day the receiving cell took somebody over whom another sent. */
const RECEIVED = `(SELECT min(coalesce(${detail('presentedOn', 'i')}, i.on_date)) FROM member_record i
  WHERE i.member_id = r.member_id AND i.kind = 'transfer-in' AND i.on_date >= r.on_date
    AND i.on_date < coalesce((SELECT min(n.on_date) FROM member_record n
      WHERE n.member_id = r.member_id AND n.kind = 'transfer-out' AND n.on_date > r.on_date), '9999'))`;

const PRESENTED = `coalesce(${detail('presentedOn')}, CASE r.kind WHEN 'transfer-in' THEN r.on_date ELSE ${RECEIVED} END)`;

/** The reason abroad, or a day of leaving the country. */
const ABROAD = `(coalesce(${detail('transferReason')}, '') = 'abroad' OR ${detail('leftCountryOn')} IS NOT NULL)`;

/** Permanent transfers not presented yet, or of the period or the year before. */
export const TRANSFERS = ofPapers(
  ['transfer-out', 'transfer-in'],
  {
    effectiveOn: detail('effectiveOn'),
    procedureOn: `coalesce(${detail('procedureOn')}, r.on_date)`,
    introducedOn: 'r.on_date',
    presentedOn: PRESENTED,
    reasonAccepted: detail('reasonAccepted'),
    underInspection: detail('underInspection'),
    openComplaint: detail('openComplaint'),
    graduatedOn: detail('graduatedOn'),
    isAbroad: ABROAD,
    leftCountryOn: detail('leftCountryOn'),
    slipHandedOn: detail('slipHandedOn'),
  },
  `(r.kind = 'transfer-out' OR NOT ${answersOutgoing('transfer')})
    AND (r.on_date >= @since OR coalesce(${PRESENTED}, '9999') >= @since)`,
  { recordFirst: true },
);

/** SQL of whether a later paper of the same kind goes on where this one ends. */
const RENEWED = `EXISTS (SELECT 1 FROM member_record n WHERE n.member_id = r.member_id AND n.kind = r.kind AND n.id <> r.id
  AND n.on_date > r.on_date AND coalesce(n.until_date, '9999') > r.until_date)`;

/** Temporary transfers not ended yet, or of the period or the year before. */
export const TEMPORARY = ofPapers(
  ['temporary-out', 'temporary-in'],
  {
    temporaryFrom: 'r.on_date',
    temporaryUntil: 'r.until_date',
    isStudy: `(coalesce(${detail('transferReason')}, '') = 'study')`,
    isAbroad: ABROAD,
    leftCountryOn: detail('leftCountryOn'),
    slipHandedOn: detail('slipHandedOn'),
    contractMonths: detail('contractMonths'),
    resumedOn: detail('returnedOn'),
    renewed: RENEWED,
  },
  `(r.kind = 'temporary-out' OR NOT ${answersOutgoing('temporary')})
    AND (${detail('returnedOn')} IS NULL OR ${detail('returnedOn')} >= @since)`,
);

/** Exemptions: the one kind of matter of people who are exempt, about the paper and not about the person. */
export const EXEMPTIONS = ofPapers(
  ['exemption'],
  {
    exemptFrom: 'r.on_date',
    exemptUntil: 'r.until_date',
    groundIsAgeOrHealth: detailIn('exemptionGround', ['age', 'health']),
    appliedOn: detail('appliedOn'),
    decidedByCell: detailIn('decidingLevel', ['cell']),
    medicalPaper: detail('medicalPaper'),
    resumedOn: detail('returnedOn'),
    renewed: RENEWED,
    gradedWhileExempt: `(r.on_date <= @starts AND coalesce(${detail('returnedOn')}, r.until_date, '9999') >= @ends AND y.grade_decided IS NOT NULL)`,
  },
  `${detail('returnedOn')} IS NULL OR ${detail('returnedOn')} >= @since`,
  { allow: ['exempt'] },
);

const FORM = `CASE ${detail('disciplineForm')} ${DISCIPLINE_FORMS.map((form, place) => `WHEN '${form}' THEN ${String(place + 1)}`).join(' ')}
  ELSE ${detail('disciplineForm')} END`;

/** Conclusions of a breach after the discipline. */
const NEW_BREACH = `(SELECT min(coalesce(c.decision_date, c.on_date)) FROM member_record c WHERE c.member_id = r.member_id AND c.kind = 'conclusion'
  AND ${detail('conclusionKind', 'c')} NOT IN ('political-standard', 'low-prestige') AND coalesce(c.decision_date, c.on_date) > r.on_date)`;

/** Disciplines of the period and the year before. */
export const DISCIPLINES = ofPapers(
  ['discipline'],
  {
    formDecided: FORM,
    disciplinedOn: 'r.on_date',
    isProbationary: isProbationary('r.on_date'),
    holdsOffice: detail('holdsOffice'),
    actOn: detail('violationOn'),
    heardOn: detail('hearingOn'),
    stateSanctionOn: detail('stateSanctionOn'),
    notifiedOn: detail('notifiedOn'),
    decisionReceivedByMemberOn: detail('receivedOn'),
    complainedOn: detail('complaintOn'),
    servedUntil: 'r.until_date',
    newBreachOn: NEW_BREACH,
    badgeRoundOn: '@nextRound',
    partyYears: partyYears('@nextRound'),
    partyYearsBefore: partyYears('@previousRound'),
  },
  'r.on_date >= @since',
);

/** Education and help that is not concluded, or of the period or the year before. */
export const EDUCATION = ofPapers(
  ['education'],
  {
    byResolution: detailIn('educationBasis', ['resolution']),
    educationFrom: 'r.on_date',
    educationConcludedOn: detail('concludedOn'),
    madeProgress: detail('progress'),
    officialCount: detail('officialMembers'),
    exemptCount: detail('exemptMembers'),
    votesFor: detail('votesInFavour'),
  },
  `coalesce(${detail('concludedOn')}, '9999') >= @since OR r.on_date >= @since`,
);

/** Conclusions of competent bodies; of their content only the kind is known. */
export const CONCLUSIONS = ofPapers(
  ['conclusion'],
  {
    conclusionOn: 'coalesce(r.decision_date, r.on_date)',
    concludesBreach: detailIn('conclusionKind', ['standards-breach']),
    breachYearBefore: `EXISTS (SELECT 1 FROM member_record c WHERE c.member_id = r.member_id AND c.kind = 'conclusion'
      AND ${detail('conclusionKind', 'c')} = 'standards-breach' AND ${recordYear('c')} = ${recordYear()} - 1)`,
    concludesPoliticalStandard: detailIn('conclusionKind', ['political-standard']),
    concludesListGround: detailIn('conclusionKind', [
      'degradation',
      'forbidden-acts',
      'exemplary-conduct',
      'low-prestige',
    ]),
    onEducationList: `EXISTS (SELECT 1 FROM member_record d WHERE d.member_id = r.member_id AND d.kind = 'education'
      AND ${detail('educationBasis', 'd')} = 'list' AND d.on_date >= coalesce(r.decision_date, r.on_date))`,
  },
  '1',
);

/** What happened to cards by the minutes. */
export const CARD_EVENTS = ofPapers(
  ['card-event'],
  {
    cardEventOn: 'r.on_date',
    cardGivenUp: detailIn('cardEvent', ['returned', 'destroyed']),
    cardMinutes: '(r.decision_number IS NOT NULL)',
  },
  '1',
);

const exitOf = (kind: string): string =>
  `EXISTS (SELECT 1 FROM member_event e WHERE e.member_id = r.member_id AND e.kind = '${kind}')`;

/** Judgments in force, also of people who have left since: the way out is held against the judgment. */
export const JUDGMENTS = ofPapers(
  ['judgment'],
  {
    judgedOn: 'r.on_date',
    penaltyFromReform: `(${detail('penalty')} NOT IN ('warning', 'fine'))`,
    isProbationary: isProbationary('r.on_date'),
    isExpelled: exitOf('khai-tru'),
    isDeleted: exitOf('xoa-ten'),
  },
  '1',
  { allow: ['left'] },
);
