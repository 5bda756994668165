import type { Rule } from '../../regulations/rule-pack.ts';

/** Something about a rule that a person must look at. */
export interface LintFinding {
  readonly kind: 'unverified' | 'unreachable' | 'shadowed' | 'overlap' | 'gap';
  readonly rule: Rule;
  /** The rule that it meets, or that stands on the other side of a gap. */
  readonly other?: Rule;
  /** An invented subject, as `fact=value` pairs. */
  readonly example?: string;
}
