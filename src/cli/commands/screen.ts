import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface Options extends CommonOptions {
  readonly asOf?: string;
  readonly list?: boolean;
  readonly dryRun?: boolean;
}

export function declareScreen(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('screen')
    .description(
      say({
        vi: 'Rà soát, sàng lọc: đối chiếu số liệu đã ghi với quy định; mỗi phát hiện là câu hỏi gửi cấp có thẩm quyền',
        en: 'Hold what is recorded against the screening and record rules; each finding is a question to the competent body',
      }),
    )
    .option(
      '--as-of <day>',
      say({
        vi: 'ngày rà soát; mặc định là ngày chốt số liệu của kỳ',
        en: 'day of the screening; by default the day the period’s figures are closed',
      }),
    )
    .option('--list', say({ vi: 'liệt kê từng phát hiện', en: 'list every finding' }))
    .option(
      '--unit <code>',
      say({ vi: 'chỉ liệt kê tổ chức này và cấp dưới', en: 'list this organization and below only' }),
    )
    .option('--dry-run', say({ vi: 'tính nhưng không ghi gì', en: 'compute, write nothing' }));
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      `\n  review screen --period 2025\n  review screen --as-of 30/06/2025 --list --unit 99.001`,
    )
    .action(async (options: Options) => {
      finish(
        await runCommand(io, 'screen', options, async (session) => {
          const { screenCommand } = await import('../actions/screen.ts');
          return screenCommand(session, {
            asOf: options.asOf,
            list: options.list === true,
            dryRun: options.dryRun === true,
          });
        }),
      );
    });
}
