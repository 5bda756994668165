import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

interface ListOptions extends CommonOptions {
  readonly answered?: boolean;
}

export function declareIdentity(program: Command, { io, say, finish }: Declaring): void {
  const identity = program
    .command('identity')
    .description(
      say({
        vi: 'Các hàng chưa biết là ai: xem, trả lời một lần cho mọi lần nhập sau',
        en: 'Rows of which it is not known whom they mean: list them, answer once for all later imports',
      }),
    )
    .helpCommand(false)
    .addHelpText('after', `\n  review identity list\n  review identity same 4\n  review identity new 5`);
  const list = identity.command('list').description(
    say({
      vi: 'các câu hỏi: điểm nào trùng, điểm nào khác',
      en: 'the questions: what agrees, what differs',
    }),
  );
  addCommonOptions(list, say)
    .option(
      '--answered',
      say({
        vi: 'những câu đã trả lời, để sửa câu trả lời',
        en: 'those already answered, to answer otherwise',
      }),
    )
    .addHelpText('after', `\n  review identity list --period 2025\n  review identity list --answered`)
    .action(async (options: ListOptions) => {
      finish(
        await runCommand(io, 'identity list', options, async (session) => {
          const { listIdentityCommand } = await import('../actions/identity.ts');
          return listIdentityCommand(session, options.answered === true);
        }),
      );
    });
  const same = identity.command('same <question> [person]').description(
    say({
      vi: 'hàng đó là người đã có (số thứ tự trong danh sách, nếu có nhiều người)',
      en: 'the row means somebody on record (the place in the list where there are several)',
    }),
  );
  addCommonOptions(same, say)
    .addHelpText('after', `\n  review identity same 4\n  review identity same 4 2`)
    .action(async (question: string, person: string | undefined, options: CommonOptions) => {
      finish(
        await runCommand(io, 'identity same', options, async (session) => {
          const { answerIdentityCommand } = await import('../actions/identity.ts');
          return answerIdentityCommand(session, question, person);
        }),
      );
    });
  const other = identity
    .command('new <question>')
    .description(say({ vi: 'hàng đó là một người khác', en: 'the row means another person' }));
  addCommonOptions(other, say)
    .addHelpText('after', `\n  review identity new 5`)
    .action(async (question: string, options: CommonOptions) => {
      finish(
        await runCommand(io, 'identity new', options, async (session) => {
          const { answerIdentityCommand } = await import('../actions/identity.ts');
          return answerIdentityCommand(session, question, 'new');
        }),
      );
    });
}
