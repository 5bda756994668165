/* Control characters are the very thing this file is about. */
/* oxlint-disable no-control-regex */
const CONTROLS = /(?![\t\n])[\p{Cc}\p{Cf}\u2060-\u2069]/gu;

/**
 * Makes characters visible that could move the cursor, change colours or turn the reading direction: the escape
 * character is shown as `\x1b`, a right-to-left override as `\u202e`. So is every sign
 * that only steers how others are set, and has no width of its own. Line breaks and tabs stay.
 */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, showCode);
}

/** As `escapeControls`, and line breaks and tabs too: for names of files and cells of tables, which stay on one line. */
export function escapeLine(text: string): string {
  return escapeControls(text).replace(/[\t\n\u2028\u2029]/g, showCode);
}

function showCode(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
