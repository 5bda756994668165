import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface Options extends CommonOptions {
  readonly unit?: string;
}

export function declareReconcile(program: Command, { io, say, finish }: Declaring): void {
  const command = program.command('reconcile <text>').description(
    say({
      vi: 'Đối chiếu các số liệu của một văn bản đã công bố với nhau; có --period thì cả với số liệu của mình',
      en: 'Hold the figures of a published text against each other; with --period also against the workspace',
    }),
  );
  command.option(
    '--unit <code>',
    say({
      vi: 'văn bản của tổ chức này (cùng --period)',
      en: 'the text is about this organization (with --period)',
    }),
  );
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      `\n  review reconcile samples/published/son-ha-2023.vi.txt\n  review reconcile - < ban-tin.txt\n  review reconcile bao-cao.md --period 2023`,
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
