/**
 * The same text, but no part of a larger one: what is remembered for long must not hold the whole piece of the file that
 * it was cut from.
 */
export function detachText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
