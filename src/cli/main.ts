import { CommanderError, type Command } from 'commander';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../messages/language.ts';
import { processIo, type Io } from './io.ts';
import { nearestCommand, nearestOption } from './nearest-command.ts';
import { buildProgram } from './program.ts';
import { EXIT_INTERRUPTED } from './result.ts';
import { runCommand } from './run-command.ts';
import { chooseLanguage } from './session.ts';
import { UserError } from '../diagnostics/user-error.ts';

/** The word after an option such as `--lang` in the arguments as typed. */
function optionIn(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(name);
  if (at >= 0) return argv[at + 1];
  return argv.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The language for help and for mistakes in the command line itself; a wrong one is reported later by the command. */
function languageOf(argv: readonly string[], io: Io): Language {
  try {
    return chooseLanguage(optionIn(argv, '--lang'), io.env);
  } catch {
    return 'vi';
  }
}

/**
 * Runs the command line and gives its exit code; nothing is thrown and the process is not ended.
 *
 * @param argv the words after the program's name.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exit = 0;
  const program = buildProgram(io, languageOf(argv, io), (code) => {
    exit = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') {
      io.writeOut(groupOf(argv, program).helpInformation());
      return 0;
    }
    return reportUsage(argv, io, program, error);
  }
}

/** A command line that does not fit is reported like every other mistake: with a hint, in both forms, exit 2. */
async function reportUsage(
  argv: readonly string[],
  io: Io,
  program: Command,
  error: CommanderError,
): Promise<number> {
  const lang = optionIn(argv, '--lang');
  const options = { json: argv.includes('--json'), ...(lang === undefined ? {} : { lang }) };
  const name = program.commands.find((command) => argv.includes(command.name()))?.name() ?? '';
  return runCommand(io, name, options, () => {
    throw new UserError([describeUsage(argv, program, error)]);
  });
}

/** The command whose subcommand was left out, or the program itself. */
function groupOf(argv: readonly string[], program: Command): Command {
  return program.commands.find((command) => argv.includes(command.name())) ?? program;
}

/** Turns what commander says of a command line into the project's own words. */
function describeUsage(argv: readonly string[], program: Command, error: CommanderError): Diagnostic {
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand': {
      const nearest = nearestCommand(named, groupOf(argv, program));
      return diagnose(
        'usage.command.unknown',
        {},
        { value: named, ...(nearest === undefined ? {} : { nearest }) },
      );
    }
    case 'commander.missingArgument':
      return diagnose('usage.option.missing', {}, { name: `<${named}>` });
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return diagnose('usage.option.missing', {}, { name: named });
    default: {
      const value = named === '' ? argv.join(' ') : named;
      const group = groupOf(argv, program);
      const command = group.commands.find((part) => argv.includes(part.name())) ?? group;
      const nearest = nearestOption(value, command);
      return diagnose('usage.option.unknown', {}, { value, ...(nearest === undefined ? {} : { nearest }) });
    }
  }
}

/** Runs the program on the process's own arguments, streams and clock. */
export async function start(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe went away (`review … | head`): nothing is left to say.
    if (error.code === 'EPIPE') process.exit(0);
  });
  process.on('SIGINT', () => process.exit(EXIT_INTERRUPTED));
  process.on('SIGTERM', () => process.exit(EXIT_INTERRUPTED));
  process.exitCode = await main(
    process.argv.slice(2),
    processIo(new URL('./unit-thread.js', import.meta.url)),
  );
}

export { commandReference } from './command-reference.ts';
