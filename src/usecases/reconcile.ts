import { describeRelation } from '../reconciliation/describe-relation.ts';
import { findSuspects, type Suspect } from '../reconciliation/find-suspects.ts';
import { reconcileText, type Reconciliation } from '../reconciliation/reconcile-text.ts';
import type { Language } from '../messages/language.ts';

export interface Reconciled extends Reconciliation {
  /** One sentence per relation, in the same order. */
  readonly sentences: readonly string[];
  /** Figures that alone account for contradictions: the most likely slips. */
  readonly suspects: readonly Suspect[];
}

/** Holds the figures of a published text against each other and words what was found. */
export function reconcile(text: string, language: Language): Reconciled {
  const result = reconcileText(text);
  const sentences = result.relations.map((relation) => describeRelation(relation, language));
  return { ...result, sentences, suspects: findSuspects(result.relations) };
}
