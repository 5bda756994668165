import { detachText } from '../../diagnostics/detach-text.ts';
import { textKey } from '../text-key.ts';

/** Keys made before. The headings of one kind of list come back in every sheet, and are asked for many times in each. */
const known = new Map<string, string>();
const KEPT = 4096;
const LONGEST_KEPT = 200;

/**
 * The key of a heading: `textKey` without stars, hints in brackets and punctuation, line breaks as blanks.
 *
 * @example headingKey('Số thẻ Đảng*\n(12 số theo HD38-HD/BTCTW)') // 'số thẻ đảng'
 */
export function headingKey(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (text.length > LONGEST_KEPT) return makeKey(text);
  const own = detachText(text);
  const key = makeKey(own);
  if (known.size >= KEPT) known.clear();
  known.set(own, key);
  return key;
}

function makeKey(text: string): string {
  return textKey(text)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}/%]+/gu, ' ')
    .replace(/\s*\/\s*/g, '/')
    .trim();
}
