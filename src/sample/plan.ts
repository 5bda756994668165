import type { PlainDate } from '../calendar/plain-date.ts';
import type { Grade } from '../registry/grades.ts';
import type { OrganizationKind, RemovalKind } from '../registry/fields.ts';

export const SAMPLE_YEARS = [2021, 2022, 2023] as const;
export type SampleYearNumber = (typeof SAMPLE_YEARS)[number];

/** Which spreadsheet a subordinate committee keeps its members' grades in. */
export type MemberLayout = 'export' | 'marks' | 'semicolon' | 'plain' | 'chain';

/** Which number a sender tells its people apart by. */
export type IdentifierPolicy = 'both' | 'card' | 'citizen';

/** A committee directly under the province: one sender of spreadsheets. */
export interface SampleSender {
  readonly code: string;
  readonly name: string;
  /** Folder of its files, lower-case ASCII. */
  readonly slug: string;
  /** How its committee signs: `HUYỆN UỶ ĐÔNG SƠN`. */
  readonly letterhead: string;
  /** Issuer part of its document numbers: `HU`. */
  readonly issuer: string;
  readonly identifiers: IdentifierPolicy;
  readonly layouts: Readonly<Record<SampleYearNumber, MemberLayout>>;
}

export interface SampleUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  /** `null` for the province itself. */
  readonly parentCode: string | null;
  /** Code of the sender it belongs to; `null` for the province itself. */
  readonly senderCode: string | null;
  /** Words of the column `Loại hình cơ sở`; `''` above and below the grassroots. */
  readonly sector: string;
  readonly foundedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  /** Where its members went; named in the list only when it was merged. */
  readonly successorCode: string | null;
  readonly change: 'merged' | 'dissolved' | null;
}

export type PersonKind = 'leader' | 'no-post' | 'outside';

export interface SamplePerson {
  readonly fullName: string;
  readonly sex: 'male' | 'female';
  /** As precise as the sender knows it. */
  readonly birth: PlainDate;
  readonly birthYear: number;
  readonly citizenId: string;
  readonly card8: string;
  readonly admittedOn: PlainDate;
  readonly officialOn: PlainDate;
  readonly kind: PersonKind;
}

export type ListStatus = 'active' | 'exempt' | 'suspended';

/** One member on the list at the end of a year. */
export interface ListedMember {
  readonly person: SamplePerson;
  readonly unit: SampleUnit;
  readonly status: ListStatus;
}

export interface GradedMember extends ListedMember {
  /** `null` with a reason, or a grade without one. */
  readonly grade: Grade | null;
  readonly reason: string | null;
  /** What the member asked for; never used in the counts. */
  readonly selfGrade: Grade | null;
  readonly discipline: 'khien-trach' | 'canh-cao' | null;
}

export interface GradedUnit {
  readonly unit: SampleUnit;
  readonly grade: Grade | null;
  readonly reason: string | null;
}

export interface SampleAdmission {
  readonly person: SamplePerson;
  readonly unit: SampleUnit;
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
}

export interface SampleRemoval {
  readonly person: SamplePerson;
  readonly unit: SampleUnit;
  readonly kind: RemovalKind;
  readonly removedOn: PlainDate;
  readonly decisionNumber: string;
}

export interface SampleDeath {
  readonly person: SamplePerson;
  readonly unit: SampleUnit;
  readonly diedOn: PlainDate;
}

/** One paper of introduction: who left or reached a unit, or is active elsewhere for a time. */
export interface SampleTransfer {
  readonly person: SamplePerson;
  /** The unit whose list the paper stands in. */
  readonly unit: SampleUnit;
  readonly direction: 'out' | 'in';
  readonly temporary: boolean;
  /** The other unit's code, or a place outside the province. */
  readonly other: string;
  readonly paperNumber: string;
  readonly movedOn: PlainDate;
  readonly introducedOn: PlainDate;
  /** `null` where the list does not say it. */
  readonly presentedOn: PlainDate | null;
  readonly untilDate: PlainDate | null;
}

/** What a book says of one month, from January on; blank where it says nothing. */
export type MonthMark = 'x' | 'P' | 'KP' | '0' | 'miễn' | 'đình chỉ' | 'không họp' | 'nộp chậm' | '';

/** One member's year in the books of the cell. */
export interface SampleMonths {
  readonly member: GradedMember;
  readonly attendance: readonly MonthMark[];
  readonly fees: readonly MonthMark[];
  /** Fee of a month in đồng. */
  readonly fee: number;
}

/** A decision of discipline. */
export interface SampleDiscipline {
  readonly person: SamplePerson;
  readonly unit: SampleUnit;
  readonly form: 'khien-trach' | 'canh-cao' | 'khai-tru';
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
  readonly heardOn: PlainDate;
  readonly receivedOn: PlainDate;
}

/** Opening + in − out = closing. */
export interface SampleFlows {
  readonly opening: number;
  readonly admitted: number;
  readonly movedIn: number;
  readonly died: number;
  readonly movedOut: number;
  readonly removed: number;
  readonly closing: number;
}

export interface SampleYear {
  readonly year: SampleYearNumber;
  readonly members: readonly GradedMember[];
  readonly unitGrades: readonly GradedUnit[];
  readonly admissions: readonly SampleAdmission[];
  readonly removals: readonly SampleRemoval[];
  readonly deaths: readonly SampleDeath[];
  readonly transfers: readonly SampleTransfer[];
  readonly months: readonly SampleMonths[];
  readonly discipline: readonly SampleDiscipline[];
  /** Admission target by sender code. */
  readonly targets: ReadonlyMap<string, number>;
  readonly flows: SampleFlows;
}

export interface SamplePlan {
  readonly provinceCode: string;
  readonly senders: readonly SampleSender[];
  readonly units: readonly SampleUnit[];
  readonly unitByCode: ReadonlyMap<string, SampleUnit>;
  readonly years: readonly SampleYear[];
}

/** Whether a unit stands on the given day (founded by it, not ended by it). */
export function standsOn(unit: SampleUnit, day: string): boolean {
  return unit.foundedOn <= day && (unit.endedOn === null || unit.endedOn > day);
}

/** Whether a unit is a grassroots organization (đảng bộ cơ sở or chi bộ cơ sở). */
export function isGrassroots(unit: SampleUnit): boolean {
  return unit.kind === 'base-committee' || unit.kind === 'base-cell';
}

/** Whether members sit in the unit itself: a grassroots cell or a dependent cell. */
export function holdsMembers(unit: SampleUnit): boolean {
  return unit.kind === 'base-cell' || unit.kind === 'cell';
}

/** Code of the grassroots organization a cell belongs to: its own, or its parent's. */
export function grassrootsCode(unit: SampleUnit): string {
  return unit.kind === 'cell' ? (unit.parentCode ?? unit.code) : unit.code;
}
