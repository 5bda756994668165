import type { Command } from 'commander';
import { DIAGNOSTIC_CODES, SEVERITIES, type DiagnosticCode } from '../../diagnostics/codes.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import type { CodeExample } from '../../messages/examples/example.ts';
import { CODE_EXAMPLES } from '../../messages/examples/examples.ts';
import { explainCode } from '../../messages/render-diagnostic.ts';
import { nearestCommand } from '../nearest-command.ts';
import type { CommandResult } from '../result.ts';
import type { Session } from '../session.ts';

/** The manual of one command, the meaning of one message code, or the list of commands. */
export function helpCommand(
  session: Session,
  program: Command,
  topic: string | undefined,
): Promise<CommandResult> {
  const result = (data: unknown, text: string): Promise<CommandResult> =>
    Promise.resolve({ data, period: null, run: null, diagnostics: [], text });
  if (topic === undefined)
    return result({ commands: program.commands.map((command) => command.name()) }, program.helpInformation());
  const command = program.commands.find((known) => known.name() === topic);
  if (command !== undefined) {
    const text = command.helpInformation();
    return result({ command: topic, help: text }, text);
  }
  const code = DIAGNOSTIC_CODES.find((known): known is DiagnosticCode => known === topic);
  if (code !== undefined) {
    const { message, hint } = explainCode(code, session.language);
    const example = CODE_EXAMPLES[code];
    const lines = [
      code,
      `  ${message}`,
      ...(hint === '' ? [] : [`  → ${hint}`]),
      ...(example === undefined ? [] : showExample(session, example)),
    ];
    return result(
      { code, severity: SEVERITIES[code], message, hint, ...(example === undefined ? {} : { example }) },
      `${lines.join('\n')}\n`,
    );
  }
  const nearest = nearestCommand(topic, program);
  throw new UserError([
    diagnose('usage.command.unknown', {}, { value: topic, ...(nearest === undefined ? {} : { nearest }) }),
  ]);
}

/** The files of an example and what to type, ready to try. */
function showExample({ say }: Session, { files = {}, run }: CodeExample): string[] {
  return [
    '',
    `  ${say({ vi: 'Ví dụ nhỏ nhất:', en: 'The smallest example:' })}`,
    ...Object.entries(files).flatMap(([name, text]) => [
      `  ${name}${text === '' ? say({ vi: ' (tệp rỗng)', en: ' (an empty file)' }) : ':'}`,
      ...text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => `    ${line}`),
    ]),
    ...run.map((line) => `    review ${line}`),
  ];
}
