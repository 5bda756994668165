import { escapeLine } from './escape-controls.ts';

/** A word as a shell takes it, to be pasted; control characters in the escaped form that bash and zsh read. */
export function quoteWord(word: string): string {
  if (/^[\w./:@%+=,-]+$/.test(word)) return word;
  if (escapeLine(word) === word) return `'${word.replaceAll("'", "'\\''")}'`;
  return `$'${escapeLine(word.replace(/[\\']/g, '\\$&'))}'`;
}
