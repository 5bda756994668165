import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface Options extends CommonOptions {
  readonly out: string;
  readonly deadline?: string;
  readonly reportLang?: string;
  readonly dryRun?: boolean;
}

export function declareReturn(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('return <submission>')
    .description(
      say({
        vi: 'Trả lại tệp của đơn vị: ô sai được tô màu và giải thích, kèm phiếu ở trang đầu',
        en: "Give a unit's own file back: wrong cells coloured and explained, with a slip in front",
      }),
    )
    .requiredOption(
      '-o, --out <path>',
      say({
        vi: 'tệp .xlsx, thư mục, hoặc - cho đầu ra chuẩn',
        en: '.xlsx file, folder, or - for standard output',
      }),
    )
    .option(
      '--deadline <date>',
      say({ vi: 'hạn gửi lại (mặc định: trong review.yaml)', en: 'send back by (default: in review.yaml)' }),
    )
    .option('--report-lang <language>', say({ vi: 'ngôn ngữ của phiếu', en: 'language of the slip' }))
    .option('--dry-run', say({ vi: 'tính nhưng không ghi gì', en: 'compute, write nothing' }));
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      `\n  review return 3 -o tra-lai/\n  review return 3 -o tra-lai/ --deadline 20/12/2025`,
    )
    .action(async (submission: string, options: Options) => {
      finish(
        await runCommand(io, 'return', options, async (session) => {
          const { returnCommand } = await import('../actions/return.ts');
          return returnCommand(session, submission, options);
        }),
      );
    });
}
