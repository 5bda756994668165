import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

export function declareCap(program: Command, { io, say, finish }: Declaring): void {
  const command = program.command('cap [unit]').description(
    say({
      vi: 'Tỷ lệ hoàn thành xuất sắc của từng nhóm theo mọi cách hiểu; số thay đổi ít nhất để không vượt',
      en: 'Groups against the limit under each reading; the fewest changes that satisfy it',
    }),
  );
  addCommonOptions(command, say)
    .addHelpText('after', `\n  review cap\n  review cap T.01 --period 2025 --json`)
    .action(async (unit: string | undefined, options: CommonOptions) => {
      finish(
        await runCommand(io, 'cap', options, async (session) => {
          const { capCommand } = await import('../actions/cap.ts');
          return capCommand(session, unit);
        }),
      );
    });
}
