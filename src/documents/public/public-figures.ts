import type { GradingFigures, RemovalFigures } from '../province-figures.ts';

/** The true counts of one unit in one year. */
export interface PublicUnit {
  readonly code: string;
  /** `null`: what belongs to no unit of the table. */
  readonly name: string | null;
  readonly organizations: GradingFigures;
  readonly members: GradingFigures;
  readonly admitted: number;
  readonly removals: RemovalFigures;
}

/** One year: units that add up to the whole. */
export interface PublicYear {
  readonly period: string;
  readonly rules: string;
  readonly units: readonly PublicUnit[];
  /** Target of admissions for the whole, a plan and no count of people; `null` when none was imported. */
  readonly target: number | null;
}

/** What the report for outside is made from; still the true counts. */
export interface PublicFigures {
  readonly name: string;
  readonly period: string;
  readonly asOf: string;
  readonly run: number;
  readonly dataHash: string;
  readonly rules: { readonly id: string; readonly title: string; readonly hash: string };
  /** Oldest first, the reported one last. */
  readonly years: readonly PublicYear[];
}
