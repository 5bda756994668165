/** How a fact is stored and what it compares with. A `conclusion` is a flag that stands only on number, date and body. */
export type FactType =
  'count' | 'points' | 'flag' | 'conclusion' | 'date' | 'grade' | 'level' | 'form' | 'memberKind';

/** Whom a run judges: a collective is the leadership of one organization (`Ban Thường vụ`, `Chi uỷ`). */
export const SUBJECT_KINDS = ['member', 'organization', 'collective'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/**
 * What the screening looks at: a member's meetings and fees of one year, a member as listed, one documented thing (a transfer,
 * an exemption, a discipline, …), one cell or grassroots organization.
 */
export const MATTER_KINDS = [
  'activity',
  'membership',
  'transfer',
  'temporary',
  'exemption',
  'discipline',
  'education',
  'conclusion',
  'card',
  'judgment',
  'admission',
  'exit',
  'confidence',
  'unit',
] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** Whether a rule about it is one of the screening. */
export function isMatter(subject: RuleSubject): subject is MatterKind {
  return MATTER_KINDS.some((kind) => kind === subject);
}

/** What a rule may be about. */
export const RULE_SUBJECTS = [...SUBJECT_KINDS, ...MATTER_KINDS] as const;
export type RuleSubject = (typeof RULE_SUBJECTS)[number];

export interface FactDefinition {
  readonly type: FactType;
  readonly subjects: readonly RuleSubject[];
  /** `recorded`: read from a cell and kept with its address; `counted`: derived from other records by the store. */
  readonly origin: 'recorded' | 'counted';
  /**
   * Written down only where there is something to write: most lists have no column for it. A rule that rests on it is
   * unknown where nobody recorded it, and is shown as such, but keeps no verdict open.
   */
  readonly optional: boolean;
  readonly vi: string;
  readonly en: string;
}

/** Stored where a list says that there is no conclusion. */
export const NO_CONCLUSION = 'none';

const MEMBER: readonly SubjectKind[] = ['member'];
const ORGANIZATION: readonly SubjectKind[] = ['organization'];
const COLLECTIVE: readonly SubjectKind[] = ['collective'];
const GROUPS: readonly SubjectKind[] = ['organization', 'collective'];

/** Whom a fact can be recorded of. */
export const OF = {
  member: MEMBER,
  organization: ORGANIZATION,
  collective: COLLECTIVE,
  groups: GROUPS,
  people: ['member', 'collective'] as readonly SubjectKind[],
  all: SUBJECT_KINDS as readonly SubjectKind[],
} as const;

/** A fact that lists are expected to give. */
export function expected(
  type: FactType,
  subjects: readonly RuleSubject[],
  vi: string,
  en: string,
): FactDefinition {
  return { type, subjects, origin: 'recorded', optional: false, vi, en };
}

/** A fact that is written down only where there is something to write. */
export function occasional(
  type: FactType,
  subjects: readonly RuleSubject[],
  vi: string,
  en: string,
): FactDefinition {
  return { type, subjects, origin: 'recorded', optional: true, vi, en };
}

/** A fact the store derives; `optional` where it rests on records that need not be there. */
export function counted(
  type: FactType,
  subjects: readonly RuleSubject[],
  vi: string,
  en: string,
  optional = false,
): FactDefinition {
  return { type, subjects, origin: 'counted', optional, vi, en };
}

/** Facts the store derives about some kinds of matter, each with its type and its name in Vietnamese and English. */
export function countedOf<const Codes extends Readonly<Record<string, readonly [FactType, string, string]>>>(
  subjects: readonly MatterKind[],
  facts: Codes,
): Readonly<Record<keyof Codes, FactDefinition>> {
  return Object.fromEntries(
    Object.entries(facts).map(([code, [type, vi, en]]) => [code, counted(type, subjects, vi, en)]),
  ) as Record<keyof Codes, FactDefinition>;
}
