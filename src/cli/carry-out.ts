import { UserError } from '../diagnostics/user-error.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../messages/language.ts';
import { wordDiagnostic } from '../messages/render-diagnostic.ts';
import type { Io } from './io.ts';
import { EXIT_BUG, EXIT_INTERRUPTED, exitCodeOf, type CommandResult } from './result.ts';
import { makeSession, type CommonOptions, type Session } from './session.ts';
import { showDiagnostics } from './show-diagnostics.ts';

/**
 * Runs one command: its result goes to stdout (one JSON object with --json), what it has to say to stderr, and the exit
 * code follows the contract. No error leaves this function: what a person can mend becomes diagnostics, anything else
 * is reported as a bug without a stack unless --debug is given.
 */
export async function carryOut(
  io: Io,
  name: string,
  options: CommonOptions,
  work: (session: Session) => Promise<CommandResult>,
): Promise<number> {
  let session: Session | undefined;
  try {
    session = makeSession(io, name, options);
    const result = await work(session);
    printResult(session, result);
    return exitCodeOf(result);
  } catch (error) {
    return reportFailure(io, name, options, session, error);
  }
}

function printResult(session: Session, result: CommandResult): void {
  if (session.json) {
    session.io.writeOut(
      envelope(
        session.command,
        true,
        result.period,
        result.run,
        result.data,
        result.diagnostics,
        session.language,
      ),
    );
    return;
  }
  if (result.bytes === undefined) session.io.writeOut(result.text);
  else {
    session.io.writeOut(result.bytes);
    if (!session.quiet) session.io.writeError(result.text);
  }
  const shown = session.quiet
    ? result.diagnostics.filter(({ severity }) => severity === 'error')
    : result.diagnostics;
  session.io.writeError(showDiagnostics(shown, session.language, session.colorError, session.io.cwd));
}

function envelope(
  command: string,
  ok: boolean,
  period: string | null,
  run: number | null,
  data: unknown,
  diagnostics: readonly Diagnostic[],
  language: Language,
): string {
  const worded = diagnostics.map((diagnostic) => {
    const { message, hint } = wordDiagnostic(diagnostic, language);
    const { code, severity, params, ...place } = diagnostic;
    return { code, severity, message, hint, ...place, ...(params === undefined ? {} : { params }) };
  });
  return `${JSON.stringify({ command, ok, period, run, data, diagnostics: worded })}\n`;
}

function reportFailure(
  io: Io,
  name: string,
  options: CommonOptions,
  session: Session | undefined,
  error: unknown,
): number {
  const [diagnostics, exit] = explainFailure(error);
  const language: Language = session?.language ?? (options.lang === 'en' ? 'en' : 'vi');
  if (options.json === true) {
    const period = session?.period?.code ?? (error instanceof UserError ? error.period : undefined) ?? null;
    io.writeOut(envelope(name, false, period, null, null, diagnostics, language));
  } else {
    io.writeError(showDiagnostics(diagnostics, language, session?.colorError ?? false, io.cwd));
  }
  if (options.debug === true && error instanceof Error) io.writeError(`${error.stack ?? error.message}\n`);
  return exit;
}

function explainFailure(error: unknown): [readonly Diagnostic[], number] {
  if (error instanceof UserError) return [error.diagnostics, error.exit];
  if (error instanceof Error && error.name === 'ExitPromptError')
    return [[diagnose('usage.interrupted')], EXIT_INTERRUPTED];
  const code = (error as { code?: unknown } | null)?.code;
  if (
    typeof code === 'string' &&
    /^E(ACCES|PERM|ROFS|NOSPC|ISDIR|NOTDIR|EXIST|MFILE|IO|NAMETOOLONG|LOOP|NOENT)$/.test(code)
  ) {
    return [[diagnose('usage.output.failed', pathOf(error), { reason: code })], 2];
  }
  const name = error instanceof Error ? error.name : typeof error;
  return [[diagnose('usage.bug', {}, { detail: name })], EXIT_BUG];
}

function pathOf(error: unknown): { file?: string } {
  const path = (error as { path?: unknown }).path;
  return typeof path === 'string' ? { file: path } : {};
}
