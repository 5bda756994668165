import { nearestGrade, parseGrade } from '../grade-labels.ts';
import type { Grade } from '../grades.ts';
import { isMark } from './mark.ts';
import { makeReader, quoteCell, type CellReader, type CellReading } from './cell-reader.ts';

/**
 * Reads a grade as its code; words that say there is none are `null`. `import.grade.old-label` warns of labels up to
 * 2017, `import.grade.unknown` (with the nearest label) refuses what nobody knows.
 */
export const readGrade: CellReader = makeReader(readGradeText);

function readGradeText(text: string): CellReading {
  const label = parseGrade(text);
  if (label === undefined)
    return {
      value: null,
      code: 'import.grade.unknown',
      params: { value: quoteCell(text), nearest: nearestGrade(text) },
    };
  if (label.grade === null || !label.old) return { value: label.grade };
  return {
    value: label.grade,
    code: 'import.grade.old-label',
    params: { value: quoteCell(text), grade: label.grade },
  };
}

/** Why there is no grade, as far as the words in the grade's own cell say it (`Miễn`, `Đình chỉ`). */
export const readReasonInGradeCell: CellReader = makeReader((text) => ({
  value: parseGrade(text)?.reason ?? null,
}));

/**
 * A reader of the column of one grade: 1 where its cell is ticked, or says that very grade in words. Any other word in it
 * refuses the row with `import.value.unknown`.
 */
export function gradeMarkReader(grade: Grade): CellReader {
  return makeReader((text) => {
    if (isMark(text) || parseGrade(text)?.grade === grade) return { value: 1 };
    if (text.trim() === '0') return { value: null };
    return { value: null, code: 'import.value.unknown', params: { value: quoteCell(text) } };
  });
}
