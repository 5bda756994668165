/** Kinds of record of a member: one row of `member_record` for each documented thing. */
export const MEMBER_RECORD_KINDS = [
  'exemption',
  'suspension',
  'transfer-out',
  'transfer-in',
  'temporary-out',
  'temporary-in',
  'discipline',
  'restored',
  'education',
  'residence-comment',
  'record-update',
  'commitment',
  'conclusion',
  'card-event',
  'badge',
  'admission',
  'exit-paper',
  'judgment',
] as const;
export type MemberRecordKind = (typeof MEMBER_RECORD_KINDS)[number];

/** Kinds of record of an organization: one row of `organization_record` for each. */
export const ORGANIZATION_RECORD_KINDS = [
  'meeting-quality',
  'four-good',
  'reconciliation',
  'slip-check',
  'card-check',
  'plan-sent',
] as const;
export type OrganizationRecordKind = (typeof ORGANIZATION_RECORD_KINDS)[number];

/** What the mark of one month says of a member's fee. */
export const FEE_MARKS = ['paid', 'late', 'unpaid', 'excused', 'unexcused', 'not-due'] as const;
export type FeeMark = (typeof FEE_MARKS)[number];

/** What the mark of one month says of a member's attendance: `absent` gives no reason. */
export const ATTENDANCE_MARKS = [
  'present',
  'absent',
  'excused',
  'unexcused',
  'not-called',
  'no-meeting',
] as const;
export type AttendanceMark = (typeof ATTENDANCE_MARKS)[number];

/** Whether the cell met in a month, by its minutes. */
export const MEETING_MARKS = ['held', 'not-held'] as const;
export type MeetingMark = (typeof MEETING_MARKS)[number];

/** Why somebody is exempt from work and activities: age and health are the cell's to decide, the others its superior's. */
export const EXEMPTION_GROUNDS = [
  'age',
  'health',
  'treatment',
  'abroad',
  'mobile-work',
  'awaiting-retirement',
  'maternity',
  'other',
] as const;

/** The body that decided or was asked to. */
export const DECIDING_LEVELS = ['cell', 'base', 'above-base', 'central'] as const;

export const TRANSFER_DIRECTIONS = ['out', 'in'] as const;
export const TRANSFER_MANNERS = ['official', 'temporary'] as const;
export const TRANSFER_REASONS = [
  'work',
  'study',
  'abroad',
  'contract',
  'retirement',
  'residence',
  'other',
] as const;

/**
 * On what somebody is to be educated and helped: a resolution of the cell under article 8 of the Charter, or the list of
 * guidance 02-HD/BTCTW. They are two things and lead to two others.
 */
export const EDUCATION_BASES = ['resolution', 'list'] as const;

/** What a competent body concluded; of the content nothing else is kept. */
export const CONCLUSION_KINDS = [
  'standards-breach',
  'political-standard',
  'degradation',
  'forbidden-acts',
  'exemplary-conduct',
  'low-prestige',
  'other-breach',
] as const;

/** What happened to a card by the minutes. */
export const CARD_EVENTS = ['returned', 'destroyed', 'lost'] as const;

/** Penalties of a judgment in force, from the lightest. */
export const PENALTIES = [
  'warning',
  'fine',
  'non-custodial-reform',
  'suspended-imprisonment',
  'imprisonment',
  'life-imprisonment',
  'death',
] as const;

/** Groups that the resolution on building grassroots organizations counts admissions by; only sums are ever shown. */
export const ADMISSION_GROUPS = [
  'worker',
  'enterprise-manager',
  'private-sector',
  'farmer',
  'intellectual',
  'young',
  'student',
  'religious',
  'ethnic-minority',
  'border-island',
  'armed-forces',
  'union-member',
] as const;

/** How good a meeting of a cell was. */
export const MEETING_GRADES = ['good', 'fair', 'average', 'poor'] as const;
