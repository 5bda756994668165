import type { FactCode } from './facts.ts';
import { RECORD_LISTS } from './records.ts';

/** The kinds of spreadsheet the importer knows. */
export const IMPORT_KINDS = [
  'organizations',
  'members',
  'grades',
  'organization-grades',
  'collective-grades',
  'admissions',
  'removals',
  'targets',
  'fees',
  'attendance',
  'exemptions',
  'transfers',
  'discipline',
  'restorations',
  'education',
  'residence-comments',
  'record-updates',
  'commitments',
  'conclusions',
  'card-events',
  'badges',
  'confidence-votes',
  'admission-steps',
  'exit-papers',
  'judgments',
  'cell-meetings',
  'meeting-quality',
  'four-good',
  'unit-checks',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/**
 * What a row of one kind gives, in the order in which `readRow` returns it and the store stages it. The value types:
 * identifiers, names, dates, grades and codes are texts in stored form; counts, points (in hundredths) and flags (0/1)
 * are integers; `null` where the cell is empty or the sheet has no such column.
 */
const PERSON = ['fullName', 'nameKey', 'sex', 'birth', 'citizenId', 'card12', 'card8', 'ownCode'] as const;
/** How a row names its unit. */
export const PLACE = ['unitCode', 'unitName', 'parentName'] as const;
const MEMBER_FACTS = [
  'memberKind',
  'admittedOn',
  'officialOn',
  'status',
  'exempt',
  'suspended',
  'selfReviewDone',
  'scoreGeneral',
  'scoreResults',
  'scoreTotal',
  'tasksAssigned',
  'tasksCompleted',
  'tasksOnTime',
  'tasksExceeded',
  'shortcomingsNamed',
  'shortcomingsRemedied',
  'ratingResults',
  'ratingOther',
  'disciplineForm',
  'disciplineDutyRelated',
  'disciplineSelfRemedied',
  'civilServiceGrade',
  'sickMonths',
  'unitTasksAssigned',
  'unitTasksCompleted',
  'unitTasksOnTime',
  'unitTasksExceeded',
  'unitsInCharge',
  'failedUnitsInCharge',
  'basicTargetsMissed',
  'forceMajeure',
  'lowConfidencePercent',
  'failedQuarters',
  'conclusionDegradation',
  'conclusionForbidden',
  'conclusionExemplary',
  'corruptionCases',
  'corruptionRemedied',
  'violationOn',
  'violationElsewhere',
  'committeeSuspended',
  'maternity',
  'temporaryActivity',
  'temporaryComment',
  'transferredOn',
  'oldCellComment',
  'residenceComment',
  'residenceCommentExempt',
  'reviewForm',
  'civilServiceDecidedOn',
  'headOfCode',
] as const;
const GRADE_CHAIN = ['gradeSelf', 'gradeCommittee', 'gradeCell', 'gradeDecided'] as const;
/** The vote on the grade: who was called and came, ballots cast, ballots by grade. Counts as the minutes give them. */
const VOTES = [
  'votesCalled',
  'votesPresent',
  'ballotsCast',
  'votesExcellent',
  'votesGood',
  'votesFair',
  'votesPoor',
] as const;
const GRADING = [
  ...GRADE_CHAIN,
  ...VOTES,
  'capGroup',
  'notGradedReason',
  'gradeDecidedOn',
  'laterDeadline',
  'conclusionWrongGrade',
] as const;
const GROUP_FACTS = [
  'selfReviewDone',
  'scoreGeneral',
  'scoreResults',
  'scoreTotal',
  'tasksAssigned',
  'tasksCompleted',
  'tasksOnTime',
  'tasksExceeded',
  'shortcomingsNamed',
  'shortcomingsRemedied',
  'ratingResults',
  'ratingOther',
  'disciplineForm',
  'disciplineSelfRemedied',
  'unitsDisciplined',
  'leadersDisciplined',
  'keyTargetsMissed',
  'forceMajeure',
  'violationOn',
] as const satisfies readonly FactCode[];
const ORGANIZATION_FACTS = ['corruptionCases', 'corruptionRemedied', 'peerGrade'] as const;
const COLLECTIVE_FACTS = [
  'basicTargetsMissed',
  'conclusionDegradation',
  'conclusionDisunity',
  'conclusionCadreWork',
  'leadersWarned',
  'leadersOnDuty',
  'collectiveMembers',
] as const;
const DECISION = ['decisionNumber', 'decisionDate', 'decisionBody'] as const;

/** Columns of every record of a member, and of every record of an organization. */
const OF_MEMBER = [...PERSON, 'admittedOn', ...PLACE] as const;
const MEMBER_RECORD = [...OF_MEMBER, 'recordKind', 'onDate', 'untilDate', ...DECISION] as const;
const UNIT_RECORD = [...PLACE, 'recordKind', 'onDate', 'untilDate'] as const;

export const IMPORT_FIELDS = {
  organizations: [
    'unitCode',
    'unitName',
    'organizationKind',
    'parentCode',
    'parentName',
    'sector',
    'foundedOn',
    'endedOn',
    'successorCode',
    'changeKind',
  ],
  members: [...PERSON, ...PLACE, ...MEMBER_FACTS],
  grades: [...PERSON, ...PLACE, ...MEMBER_FACTS, ...GRADING],
  'organization-grades': [...PLACE, ...GROUP_FACTS, ...ORGANIZATION_FACTS, ...GRADING],
  'collective-grades': [...PLACE, 'collectiveName', ...GROUP_FACTS, ...COLLECTIVE_FACTS, ...GRADING],
  admissions: [...PERSON, ...PLACE, 'admittedOn', ...DECISION],
  removals: [
    ...PERSON,
    ...PLACE,
    'admittedOn',
    'officialOn',
    'removalKind',
    'removedOn',
    'reason',
    ...DECISION,
  ],
  targets: [...PLACE, 'admissionTarget'],
  fees: [
    ...OF_MEMBER,
    'month',
    'feeMark',
    'feesKnown',
    'feeDue',
    'feePaid',
    'feeLate',
    'feeExcused',
    'feeUnexcused',
  ],
  attendance: [
    ...OF_MEMBER,
    'month',
    'attendanceMark',
    'attendanceKnown',
    'met',
    'absent',
    'absenceExcused',
    'absenceUnexcused',
  ],
  exemptions: [...MEMBER_RECORD, ...RECORD_LISTS.exemptions.details],
  transfers: [
    ...MEMBER_RECORD,
    'otherOrganization',
    'direction',
    'manner',
    'fromUnit',
    'toUnit',
    ...RECORD_LISTS.transfers.details,
  ],
  discipline: [...MEMBER_RECORD, ...RECORD_LISTS.discipline.details],
  restorations: [...MEMBER_RECORD, ...RECORD_LISTS.restorations.details],
  education: [...MEMBER_RECORD, ...RECORD_LISTS.education.details],
  'residence-comments': [...MEMBER_RECORD, ...RECORD_LISTS['residence-comments'].details],
  'record-updates': [...MEMBER_RECORD, ...RECORD_LISTS['record-updates'].details],
  commitments: [...MEMBER_RECORD, ...RECORD_LISTS.commitments.details],
  conclusions: [...MEMBER_RECORD, ...RECORD_LISTS.conclusions.details],
  'card-events': [...MEMBER_RECORD, ...RECORD_LISTS['card-events'].details],
  badges: [...MEMBER_RECORD, ...RECORD_LISTS.badges.details],
  'confidence-votes': [
    ...OF_MEMBER,
    'onDate',
    'votesCalled',
    'ballotsCast',
    'voteHigh',
    'voteMedium',
    'voteLow',
  ],
  'admission-steps': [...MEMBER_RECORD, ...RECORD_LISTS['admission-steps'].details],
  'exit-papers': [...MEMBER_RECORD, ...RECORD_LISTS['exit-papers'].details],
  judgments: [...MEMBER_RECORD, ...RECORD_LISTS.judgments.details],
  'cell-meetings': [...PLACE, 'month', 'meetingMark', 'recorded', 'met'],
  'meeting-quality': [...UNIT_RECORD, ...RECORD_LISTS['meeting-quality'].details],
  'four-good': [...UNIT_RECORD, ...RECORD_LISTS['four-good'].details],
  'unit-checks': [...UNIT_RECORD, ...RECORD_LISTS['unit-checks'].details],
} as const satisfies Record<ImportKind, readonly string[]>;

export type FieldId = (typeof IMPORT_FIELDS)[ImportKind][number];

/** A value of a staged row. */
export type FieldValue = string | number | null;

/** Words of `status`, as codes. The first four mean: on the list on the cut-off day. */
export const MEMBER_STATUSES = [
  'active',
  'exempt',
  'suspended',
  'interrupted',
  'transferred',
  'left',
  'died',
] as const;

/** Ways out of the Party that reports keep apart; their sum is the number removed. */
export const REMOVAL_KINDS = ['khai-tru', 'xoa-ten', 'xin-ra'] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/** How a list of those who are no longer members says it of each: a removal, or a death, which is none. */
export const EXIT_KINDS = [...REMOVAL_KINDS, 'died'] as const;

/** Kinds of organization in the tree, from the top. */
export const ORGANIZATION_KINDS = [
  'province',
  'district',
  'upper-committee',
  'base-committee',
  'base-cell',
  'section-committee',
  'cell',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** What happened when an organization ended or changed. */
export const CHANGE_KINDS = ['merged', 'split', 'renamed', 'moved', 'dissolved'] as const;
