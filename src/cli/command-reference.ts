import type { Command } from 'commander';
import { buildProgram } from './program.ts';
import type { Io } from './io.ts';

const SILENT: Io = {
  env: {},
  cwd: '/',
  now: () => '',
  stdoutIsTerminal: false,
  stderrIsTerminal: false,
  stdinIsTerminal: false,
  columns: 110,
  writeOut: () => undefined,
  writeError: () => undefined,
  readInput: () => Promise.resolve(''),
};

/** Options that every command takes are described once. */
const COMMON = new Set([
  '--workspace',
  '--period',
  '--json',
  '--quiet',
  '--no-color',
  '--no-input',
  '--lang',
  '--debug',
  '--help',
]);

/** The commands with their options as Markdown, in English: the part of the README between the markers. */
export function commandReference(): string {
  const program = buildProgram(SILENT, 'en', () => undefined);
  const leaves = program.commands.flatMap((command) =>
    command.commands.length > 0 ? command.commands : [command],
  );
  const common = leaves[0]?.options.filter((option) => COMMON.has(option.long ?? '') && !option.hidden) ?? [];
  const lines = [
    'Every command takes ' +
      common.map((option) => `\`${option.flags}\` (${option.description})`).join(', ') +
      ' and `--help`. Without `-w` the nearest folder upwards that holds `review.db` is the workspace.',
    '',
    '| command | what it does | options |',
    '|---|---|---|',
    ...leaves.map(
      (command) => `| \`${usageOf(command)}\` | ${command.description()} | ${optionsOf(command)} |`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function usageOf(command: Command): string {
  const parents: string[] = [];
  for (let at: Command | null = command; at !== null; at = at.parent) parents.unshift(at.name());
  const words = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}…` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [...parents, ...words].join(' ');
}

function optionsOf(command: Command): string {
  return command.options
    .filter((option) => !COMMON.has(option.long ?? '') && !option.hidden)
    .map((option) => `\`${option.flags.replaceAll('|', '\\|')}\` ${option.description}`)
    .join('<br>');
}
