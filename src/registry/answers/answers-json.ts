import { answerTexts, isEmpty, type Answers } from './answers.ts';

/** Answers as JSON in the shape of a mapping file; empty when there are none. */
export function answersJson(answers: Answers): string {
  if (isEmpty(answers)) return '';
  const { columns, units, values, letters, kind } = answerTexts(answers);
  const sections = {
    columns: Object.fromEntries(columns),
    units: Object.fromEntries(units),
    values: Object.fromEntries(values.map(([field, words]) => [field, Object.fromEntries(words)])),
  };
  return JSON.stringify({
    ...Object.fromEntries(Object.entries(sections).filter(([, section]) => Object.keys(section).length > 0)),
    ...(letters === undefined ? {} : { letters }),
    ...(kind === undefined ? {} : { kind }),
  });
}
