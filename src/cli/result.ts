import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What a command came to; the shell around it prints it and chooses the exit code. */
export interface CommandResult {
  /** The contract's `data`. */
  readonly data: unknown;
  readonly period: string | null;
  readonly run: number | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Text for people; ends with a line break, or is empty. */
  readonly text: string;
  /** Done, but a person must look even though no diagnostic says so. */
  readonly attention?: boolean;
  /** A file that goes to standard output; the text is then told on stderr. */
  readonly bytes?: Uint8Array;
}

export const EXIT_DONE = 0;
export const EXIT_ATTENTION = 1;
export const EXIT_BUG = 70;
export const EXIT_INTERRUPTED = 130;

/** 1 when something needs a person: an error or warning was reported, or the result says so. */
export function exitCodeOf(result: CommandResult): number {
  const found = result.diagnostics.some((diagnostic) => diagnostic.severity !== 'notice');
  return found || result.attention === true ? EXIT_ATTENTION : EXIT_DONE;
}
