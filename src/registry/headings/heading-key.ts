import { textKey } from '../text-key.ts';

/**
 * The key of a heading: `textKey` without stars, hints in brackets and punctuation, line breaks as blanks.
 *
 * @example headingKey('Số thẻ Đảng*\n(12 số theo HD38-HD/BTCTW)') // 'số thẻ đảng'
 */
export function headingKey(text: string): string {
  return textKey(text)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}/%]+/gu, ' ')
    .replace(/\s*\/\s*/g, '/')
    .trim();
}
