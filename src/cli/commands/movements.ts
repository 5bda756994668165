import type { Command } from 'commander';
import type { MovementsOptions } from '../actions/movements.ts';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

export function declareMovements(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('movements [register]')
    .description(
      say({
        vi: 'Tăng, giảm đảng viên: đầu kỳ + tăng − giảm = cuối kỳ, theo đơn vị; hoặc sổ: transfers, corrections, admissions, exits, organizations',
        en: 'Who came and went: opening + in − out = closing, by unit; or a register: transfers, corrections, admissions, exits, organizations',
      }),
    )
    .option(
      '--unit <code>',
      say({ vi: 'đơn vị báo cáo (mặc định: toàn bộ)', en: 'the unit that reports (default: all)' }),
    )
    .option('--as-of <day>', say({ vi: 'đếm đến hết ngày này', en: 'count up to the end of this day' }))
    .option(
      '--known-on <day>',
      say({ vi: 'theo những gì đã biết đến hết ngày này', en: 'by what was known at the end of this day' }),
    )
    .option(
      '--trace <figure>',
      say({ vi: 'liệt kê từng hàng của một con số', en: 'list the rows behind one figure' }),
    );
  command.option(
    '--stated <file>',
    say({ vi: 'đối chiếu với biểu số 1 đã lập', en: 'hold a filled-in form against the count' }),
  );
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      `\n  review movements --period 2023\n  review movements --unit 99.001 --as-of 30/06/2023\n  review movements --trace expelled\n  review movements exits --period 2023`,
    )
    .action(async (register: string | undefined, options: CommonOptions & MovementsOptions) => {
      finish(
        await runCommand(io, 'movements', options, async (session) => {
          const { movementsCommand } = await import('../actions/movements.ts');
          return movementsCommand(session, register, options);
        }),
      );
    });
}
