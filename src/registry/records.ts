import type { FactCode } from './facts.ts';
import type { MemberRecordKind, OrganizationRecordKind } from './records/record-codes.ts';
import type { RecordFieldId } from './records/record-fields.ts';

/** What `details` of a record may hold: fields of records, facts that lists of the year give too, and ways out of the Party. */
export type DetailField = RecordFieldId | FactCode | 'officialOn' | 'removalKind';

/**
 * A kind of list whose rows are records. Columns of the record itself are `onDate`, `untilDate`, the organizations and
 * the decision; everything else stands in `details` under the name of its field.
 */
export interface RecordList {
  readonly of: 'member' | 'organization';
  /** Kinds of record the rows may be; where there are several, the row says which. */
  readonly kinds: readonly (MemberRecordKind | OrganizationRecordKind)[];
  /** The closed keys of `details`. */
  readonly details: readonly DetailField[];
  /** What tells two records of one subject and kind apart when no number of a decision does. */
  readonly key: readonly ('onDate' | DetailField)[];
  /** Cells a row cannot do without. */
  readonly required: readonly string[];
  /** Whether its rows may bring people nobody has listed before, as somebody who came from elsewhere. */
  readonly bringsPeople?: true;
}

const COMPLAINT = ['receivedOn', 'complaintOn', 'complaintLevel', 'resolvedOn'] as const;

/** The kinds of list that hold records, with what each row is and may say. */
export const RECORD_LISTS = {
  exemptions: {
    of: 'member',
    kinds: ['exemption', 'suspension'],
    details: ['exemptionGround', 'appliedOn', 'medicalPaper', 'decidingLevel', 'returnedOn'],
    key: ['onDate'],
    required: ['recordKind', 'onDate'],
  },
  transfers: {
    of: 'member',
    kinds: ['transfer-out', 'transfer-in', 'temporary-out', 'temporary-in'],
    details: [
      'transferReason',
      'effectiveOn',
      'procedureOn',
      'presentedOn',
      'reasonAccepted',
      'underInspection',
      'openComplaint',
      'leftCountryOn',
      'slipHandedOn',
      'contractMonths',
      'graduatedOn',
      'returnedOn',
    ],
    key: ['onDate'],
    required: ['direction', 'manner', 'onDate'],
    bringsPeople: true,
  },
  discipline: {
    of: 'member',
    kinds: ['discipline'],
    details: [
      'disciplineForm',
      'disciplineDutyRelated',
      'violationOn',
      'holdsOffice',
      'hearingOn',
      'stateSanctionOn',
      'notifiedOn',
      'consideredLater',
      ...COMPLAINT,
    ],
    key: ['onDate'],
    required: ['disciplineForm', 'onDate'],
  },
  restorations: {
    of: 'member',
    kinds: ['restored'],
    details: ['removalKind'],
    key: ['onDate'],
    required: ['onDate'],
    bringsPeople: true,
  },
  education: {
    of: 'member',
    kinds: ['education'],
    details: [
      'educationBasis',
      'helperAssigned',
      'concludedOn',
      'progress',
      'officialMembers',
      'exemptMembers',
      'votesInFavour',
    ],
    key: ['onDate'],
    required: ['educationBasis', 'onDate'],
  },
  'residence-comments': {
    of: 'member',
    kinds: ['residence-comment'],
    details: ['recordYear', 'introducedOn', 'residenceComment', 'residenceCommentExempt'],
    key: ['recordYear'],
    required: [],
  },
  'record-updates': {
    of: 'member',
    kinds: ['record-update'],
    details: ['recordYear', 'recordComplete'],
    key: ['recordYear'],
    required: [],
  },
  commitments: {
    of: 'member',
    kinds: ['commitment'],
    details: ['recordYear'],
    key: ['recordYear'],
    required: [],
  },
  conclusions: {
    of: 'member',
    kinds: ['conclusion'],
    details: ['conclusionKind', 'recordYear'],
    key: ['conclusionKind', 'onDate'],
    required: ['conclusionKind', 'decisionNumber', 'decisionDate', 'decisionBody'],
  },
  'card-events': {
    of: 'member',
    kinds: ['card-event'],
    details: ['cardEvent'],
    key: ['cardEvent', 'onDate'],
    required: ['cardEvent', 'onDate', 'decisionNumber'],
  },
  badges: {
    of: 'member',
    kinds: ['badge'],
    details: ['badgeYears', 'badgeNumber'],
    key: ['badgeYears'],
    required: ['badgeYears'],
  },
  'admission-steps': {
    of: 'member',
    kinds: ['admission'],
    details: [
      'consideredOn',
      'fileOn',
      'certificateOn',
      'introducerMonths',
      'decisionExtended',
      'decisionReceivedOn',
      'ceremonyOn',
      'ceremonyConsent',
      'declaredOn',
      'officialConsideredOn',
      'officialDecidedOn',
      'officialOn',
      'admissionGroups',
    ],
    key: [],
    required: [],
  },
  'exit-papers': {
    of: 'member',
    kinds: ['exit-paper'],
    details: [
      'removalKind',
      'applicationOn',
      'openViolation',
      'slipOn',
      'dossierSentOn',
      'cardCollectedOn',
      ...COMPLAINT,
    ],
    key: ['onDate'],
    required: [],
  },
  judgments: {
    of: 'member',
    kinds: ['judgment'],
    details: ['penalty'],
    key: ['onDate'],
    required: ['penalty', 'onDate'],
  },
  'meeting-quality': {
    of: 'organization',
    kinds: ['meeting-quality'],
    details: ['meetingMinutes', 'membersCalled', 'membersPresent', 'meetingScore', 'meetingGrade'],
    key: ['onDate'],
    required: ['onDate'],
  },
  'four-good': {
    of: 'organization',
    kinds: ['four-good'],
    details: ['recordYear', 'fourGood'],
    key: ['recordYear'],
    required: ['fourGood'],
  },
  'unit-checks': {
    of: 'organization',
    kinds: ['reconciliation', 'slip-check', 'card-check', 'plan-sent'],
    details: ['listCount', 'dossierCount'],
    key: ['onDate'],
    required: ['recordKind', 'onDate'],
  },
} as const satisfies Readonly<Record<string, RecordList>>;
export type RecordListId = keyof typeof RECORD_LISTS;

/** Lists that say something of each month of a year. */
export const MONTH_LISTS = ['fees', 'attendance', 'cell-meetings'] as const;
export type MonthListId = (typeof MONTH_LISTS)[number];

/** Whether a kind of list holds records. */
export function isRecordList(kind: string): kind is RecordListId {
  return Object.hasOwn(RECORD_LISTS, kind);
}

/** Whether a kind of list says something of each month. */
export function isMonthList(kind: string): kind is MonthListId {
  return (MONTH_LISTS as readonly string[]).includes(kind);
}

/** Whether a kind of list says what is documented of people or organizations, beside what a year's lists say. */
export function isOwnList(kind: string): boolean {
  return isRecordList(kind) || isMonthList(kind) || kind === 'confidence-votes';
}
