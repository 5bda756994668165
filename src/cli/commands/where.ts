import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

export function declareWhere(program: Command, { io, say, finish }: Declaring): void {
  const command = program.command('where <key> [folder]').description(
    say({
      vi: 'Báo cáo nào trong thư mục đã ghi con số này, với giá trị nào, có khớp số liệu hiện nay không',
      en: 'Which reports in a folder print this figure, with which value, and whether it still agrees',
    }),
  );
  addCommonOptions(command, say)
    .addHelpText('after', `\n  review where members.goodOrBetter.percent bao-cao`)
    .action(async (key: string, folder: string | undefined, options: CommonOptions) => {
      finish(
        await runCommand(io, 'where', options, async (session) => {
          const { whereCommand } = await import('../actions/where.ts');
          return whereCommand(session, key, folder ?? '.');
        }),
      );
    });
}
