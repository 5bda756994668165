import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface Options extends CommonOptions {}

export function declareDemo(program: Command, { io, say, finish }: Declaring): void {
  const command = program.command('demo [dir]').description(
    say({
      vi: 'Tạo tỉnh mẫu (ba năm, dữ liệu hư cấu) rồi làm trọn việc trên đó',
      en: 'Make the invented sample province (three years) and do the whole job on it',
    }),
  );
  addCommonOptions(command, say)
    .addHelpText('after', `\n  review demo thu-nghiem`)
    .action(async (dir: string | undefined, options: Options) => {
      finish(
        await runCommand(io, 'demo', options, async (session) => {
          const { demoCommand } = await import('../actions/demo.ts');
          return demoCommand(session, dir);
        }),
      );
    });
}
