import type { ColumnRole } from '../column-role.ts';
import type { FieldId, FieldValue } from '../fields.ts';
import { columnKey, unitKey, valueKey, type Answer, type AnswerLetters, type Answers } from './answers.ts';

/** Gathers answers one by one: those a person gives, or those that reading a file made use of. */
export class AnswerCollector {
  readonly #columns = new Map<string, Answer<ColumnRole>>();
  readonly #units = new Map<string, Answer<string>>();
  readonly #values = new Map<FieldId, Map<string, Answer<FieldValue>>>();
  #letters: AnswerLetters | undefined;

  addColumn(answer: Answer<ColumnRole>): void {
    this.#columns.set(columnKey(answer.text), answer);
  }

  addUnit(answer: Answer<string>): void {
    this.#units.set(unitKey(answer.text), answer);
  }

  addValue(field: FieldId, answer: Answer<FieldValue>): void {
    const words = this.#values.get(field) ?? new Map<string, Answer<FieldValue>>();
    this.#values.set(field, words.set(valueKey(answer.text), answer));
  }

  addLetters(letters: AnswerLetters): void {
    this.#letters = letters;
  }

  /** Everything added so far. */
  list(): Answers {
    return {
      columns: new Map(this.#columns),
      units: new Map(this.#units),
      values: new Map(this.#values),
      letters: this.#letters,
      kind: undefined,
    };
  }
}
