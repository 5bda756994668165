import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface Options extends CommonOptions {
  readonly run?: string;
}

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
    .option('--run <number>', say({ vi: 'theo lần chạy cũ', en: 'by an older run' }));
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      `\n  review explain 99000123 --period 2025\n  review explain "Nguyễn Văn An" --unit 99.001.002.000.003`,
    )
    .action(async (subject: string, options: Options) => {
      finish(
        await runCommand(io, 'explain', options, async (session) => {
          const { explainCommand } = await import('../actions/explain.ts');
          return explainCommand(session, subject, { run: options.run, unit: options.unit });
        }),
      );
    });
}
