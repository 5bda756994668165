import type { FactCode } from './facts.ts';

/**
 * What may still become of a recorded fact: `evidence` may be shown or put right this year, `next-year` only another year
 * can change, `fixed` cannot change. In this order: the hardest last.
 */
export const CHANGE_CLASSES = ['evidence', 'next-year', 'fixed'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

const CHANGES: Readonly<Record<FactCode, ChangeClass>> = {
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
};

/** What may become of a fact; one that nobody recorded can still be shown, whatever it is. */
export function changeClass(fact: FactCode, unrecorded: boolean): ChangeClass {
  return unrecorded ? 'evidence' : CHANGES[fact];
}
