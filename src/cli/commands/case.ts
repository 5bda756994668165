import type { Command } from 'commander';
import type { CaseCloseOptions, CaseListOptions, CaseStepOptions } from '../actions/case.ts';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

export function declareCase(program: Command, { io, say, finish }: Declaring): void {
  const command = program
    .command('case')
    .description(
      say({
        vi: 'Theo dõi các vụ việc từ kết quả rà soát: căn cứ, các bước, thời hạn, biểu quyết, kết thúc',
        en: 'Follow up what the screening found: ground, steps, deadlines, votes, closing',
      }),
    )
    .helpCommand(false)
    .addHelpText(
      'after',
      '\n  review case list\n  review case show 12\n  review case step 12 statement-request --on 05/03/2026',
    );
  const list = command
    .command('list')
    .description(say({ vi: 'các vụ việc và bước tiếp theo', en: 'the cases and what comes next' }))
    .option(
      '--state <state>',
      say({
        vi: 'open (đang theo dõi), closed (đã kết thúc), settled (không còn dấu hiệu), all',
        en: 'open, closed, settled or all',
      }),
      'open',
    )
    .option('--rule <id>', say({ vi: 'chỉ căn cứ này', en: 'only this ground' }))
    .option(
      '--unit <code>',
      say({ vi: 'chỉ tổ chức này và cấp dưới', en: 'only this organization and below' }),
    );
  addCommonOptions(list, say)
    .addHelpText('after', '\n  review case list --unit T.01 --state all')
    .action(async (options: CommonOptions & CaseListOptions) => {
      finish(
        await runCommand(io, 'case list', options, async (session) => {
          const { listCasesCommand } = await import('../actions/case.ts');
          return listCasesCommand(session, options);
        }),
      );
    });
  const show = command.command('show <case>').description(
    say({
      vi: 'một vụ việc: căn cứ, dữ kiện, các bước với thời hạn, biểu quyết',
      en: 'one case: ground, facts, steps with their days, votes',
    }),
  );
  addCommonOptions(show, say)
    .addHelpText('after', '\n  review case show 12')
    .action(async (id: string, options: CommonOptions) => {
      finish(
        await runCommand(io, 'case show', options, async (session) => {
          const { showCaseCommand } = await import('../actions/case.ts');
          return showCaseCommand(session, id);
        }),
      );
    });
  const step = command
    .command('step <case> <step>')
    .description(say({ vi: 'ghi một bước đã làm', en: 'record a step that was taken' }))
    .option('--on <date>', say({ vi: 'ngày làm, ví dụ 05/03/2026', en: 'the day, such as 05/03/2026' }))
    .option('--by <body>', say({ vi: 'ai thực hiện', en: 'who took it' }))
    .option('--document <number>', say({ vi: 'số văn bản, biên bản', en: 'number of the paper or minutes' }))
    .option(
      '--text <words>',
      say({ vi: 'ý kiến của đảng viên, ghi chú', en: 'words of the member, or a note' }),
    )
    .option('--refused', say({ vi: 'đảng viên cố tình không viết', en: 'the member refused a statement' }))
    .option(
      '--ballot <form>',
      say({ vi: 'secret (phiếu kín) hoặc raised (giơ thẻ)', en: 'secret or raised' }),
    )
    .option(
      '--summoned <n>',
      say({ vi: 'đảng viên chính thức được triệu tập', en: 'official members summoned' }),
    )
    .option(
      '--temporary-away <n>',
      say({ vi: 'trừ: đã giới thiệu sinh hoạt tạm thời nơi khác', en: 'less: temporarily active elsewhere' }),
    )
    .option(
      '--exempt-absent <n>',
      say({ vi: 'trừ: được miễn sinh hoạt, vắng', en: 'less: exempt and absent' }),
    )
    .option('--suspended <n>', say({ vi: 'trừ: bị đình chỉ sinh hoạt', en: 'less: suspended' }))
    .option('--prosecuted <n>', say({ vi: 'trừ: bị khởi tố, tạm giam', en: 'less: prosecuted or detained' }))
    .option(
      '--excused <n>',
      say({ vi: 'trừ: vắng cả buổi có lý do', en: 'less: absent with an accepted reason' }),
    )
    .option(
      '--members <n>',
      say({
        vi: 'thành viên của cấp uỷ, hoặc đảng viên chính thức',
        en: 'members of the committee, or official members',
      }),
    )
    .option('--exempt <n>', say({ vi: 'trừ: được miễn sinh hoạt', en: 'less: exempt' }))
    .option('--agree <n>', say({ vi: 'số người đồng ý', en: 'how many agreed' }))
    .option('--dry-run', say({ vi: 'kiểm tra nhưng không ghi gì', en: 'check, write nothing' }));
  addCommonOptions(step, say)
    .addHelpText(
      'after',
      '\n  review case step 12 statement --on 12/03/2026 --document 01-BKĐ\n  review case step 12 cell-vote --on 20/03/2026 --summoned 20 --temporary-away 2 --agree 13',
    )
    .action(async (id: string, name: string, options: CommonOptions & CaseStepOptions) => {
      finish(
        await runCommand(io, 'case step', options, async (session) => {
          const { recordStepCommand } = await import('../actions/case.ts');
          return recordStepCommand(session, id, name, options);
        }),
      );
    });
  const close = command
    .command('close <case> <outcome>')
    .description(
      say({
        vi: 'ghi kết quả đã được quyết định; chương trình không thay đổi danh sách đảng viên',
        en: 'record what was decided; the list of members is not changed',
      }),
    )
    .option('--number <number>', say({ vi: 'số hiệu quyết định', en: 'number of the decision' }))
    .option(
      '--date <date>',
      say({ vi: 'ngày ký, ví dụ 20/12/2025', en: 'day it was signed, such as 20/12/2025' }),
    )
    .option('--by <body>', say({ vi: 'cơ quan ban hành, nơi kết luận', en: 'the body that decided' }))
    .option('--text <words>', say({ vi: 'lý do, ghi chú', en: 'the reason, or a note' }))
    .option('--dry-run', say({ vi: 'kiểm tra nhưng không ghi gì', en: 'check, write nothing' }));
  addCommonOptions(close, say)
    .addHelpText('after', '\n  review case close 12 explained --date 20/03/2026 --by "Chi bộ Một"')
    .action(async (id: string, outcome: string, options: CommonOptions & CaseCloseOptions) => {
      finish(
        await runCommand(io, 'case close', options, async (session) => {
          const { closeCaseCommand } = await import('../actions/case.ts');
          return closeCaseCommand(session, id, outcome, options);
        }),
      );
    });
}
