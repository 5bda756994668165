import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

export function declareSubmissions(program: Command, { io, say, finish }: Declaring): void {
  const command = program.command('submissions').description(
    say({
      vi: 'Các tệp đã nhận: ai gửi, lúc nào, mã băm, kết quả từng hàng',
      en: 'Files received: who sent them, when, with which hash, what came of their rows',
    }),
  );
  addCommonOptions(command, say)
    .addHelpText('after', `\n  review submissions --period 2025`)
    .action(async (options: CommonOptions) => {
      finish(
        await runCommand(io, 'submissions', options, async (session) => {
          const { submissionsCommand } = await import('../actions/submissions.ts');
          return submissionsCommand(session);
        }),
      );
    });
}
