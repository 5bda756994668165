import { whyNot } from '../assessment/why-not.ts';
import type { Language } from '../messages/language.ts';
import type { ChangeClass } from '../registry/fact-change.ts';
import { factDefinition, type FactValue } from '../registry/facts.ts';
import type { Grade } from '../registry/grades.ts';
import type { Citation, Rule } from '../regulations/rule-pack.ts';
import type { JudgedSubject } from './explain-facts.ts';

/** A rule in short. */
export interface NamedRule {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly string[];
}

export interface ExplainedChange {
  readonly fact: string;
  readonly label: string;
  readonly type: string;
  readonly from: FactValue;
  readonly to: FactValue;
  readonly class: ChangeClass;
}

export interface ExplainedWhyNot {
  readonly grade: Grade;
  /** Whether no rule bars the grade by what is recorded. */
  readonly allowed: boolean;
  readonly barredBy: readonly NamedRule[];
  readonly askPeople: readonly NamedRule[];
  /** Rules whose facts nobody recorded: they count against nobody. */
  readonly open: readonly NamedRule[];
  readonly sets: readonly { readonly class: ChangeClass; readonly changes: readonly ExplainedChange[] }[];
}

/** What bars a grade, and the smallest changes of the record that would lift it; see `whyNot`. */
export function explainWhyNot(
  { pack, review, facts, row, place }: JudgedSubject,
  grade: Grade,
  cite: (cites: readonly Citation[]) => readonly string[],
  language: Language,
): ExplainedWhyNot {
  const answer = whyNot(pack, place.kind, facts, review, row, grade);
  const name = (rule: Rule): NamedRule => ({
    id: rule.id,
    title: rule.title[language],
    citations: cite(rule.cites),
  });
  return {
    grade,
    allowed: answer.barredBy.length === 0,
    barredBy: answer.barredBy.map(name),
    askPeople: answer.askPeople.map(name),
    open: answer.open.map(name),
    sets: answer.sets.map(({ class: kind, changes }) => ({
      class: kind,
      changes: changes.map(({ fact, from, to, class: own }) => {
        const { type, [language]: label } = factDefinition(fact);
        return { fact, label, type, from, to, class: own };
      }),
    })),
  };
}
