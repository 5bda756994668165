import type { Command } from 'commander';
import type { SimulateOptions } from '../actions/simulate.ts';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

const collect = (value: string, former: readonly string[] = []): string[] => [...former, value];

export function declareSimulate(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('simulate')
    .description(
      say({
        vi: 'Thử: cùng số liệu đó theo bộ quy tắc, ngày chốt hoặc thiết lập khác; không ghi gì',
        en: 'Try the same facts under other rules, another day or setting; nothing is stored',
      }),
    )
    .option(
      '--rules <id>',
      say({ vi: 'mã bộ quy tắc, hoặc tệp .yaml', en: 'id of a rule pack, or a .yaml file' }),
    )
    .option(
      '--set <name=value>',
      say({
        vi: 'thiết lập hoặc tham số, lặp lại được: cap.base, cap.rounding, reviewCutoff, tasks.exceeded…',
        en: 'setting or parameter, may be repeated: cap.base, cap.rounding, reviewCutoff, tasks.exceeded…',
      }),
      collect,
    )
    .option(
      '--periods <from..to>',
      say({ vi: 'nhiều năm, ví dụ 2021..2023', en: 'several years, such as 2021..2023' }),
    )
    .option('--list', say({ vi: 'nêu từng trường hợp thay đổi', en: 'name each subject that moves' }))
    .option(
      '--unit <code>',
      say({ vi: 'chỉ tổ chức này và cấp dưới', en: 'this organization and below only' }),
    );
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      `\n  review simulate --set cap.base=goodOrBetter\n  review simulate --periods 2021..2023 --rules qd-366 --list`,
    )
    .action(async (options: CommonOptions & SimulateOptions) => {
      finish(
        await runCommand(io, 'simulate', options, async (session) => {
          const { simulateCommand } = await import('../actions/simulate.ts');
          return simulateCommand(session, options);
        }),
      );
    });
}
