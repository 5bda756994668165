import type { Command } from 'commander';
import type { ExplainOptions } from '../actions/explain.ts';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

export function declareExplain(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('explain <subject>')
    .description(
      say({
        vi: 'Vì sao: từng quy tắc với điều khoản, căn cứ và ô số liệu',
        en: 'Why: each rule with its clause, the facts and their cells',
      }),
    )
    .option(
      '--unit <code>',
      say({ vi: 'chỉ tổ chức này và cấp dưới', en: 'this organization and below only' }),
    )
    .option('--run <number>', say({ vi: 'theo lần chạy cũ', en: 'by an older run' }))
    .option(
      '--depth <depth>',
      say({
        vi: 'sentence (một câu), page (mặc định), everything (mọi thứ)',
        en: 'sentence, page (default) or everything',
      }),
    )
    .option(
      '--why-not <grade>',
      say({
        vi: 'vì sao chưa được mức này, và cần gì để được',
        en: 'why not this grade, and what would change it',
      }),
    )
    .option(
      '--notice',
      say({ vi: 'viết thông báo kết quả để in và ký', en: 'write the notice to print and sign' }),
    )
    .option('-o, --out <file>', say({ vi: 'tệp .html của thông báo', en: 'the .html file of the notice' }))
    .option(
      '--report-lang <language>',
      say({
        vi: 'ngôn ngữ thông báo: vi (mặc định) hoặc en',
        en: 'language of the notice: vi (default) or en',
      }),
    )
    .option('--dry-run', say({ vi: 'tính nhưng không ghi gì', en: 'compute, write nothing' }));
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      `\n  review explain 99000123 --period 2025\n  review explain "Nguyễn Văn An" --unit 99.001.002.000.003\n  review explain 99000123 --why-not HTXSNV\n  review explain 99000123 --notice -o thong-bao.html`,
    )
    .action(async (subject: string, options: CommonOptions & ExplainOptions) => {
      finish(
        await runCommand(io, 'explain', options, async (session) => {
          const { explainCommand } = await import('../actions/explain.ts');
          return explainCommand(session, subject, options);
        }),
      );
    });
}
