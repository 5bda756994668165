import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

export function declarePeriod(program: Command, { io, say, finish }: Declaring): void {
  const period = program
    .command('period')
    .description(say({ vi: 'Các kỳ: xem, mở, khoá, mở khoá', en: 'Periods: list, open, lock, unlock' }))
    .helpCommand(false)
    .addHelpText('after', `\n  review period list\n  review period lock 2024`);
  const parts = [
    ['list', { vi: 'liệt kê các kỳ', en: 'list the periods' }],
    [
      'open <code>',
      { vi: 'mở một kỳ và lấy làm kỳ hiện hành', en: 'open a period and make it the current one' },
    ],
    ['lock <code>', { vi: 'khoá: không nhận thay đổi nữa', en: 'lock: take no more changes' }],
    ['unlock <code>', { vi: 'mở khoá', en: 'unlock' }],
  ] as const;
  for (const [words, description] of parts) {
    const name = words.split(' ')[0] ?? words;
    const part = period.command(words).description(say(description));
    addCommonOptions(part, say)
      .addHelpText('after', `\n  review period ${words.replace('<code>', '2025')}`)
      .action(async (...given: unknown[]) => {
        const code = typeof given[0] === 'string' ? given[0] : undefined;
        const options = given[code === undefined ? 0 : 1] as CommonOptions;
        finish(
          await runCommand(io, `period ${name}`, options, async (session) => {
            const { periodCommand } = await import('../actions/period.ts');
            return periodCommand(session, name, code);
          }),
        );
      });
  }
}
