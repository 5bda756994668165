import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface Options extends CommonOptions {
  readonly list?: boolean;
  readonly dryRun?: boolean;
}

export function declareClassify(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('classify')
    .description(
      say({
        vi: 'Đối chiếu mức xếp loại của từng đảng viên, tổ chức với quy định có hiệu lực; kiểm soát tỷ lệ xuất sắc',
        en: 'Hold the grade of every member and organization against the rules in force; check the caps',
      }),
    )
    .option(
      '--list',
      say({
        vi: 'liệt kê từng trường hợp cần xem',
        en: 'list the subjects people must look at (with --json: all)',
      }),
    )
    .option(
      '--unit <code>',
      say({ vi: 'chỉ tổ chức này và cấp dưới', en: 'this organization and below only' }),
    )
    .option('--dry-run', say({ vi: 'tính nhưng không ghi gì', en: 'compute, write nothing' }));
  addCommonOptions(command, say)
    .addHelpText('after', `\n  review classify --period 2025\n  review classify --period 2025 --list --json`)
    .action(async (options: Options) => {
      finish(
        await runCommand(io, 'classify', options, async (session) => {
          const { classifyCommand } = await import('../actions/classify.ts');
          return classifyCommand(session, { list: options.list === true, dryRun: options.dryRun === true });
        }),
      );
    });
}
