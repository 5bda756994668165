import type { FieldId } from './fields.ts';
import type { MonthListId } from './records.ts';
import type { AttendanceMark, FeeMark, MeetingMark } from './records/record-codes.ts';

/** What each mark of a month puts into the sets of months. Each set is a number whose bit 0 is January. */
const FEE_SETS: Readonly<Record<FeeMark, readonly FieldId[]>> = {
  paid: ['feeDue', 'feePaid'],
  late: ['feeDue', 'feePaid', 'feeLate'],
  unpaid: ['feeDue'],
  excused: ['feeDue', 'feeExcused'],
  unexcused: ['feeDue', 'feeUnexcused'],
  'not-due': [],
};
const ATTENDANCE_SETS: Readonly<Record<AttendanceMark, readonly FieldId[]>> = {
  present: ['met'],
  absent: ['met', 'absent'],
  excused: ['met', 'absent', 'absenceExcused'],
  unexcused: ['met', 'absent', 'absenceUnexcused'],
  'not-called': [],
  'no-meeting': [],
};
const MEETING_SETS: Readonly<Record<MeetingMark, readonly FieldId[]>> = { held: ['met'], 'not-held': [] };

export interface MonthList {
  /** The field whose words the cells of months hold. */
  readonly mark: FieldId;
  /** The set of months about which anything is said. */
  readonly known: FieldId;
  /** All sets beside it. */
  readonly sets: readonly FieldId[];
  readonly setsOf: Readonly<Record<string, readonly FieldId[]>>;
  /** Marks that may stand in a month to come: nothing has happened yet, but some pay ahead. */
  readonly ahead: readonly string[];
}

/** How the marks of months of each kind of list are kept. */
export const MONTH_SETS: Readonly<Record<MonthListId, MonthList>> = {
  fees: {
    mark: 'feeMark',
    known: 'feesKnown',
    sets: ['feeDue', 'feePaid', 'feeLate', 'feeExcused', 'feeUnexcused'],
    setsOf: FEE_SETS,
    ahead: ['paid', 'not-due'],
  },
  attendance: {
    mark: 'attendanceMark',
    known: 'attendanceKnown',
    sets: ['met', 'absent', 'absenceExcused', 'absenceUnexcused'],
    setsOf: ATTENDANCE_SETS,
    ahead: [],
  },
  'cell-meetings': {
    mark: 'meetingMark',
    known: 'recorded',
    sets: ['met'],
    setsOf: MEETING_SETS,
    ahead: [],
  },
};
