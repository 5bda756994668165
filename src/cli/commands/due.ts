import type { Command } from 'commander';
import type { DueOptions } from '../actions/due.ts';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

export function declareDue(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('due')
    .description(
      say({
        vi: 'Việc đã quá hạn và sắp đến hạn của các vụ việc; lịch .ics, lời nhắc cho từng đơn vị',
        en: 'What is late or due soon in the cases; a calendar file, reminders for each unit',
      }),
    )
    .option(
      '--within <days>',
      say({ vi: 'số ngày tới, ví dụ 30d', en: 'days from today, such as 30d' }),
      '30d',
    )
    .option(
      '--unit <code>',
      say({ vi: 'chỉ tổ chức này và cấp dưới', en: 'only this organization and below' }),
    )
    .option(
      '--ics <file>',
      say({ vi: 'ghi lịch .ics, hoặc - ra đầu ra chuẩn', en: 'write a calendar file, or - to stdout' }),
    )
    .option(
      '--reminders <folder>',
      say({
        vi: 'viết lời nhắc để in, mỗi đơn vị một tệp',
        en: 'write reminders to print, a file for each unit',
      }),
    )
    .option('--dry-run', say({ vi: 'không ghi tệp nào', en: 'write no file' }));
  addCommonOptions(command, say)
    .addHelpText(
      'after',
      '\n  review due --within 30d\n  review due --within 90d --ics han.ics --reminders nhac-viec',
    )
    .action(async (options: CommonOptions & DueOptions) => {
      finish(
        await runCommand(io, 'due', options, async (session) => {
          const { dueCommand } = await import('../actions/due.ts');
          return dueCommand(session, options);
        }),
      );
    });
}
