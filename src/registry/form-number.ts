import type { UnsupportedList } from './column-role.ts';
import { textKey } from './text-key.ts';

const FORMS: readonly (readonly [number: RegExp, list: UnsupportedList])[] = [
  [/^(?:biểu|mẫu)(?: số)?:? ?\d{1,2}[a-z]?\s?[-–/]\s?b?tctw/, 'statistics'],
  [/^(?:mẫu(?: số)?:? ?)?[sb]\d\d[a-z]?\/đp/, 'fees'],
];

/**
 * The list a printed form is by its number (`Biểu số 1-BTCTW`, `Mẫu S01/ĐP`), which stands alone in a cell above the
 * table; `undefined` where no text is such a number.
 */
export function listOfForm(texts: readonly string[]): UnsupportedList | undefined {
  const keys = texts.map(textKey);
  return FORMS.find(([number]) => keys.some((key) => number.test(key)))?.[1];
}
