import { textKey } from '../text-key.ts';

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g;
const SIGNS = /[^\p{L}\p{M}\p{N}#%]+/gu;

/**
 * The key of a heading: `textKey` without stars, hints in brackets, column numbers such as `(1)`, and punctuation.
 * A text that is nothing but such extras gives `''`.
 *
 * @example headingKey('Sinh ngày *\n(dd/mm/yyyy)') // 'sinh ngày'
 */
export function headingKey(text: string): string {
  return tidySigns(textKey(text).replace(BRACKETED, ' '));
}

/** As `headingKey`, with what stands in the brackets kept: `Nam (Nữ)` is not `Nam`. */
export function fullHeadingKey(text: string): string {
  return tidySigns(textKey(text));
}

function tidySigns(key: string): string {
  return key.replace(SIGNS, ' ').trim();
}
