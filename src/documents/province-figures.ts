import type { Grade } from '../registry/grades.ts';
import type { NotGradedReason } from '../registry/not-graded-reason.ts';

export { NOT_GRADED_REASONS, type NotGradedReason } from '../registry/not-graded-reason.ts';

/** Counts of one set of graded subjects. The base of every percent is `graded`. */
export interface GradingFigures {
  /** Subjects that exist on the cut-off day. */
  readonly existing: number;
  readonly graded: number;
  readonly byGrade: Readonly<Record<Grade, number>>;
  /** existing − graded, by the reason recorded or found. */
  readonly notGraded: Readonly<Record<NotGradedReason, number>>;
}

export interface AdmissionFigures {
  readonly actual: number;
  /** Target of the whole year; `null` when none was imported. */
  readonly target: number | null;
}

/** khai trừ, xoá tên, xin ra; their sum is the total removed. Deaths and transfers are not part of it. */
export interface RemovalFigures {
  readonly expelled: number;
  readonly deleted: number;
  readonly left: number;
}

/** One group whose share of HTXSNV is limited, with the limit under both bases and both roundings. */
export interface CapFigures {
  readonly group: string;
  readonly subjects: 'members' | 'organizations' | 'collectives';
  readonly excellent: number;
  readonly good: number;
  /** Largest number of HTXSNV allowed, by base and rounding. */
  readonly limits: Readonly<
    Record<'goodOnly' | 'goodOrBetter', Readonly<Record<'floor' | 'nearest', number>>>
  >;
  /** The limit under the setting in force. */
  readonly limit: number;
  readonly exceeded: boolean;
}

/** One row of the table by subordinate committee. */
export interface UnitFigures {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly organizations: GradingFigures;
  readonly members: GradingFigures;
  readonly admissions: AdmissionFigures;
  readonly removals: RemovalFigures;
}

/** What is recorded of one subordinate committee that is expected to send. */
export interface ReceivedFigures {
  readonly code: string;
  readonly name: string;
  /** `missing`: nothing is recorded of it; `errors`: rows of its files are refused and not yet mended. */
  readonly state: 'received' | 'errors' | 'missing';
  /** Files of its own that count; rows of it may also have come in a file of the whole. */
  readonly files: number;
  readonly refusedRows: number;
  readonly organizations: number;
  /** Of how many of them a grade is recorded. */
  readonly organizationGrades: number;
  readonly members: number;
  readonly memberGrades: number;
}

/** One year of the trend. */
export interface YearFigures {
  readonly period: string;
  /** Id of the rule pack that governed the year: figures of years under different packs are not strictly comparable. */
  readonly rules: string;
  readonly organizations: GradingFigures;
  readonly members: GradingFigures;
  readonly admissions: AdmissionFigures;
  readonly removals: RemovalFigures;
}

/** Everything the province report prints. */
export interface ProvinceFigures {
  readonly name: string;
  /** The organization reported on with everything below it; absent: the whole. */
  readonly unit?: { readonly code: string; readonly name: string };
  readonly period: string;
  /** Cut-off day in stored form. */
  readonly asOf: string;
  readonly run: number;
  /** Hash of everything the workspace had been given when the run was made. */
  readonly dataHash: string;
  readonly rules: { readonly id: string; readonly title: string; readonly hash: string };
  readonly settings: {
    readonly capBase: 'goodOnly' | 'goodOrBetter';
    readonly capRounding: 'floor' | 'nearest';
  };
  readonly organizations: GradingFigures & {
    readonly committees: number;
    readonly cells: number;
    /** Existing on the first day of the term, and that day; `null` when the settings name no term. */
    readonly atTermStart: { readonly date: string; readonly existing: number } | null;
  };
  readonly members: GradingFigures;
  readonly admissions: AdmissionFigures;
  readonly removals: RemovalFigures;
  readonly caps: readonly CapFigures[];
  /** Subjects whose recorded grade does not agree with the rules, and subjects that lack facts. */
  readonly needsDecision: { readonly members: number; readonly organizations: number };
  readonly insufficient: { readonly members: number; readonly organizations: number };
  readonly byUnit: readonly UnitFigures[];
  /** The same committees in the same order. */
  readonly received: readonly ReceivedFigures[];
  /** Up to three years, oldest first, the reported one last. */
  readonly trend: readonly YearFigures[];
}
