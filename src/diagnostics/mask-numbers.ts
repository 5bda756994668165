/**
 * The text with every run of 9 to 12 digits masked: it may be the number of a citizen or a party card. Longer runs stay:
 * codes of organizations have 14.
 *
 * @example maskNumbers('Chi bộ 099099000012') // 'Chi bộ ••••••••••••'
 */
export function maskNumbers(text: string): string {
  return text.replace(/\d{9,}/g, (digits) => (digits.length <= 12 ? hideDigits(digits) : digits));
}

/** A run of 8 digits, or `99.000012`, or `099 084 000 012`; dates and codes like `38.168.053.000.001` are none. */
const CARD_OR_GROUPS =
  /(?<!\d)\d{8}(?!\d)|(?<!\d)\d{2}[. ]\d{6}(?!\d)|(?<![\d.])\d{3,4}(?:[. ]\d{3,4}){2,3}(?![\d.])/g;

/** As `maskNumbers`, for what stands in one cell: cards of 8 digits and numbers written in groups are masked too. */
export function maskCell(text: string): string {
  return maskNumbers(text).replace(CARD_OR_GROUPS, hideDigits);
}

function hideDigits(text: string): string {
  return text.replace(/\d/g, '•');
}
