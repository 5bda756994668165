import type { Command } from 'commander';
import { type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

export function declareHelp(program: Command, { io, say, finish }: Declaring): void {
  program
    .command('help [topic]')
    .description(
      say({
        vi: 'Hướng dẫn về một lệnh hoặc một mã thông báo',
        en: 'Help on a command or on the code of a message',
      }),
    )
    .option('--json', say({ vi: 'in một đối tượng JSON', en: 'print one JSON object' }))
    .option('--lang <language>', say({ vi: 'ngôn ngữ: vi hoặc en', en: 'language: vi or en' }))
    .addHelpText('after', `\n  review help import\n  review help import.date.invalid`)
    .action(async (topic: string | undefined, options: CommonOptions) => {
      finish(
        await runCommand(io, 'help', options, async (session) => {
          const { helpCommand } = await import('../actions/help.ts');
          return helpCommand(session, program, topic);
        }),
      );
    });
}
