import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface Options extends CommonOptions {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export function declareUndo(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('undo <submission>')
    .description(
      say({
        vi: 'Rút lại một lần nhận tệp: dữ liệu trở lại như trước khi nhận',
        en: 'Take a submission back: the record is as it was before it came',
      }),
    )
    .option('--yes', say({ vi: 'không hỏi lại', en: 'do not ask for confirmation' }))
    .option('--dry-run', say({ vi: 'tính nhưng không ghi gì', en: 'compute, write nothing' }));
  addCommonOptions(command, say)
    .addHelpText('after', `\n  review undo 3 --dry-run\n  review undo 3 --yes`)
    .action(async (submission: string, options: Options) => {
      finish(
        await runCommand(io, 'undo', options, async (session) => {
          const { undoCommand } = await import('../actions/undo.ts');
          return undoCommand(session, submission, {
            dryRun: options.dryRun === true,
            yes: options.yes === true,
          });
        }),
      );
    });
}
