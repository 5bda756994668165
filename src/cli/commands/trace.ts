import type { Command } from 'commander';
import type { TraceOptions } from '../actions/trace.ts';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';

export function declareTrace(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('trace [key]')
    .description(
      say({
        vi: 'Một con số của báo cáo từ đâu ra: công thức, từng dòng, từng ô; nêu tên báo cáo (t7) thì liệt kê các con số của nó',
        en: 'Where a figure of a report comes from: formula, rows, cells; the name of a report (t7) lists its figures',
      }),
    )
    .option(
      '--all',
      say({ vi: 'nêu hết các dòng, không chỉ 20 dòng đầu', en: 'name every row, not the first 20 only' }),
    );
  command.option(
    '--unit <code>',
    say({ vi: 'báo cáo của tổ chức này', en: 'in the report of this organization' }),
  );
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      `\n  review trace --period 2025\n  review trace members.goodOrBetter.percent --period 2025\n  review trace "byUnit[99.001].removals.deleted" --all\n  review trace t3 --unit 99.001\n  review trace "t3[A.1.HTXSNV].total@2025"`,
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
