import { quoteCell } from '../cells/cell-reader.ts';
import { DISCIPLINE_FORMS, MEMBER_KINDS, RATING_LEVELS } from '../facts.ts';
import { FIELD_READERS } from '../field-readers.ts';
import {
  CHANGE_KINDS,
  EXIT_KINDS,
  MEMBER_STATUSES,
  ORGANIZATION_KINDS,
  type FieldId,
  type FieldValue,
} from '../fields.ts';
import { GRADES } from '../grades.ts';
import {
  ATTENDANCE_MARKS,
  CARD_EVENTS,
  CONCLUSION_KINDS,
  DECIDING_LEVELS,
  EDUCATION_BASES,
  EXEMPTION_GROUNDS,
  FEE_MARKS,
  MEETING_GRADES,
  MEETING_MARKS,
  MEMBER_RECORD_KINDS,
  ORGANIZATION_RECORD_KINDS,
  PENALTIES,
  TRANSFER_DIRECTIONS,
  TRANSFER_MANNERS,
  TRANSFER_REASONS,
} from '../records/record-codes.ts';
import { NOT_GRADED_REASONS } from '../not-graded-reason.ts';
import type { RowProblem } from '../row-problem.ts';

type Codes = ReadonlyMap<string, FieldValue>;

const same = (codes: readonly string[]): Codes => new Map(codes.map((code) => [code, code]));
const placed = (codes: readonly string[], first: number): Codes =>
  new Map(codes.map((code, index) => [code, first + index]));

const GRADE_CODES = same(GRADES);
const YES_NO = placed(['no', 'yes'], 0);
const LEVEL_CODES = placed(RATING_LEVELS, 1);

/** The codes a word of each field may stand for. Fields of free text, numbers and dates have none. */
const VALUE_CODES: Readonly<Partial<Record<FieldId, Codes>>> = {
  sex: same(['male', 'female']),
  status: same(MEMBER_STATUSES),
  memberKind: same(MEMBER_KINDS),
  organizationKind: same(ORGANIZATION_KINDS),
  changeKind: same(CHANGE_KINDS),
  removalKind: same(EXIT_KINDS),
  disciplineForm: placed(['none', ...DISCIPLINE_FORMS], 0),
  ratingResults: LEVEL_CODES,
  ratingOther: LEVEL_CODES,
  gradeSelf: GRADE_CODES,
  gradeCommittee: GRADE_CODES,
  gradeCell: GRADE_CODES,
  gradeDecided: GRADE_CODES,
  civilServiceGrade: GRADE_CODES,
  notGradedReason: same(NOT_GRADED_REASONS),
  exempt: YES_NO,
  suspended: YES_NO,
  selfReviewDone: YES_NO,
  disciplineDutyRelated: YES_NO,
  disciplineSelfRemedied: YES_NO,
  feeMark: same(FEE_MARKS),
  attendanceMark: same(ATTENDANCE_MARKS),
  meetingMark: same(MEETING_MARKS),
  recordKind: same([...MEMBER_RECORD_KINDS, ...ORGANIZATION_RECORD_KINDS]),
  exemptionGround: same(EXEMPTION_GROUNDS),
  decidingLevel: same(DECIDING_LEVELS),
  complaintLevel: same(DECIDING_LEVELS),
  direction: same(TRANSFER_DIRECTIONS),
  manner: same(TRANSFER_MANNERS),
  transferReason: same(TRANSFER_REASONS),
  educationBasis: same(EDUCATION_BASES),
  conclusionKind: same(CONCLUSION_KINDS),
  cardEvent: same(CARD_EVENTS),
  penalty: same(PENALTIES),
  meetingGrade: same(MEETING_GRADES),
};

/** The codes of a field's words; empty when its cells hold no words. */
export function codesOf(field: FieldId): readonly string[] {
  return [...(VALUE_CODES[field]?.keys() ?? [])];
}

/** What a code, or a word that the dictionary knows, means for a field; `undefined` when it is neither. */
export function readTarget(field: FieldId, target: string): { readonly value: FieldValue } | undefined {
  const codes = VALUE_CODES[field];
  if (codes === undefined) return undefined;
  const code = codes.get(target);
  if (code !== undefined) return { value: code };
  // Every text is a reason to its reader, so only codes name reasons.
  if (field === 'notGradedReason') return undefined;
  const problems: RowProblem[] = [];
  const value = FIELD_READERS[field]?.(target, -1, problems) ?? null;
  return problems.length === 0 && quoteCell(target) !== '' ? { value } : undefined;
}
