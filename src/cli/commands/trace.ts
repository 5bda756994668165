import type { Command } from 'commander';
import type { TraceOptions } from '../actions/trace.ts';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';

export function declareTrace(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('trace [key]')
    .description(
      say({
        vi: 'Một con số của báo cáo từ đâu ra: công thức, từng dòng, từng ô; không nêu mã thì liệt kê mọi con số',
        en: 'Where a figure of the report comes from: formula, rows, cells; without a key, all figures',
      }),
    )
    .option(
      '--all',
      say({ vi: 'nêu hết các dòng, không chỉ 20 dòng đầu', en: 'name every row, not the first 20 only' }),
    );
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      `\n  review trace --period 2025\n  review trace members.goodOrBetter.percent --period 2025\n  review trace "byUnit[99.001].removals.deleted" --all`,
    )
    .action(async (key: string | undefined, options: TraceOptions) => {
      finish(
        await runCommand(io, 'trace', options, async (session) => {
          const { traceCommand } = await import('../actions/trace.ts');
          return traceCommand(session, key, options);
        }),
      );
    });
}
