import { describeRelation } from '../reconciliation/describe-relation.ts';
import { reconcileText, type Reconciliation } from '../reconciliation/reconcile-text.ts';
import type { Language } from '../messages/language.ts';

export interface Reconciled extends Reconciliation {
  /** One sentence per relation, in the same order. */
  readonly sentences: readonly string[];
}

/** Holds the figures of a published text against each other and words what was found. */
export function reconcile(text: string, language: Language): Reconciled {
  const result = reconcileText(text);
  return { ...result, sentences: result.relations.map((relation) => describeRelation(relation, language)) };
}
