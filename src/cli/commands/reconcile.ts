import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface Options extends CommonOptions {}

export function declareReconcile(program: Command, { io, say, finish }: Declaring): void {
  const command = program.command('reconcile <text>').description(
    say({
      vi: 'Đối chiếu các số liệu của một văn bản đã công bố với nhau',
      en: 'Hold the figures of a published text against each other',
    }),
  );
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      `\n  review reconcile samples/published/son-ha-2023.vi.txt\n  review reconcile - < ban-tin.txt`,
    )
    .action(async (text: string, options: Options) => {
      finish(
        await runCommand(io, 'reconcile', options, async (session) => {
          const { reconcileCommand } = await import('../actions/reconcile.ts');
          return reconcileCommand(session, text);
        }),
      );
    });
}
