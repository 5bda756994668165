import type { Diagnostic } from './diagnostic.ts';

/** Exit codes of the contract that mean "could not run" (2) and "refused" (3). */
export type RefusalExit = 2 | 3;

/**
 * Thrown when a command cannot go on because of what a person typed or sent. It carries every diagnostic found;
 * the command ends with `exit` and has changed nothing. Any other error that reaches the top is a bug.
 */
export class UserError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  readonly exit: RefusalExit;
  /** Code of the period it was about, when that was not named by the person. */
  readonly period: string | undefined;

  constructor(diagnostics: readonly Diagnostic[], exit: RefusalExit = 2, period?: string) {
    super(diagnostics.map((diagnostic) => diagnostic.code).join(', '));
    this.name = 'UserError';
    this.diagnostics = diagnostics;
    this.exit = exit;
    this.period = period;
  }
}
