import type { Command } from 'commander';
import type { CompareOptions } from '../actions/compare.ts';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

export function declareCompare(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('compare <before> <after>')
    .description(
      say({
        vi: 'So hai kỳ: ai, đơn vị nào đổi mức, theo quy tắc hoặc quyết định nào',
        en: 'Two periods: who and which unit moved, by which rule or decision',
      }),
    )
    .option('--list', say({ vi: 'nêu từng trường hợp thay đổi', en: 'name each subject that moved' }))
    .option(
      '--on-today-map',
      say({
        vi: 'tổ chức đã sáp nhập tính vào tổ chức tiếp nhận',
        en: 'hold an organization that was merged against the one it went to',
      }),
    )
    .option(
      '--unit <code>',
      say({ vi: 'chỉ tổ chức này và cấp dưới', en: 'this organization and below only' }),
    );
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      `\n  review compare 2024 2025\n  review compare 2022 2023 --list --on-today-map --unit 99.001`,
    )
    .action(async (before: string, after: string, options: CommonOptions & CompareOptions) => {
      finish(
        await runCommand(io, 'compare', options, async (session) => {
          const { compareCommand } = await import('../actions/compare.ts');
          return compareCommand(session, before, after, options);
        }),
      );
    });
}
