import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { ConditionNode } from './condition-node.ts';

/** A mistake in a condition: where it begins in the text (characters from 0) and what it is. */
export interface ConditionProblem {
  readonly code: DiagnosticCode;
  readonly offset: number;
  readonly params: Readonly<Record<string, string>>;
}

/** What a condition may name besides the dictionary of facts. */
export interface ConditionScope {
  readonly parameters: ReadonlySet<string>;
}

export interface ParsedCondition {
  /** `undefined` when there are problems. */
  readonly node: ConditionNode | undefined;
  readonly problems: readonly ConditionProblem[];
}
