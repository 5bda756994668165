import type { FactCode } from '../registry/facts.ts';
import type { Grade } from '../registry/grades.ts';
import type { Bilingual } from './rule-pack.ts';

/** Reasons a rule may give for leaving a subject ungraded, most specific first. */
export const EXCLUSION_REASONS = ['exempt', 'suspended', 'newMember', 'newlyFounded', 'notReviewed'] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/**
 * Sets over which the share of the best grade is limited: all members of one grassroots organization, or only
 * comparable groups that were named and recorded by the competent level.
 */
export const CAP_GROUPS = ['base-organization', 'named-group'] as const;
export type CapGroup = (typeof CAP_GROUPS)[number];

/** Effects without a value: listed for people, changing no ceiling. */
export const NOTE_EFFECTS = ['warn', 'route', 'file', 'needs-people'] as const;
export type NoteEffect = (typeof NOTE_EFFECTS)[number];

/**
 * What a finding of the screening is: input that is wrong, something odd, a clock running, a clock passed, recorded facts
 * that match a written ground, a notice. None of them is a verdict.
 */
export const SCREENING_LEVELS = ['data', 'check', 'due', 'late', 'review', 'info'] as const;
export type ScreeningLevel = (typeof SCREENING_LEVELS)[number];

/** A question to the competent body. It has no word on status, grade or membership. */
export interface ScreeningEffect {
  readonly kind: 'screen';
  readonly level: ScreeningLevel;
  /** What people are advised to do next. */
  readonly next: Bilingual;
  /** The date the clock started; the law of that day applies. Without it the law of the day the screening is held. */
  readonly starts?: FactCode;
  /** The date whose law applies, where it is another. */
  readonly lawOn?: FactCode;
  /** Parameters with the time allowed, one after the other, from `starts`: what conditions call `due`. */
  readonly within: readonly string[];
  /** Another way of counting; the later day is due. */
  readonly orWithin: readonly string[];
  /** The rule that said the same before it was replaced. */
  readonly replaces?: string;
}

/** Effects that bear on the grade: while one of them is unknown nobody can say what the rules allow. */
export const BINDING_EFFECTS: ReadonlySet<Effect['kind']> = new Set([
  'exclude',
  'force',
  'max',
  'needs-people',
]);

/** What follows when a rule's condition is met. */
export type Effect =
  | { readonly kind: 'exclude'; readonly reason: ExclusionReason }
  | { readonly kind: 'force' | 'max'; readonly grade: Grade }
  /**
   * `ratio` names the parameter that holds the percent. With `exception` the rule speaks of groups for which the competent
   * body decided a larger share, or of those that would need it and have none.
   */
  | {
      readonly kind: 'cap';
      readonly ratio: string;
      readonly group: CapGroup;
      readonly exception?: 'decided' | 'missing';
    }
  | ScreeningEffect
  | { readonly kind: NoteEffect };
