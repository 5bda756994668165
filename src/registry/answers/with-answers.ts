import type { CellReader } from '../cells/cell-reader.ts';
import type { FieldValue } from '../fields.ts';
import { valueKey, type Answer } from './answers.ts';

/** How many different texts of a column are looked up once and remembered. */
const KEPT_TEXTS = 1000;

/** A reader that takes what a clerk decided about a word before it reads; without such words, the reader itself. */
export function withAnswers(
  read: CellReader,
  words: ReadonlyMap<string, Answer<FieldValue>> | undefined,
  onAnswer: (answer: Answer<FieldValue>) => void,
): CellReader {
  if (words === undefined || words.size === 0) return read;
  const known = new Map<string, Answer<FieldValue> | undefined>();
  return (text, column, problems) => {
    if (text === '') return null;
    let answer = known.get(text);
    if (answer === undefined && !known.has(text)) {
      answer = words.get(valueKey(text));
      if (known.size < KEPT_TEXTS) known.set(text, answer);
      if (answer !== undefined) onAnswer(answer);
    }
    return answer === undefined ? read(text, column, problems) : answer.meaning;
  };
}
