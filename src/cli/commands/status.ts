import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface Options extends CommonOptions {}

export function declareStatus(program: Command, { io, say, finish }: Declaring): void {
  const command = program.command('status').description(
    say({
      vi: 'Đã nhận gì, còn thiếu gì, cần làm gì',
      en: 'What was received, what is missing, what needs attention',
    }),
  );
  addCommonOptions(command, say)
    .addHelpText('after', `\n  review status --period 2025`)
    .action(async (options: Options) => {
      finish(
        await runCommand(io, 'status', options, async (session) => {
          const { statusCommand } = await import('../actions/status.ts');
          return statusCommand(session);
        }),
      );
    });
}
