import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface Options extends CommonOptions {
  readonly name?: string;
  readonly level?: string;
  readonly dryRun?: boolean;
}

export function declareInit(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('init [dir]')
    .description(say({ vi: 'Tạo thư mục làm việc mới', en: 'Make a new workspace' }))
    .option('--name <name>', say({ vi: 'tên cấp uỷ', en: 'name of the committee' }))
    .option(
      '--level <level>',
      say({ vi: 'cấp: province, commune hoặc base', en: 'level: province, commune or base' }),
    )
    .option('--dry-run', say({ vi: 'tính nhưng không ghi gì', en: 'compute, write nothing' }));
  addCommonOptions(command, say)
    .addHelpText('after', `\n  review init so-lieu --name "Tỉnh uỷ Sơn Hà" --level province --period 2025`)
    .action(async (dir: string | undefined, options: Options) => {
      finish(
        await runCommand(io, 'init', options, async (session) => {
          const { initCommand } = await import('../actions/init.ts');
          return initCommand(session, dir, options);
        }),
      );
    });
}
