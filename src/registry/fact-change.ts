import type { FactCode, MatterFactCode } from './facts.ts';

/**
 * What may still become of a recorded fact: `evidence` may be shown or put right this year, `next-year` only another year
 * can change, `fixed` cannot change. In this order: the hardest last.
 */
export const CHANGE_CLASSES = ['evidence', 'next-year', 'fixed'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

const CHANGES: Readonly<Record<Exclude<FactCode, MatterFactCode>, ChangeClass>> = {
  memberKind: 'fixed',
  birth: 'fixed',
  admittedOn: 'next-year',
  officialOn: 'next-year',
  exempt: 'next-year',
  suspended: 'next-year',
  selfReviewDone: 'evidence',
  scoreGeneral: 'evidence',
  scoreResults: 'evidence',
  scoreTotal: 'evidence',
  tasksAssigned: 'fixed',
  tasksCompleted: 'evidence',
  tasksOnTime: 'evidence',
  tasksExceeded: 'evidence',
  shortcomingsNamed: 'fixed',
  shortcomingsRemedied: 'evidence',
  ratingResults: 'evidence',
  ratingOther: 'evidence',
  disciplineForm: 'next-year',
  disciplineDutyRelated: 'fixed',
  disciplineSelfRemedied: 'evidence',
  civilServiceGrade: 'evidence',
  sickMonths: 'next-year',
  unitsDisciplined: 'next-year',
  leadersDisciplined: 'next-year',
  foundedOn: 'next-year',
  isCell: 'fixed',
  unitsGraded: 'next-year',
  unitsAtLeastHTNV: 'next-year',
  unitsAtLeastHTTNV: 'next-year',
  unitsExisting: 'fixed',
  membersGraded: 'next-year',
  membersAtLeastHTNV: 'next-year',
  membersAtLeastHTTNV: 'next-year',
  unitTasksCompleted: 'evidence',
  unitTasksOnTime: 'evidence',
  unitTasksExceeded: 'evidence',
  forceMajeure: 'evidence',
  corruptionRemedied: 'evidence',
  peerGrade: 'evidence',
  temporaryComment: 'evidence',
  oldCellComment: 'evidence',
  residenceComment: 'evidence',
  residenceCommentExempt: 'evidence',
  reviewForm: 'evidence',
  gradeDecidedOn: 'evidence',
  laterDeadline: 'evidence',
  unitsInCharge: 'next-year',
  failedUnitsInCharge: 'next-year',
  basicTargetsMissed: 'next-year',
  keyTargetsMissed: 'next-year',
  failedQuarters: 'next-year',
  lowConfidencePercent: 'next-year',
  conclusionDegradation: 'next-year',
  conclusionForbidden: 'next-year',
  conclusionExemplary: 'next-year',
  conclusionDisunity: 'next-year',
  conclusionCadreWork: 'next-year',
  conclusionWrongGrade: 'next-year',
  corruptionCases: 'next-year',
  leadersWarned: 'next-year',
  leadersOnDuty: 'next-year',
  collectiveMembers: 'next-year',
  committeeSuspended: 'next-year',
  maternity: 'next-year',
  temporaryActivity: 'next-year',
  transferredOn: 'next-year',
  organizationGrade: 'next-year',
  collectiveGrade: 'next-year',
  collectiveDecidedOn: 'next-year',
  lastDecidedBelow: 'next-year',
  yearsKHTNV: 'next-year',
  yearsHTXSNV: 'next-year',
  unitTasksAssigned: 'fixed',
  violationOn: 'fixed',
  violationElsewhere: 'fixed',
  civilServiceDecidedOn: 'fixed',
};

/** What may become of a fact; one that nobody recorded can still be shown, whatever it is. */
export function changeClass(fact: FactCode, unrecorded: boolean): ChangeClass {
  return unrecorded || !bearsOnGrade(fact) ? 'evidence' : CHANGES[fact];
}

function bearsOnGrade(fact: FactCode): fact is Exclude<FactCode, MatterFactCode> {
  return Object.hasOwn(CHANGES, fact);
}
