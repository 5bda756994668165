import type { Command } from 'commander';
import type { DecideOptions } from '../actions/decide.ts';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

const DECISION = '--number 12-QĐ/ĐU --date 20/12/2025 --by "Đảng uỷ xã An Bình"';

export function declareDecide(program: Command, { io, say, finish }: Declaring): void {
  const decide = program
    .command('decide')
    .description(
      say({
        vi: 'Ghi nhận quyết định của cấp có thẩm quyền: mức xếp loại, xếp loại lại, không xếp loại, tỷ lệ cao hơn',
        en: 'Record what the competent body decided: a grade, a second grading, none, a larger share of HTXSNV',
      }),
    )
    .helpCommand(false)
    .addHelpText('after', `\n  review decide grade 99000101 HTTNV ${DECISION}\n  review decide list`);
  const addDecision = (command: Command): Command =>
    addCommonOptions(
      command
        .option('--number <number>', say({ vi: 'số hiệu quyết định', en: 'number of the decision' }))
        .option(
          '--date <date>',
          say({ vi: 'ngày ký, ví dụ 20/12/2025', en: 'day it was signed, such as 20/12/2025' }),
        )
        .option('--by <body>', say({ vi: 'cơ quan ban hành', en: 'the body that issued it' }))
        .option('--unit <code>', say({ vi: 'tìm trong tổ chức này', en: 'look in this organization' }))
        .option('--dry-run', say({ vi: 'kiểm tra nhưng không ghi gì', en: 'check, write nothing' })),
      say,
    );
  addDecision(
    decide
      .command('grade <subject> <grade>')
      .description(
        say({ vi: 'mức xếp loại của một đảng viên, tổ chức', en: 'the grade of a member or organization' }),
      ),
  )
    .addHelpText('after', `\n  review decide grade 99000101 HTTNV ${DECISION}`)
    .action(async (subject: string, grade: string, options: CommonOptions & DecideOptions) => {
      finish(
        await runCommand(io, 'decide grade', options, async (session) => {
          const { decideCommand } = await import('../actions/decide.ts');
          return decideCommand(session, { kind: 'grade', subject, grade }, options);
        }),
      );
    });
  addDecision(
    decide
      .command('regrade <subject> <grade>')
      .description(
        say({
          vi: 'xếp loại lại khi mức đã công bố không đúng; mức cũ vẫn được giữ',
          en: 'grade again where a published grade was wrong; the former one is kept',
        }),
      )
      .option(
        '--ground <ground>',
        say({
          vi: 'căn cứ: undisclosed (khuyết điểm chưa bộc lộ), conditions (không đủ điều kiện), dishonest (không trung thực), reports (dư luận, phản ánh xấu), violation (vi phạm của năm đó nay mới bị kỷ luật)',
          en: 'why: undisclosed (a shortcoming that was hidden), conditions (not met), dishonest, reports (adverse), violation (of that year, disciplined only now)',
        }),
      ),
  )
    .addHelpText(
      'after',
      `\n  review decide regrade 99000101 KHTNV --period 2024 --ground violation ${DECISION}`,
    )
    .action(async (subject: string, grade: string, options: CommonOptions & DecideOptions) => {
      finish(
        await runCommand(io, 'decide regrade', options, async (session) => {
          const { decideCommand } = await import('../actions/decide.ts');
          return decideCommand(session, { kind: 'regrade', subject, grade }, options);
        }),
      );
    });
  addDecision(
    decide
      .command('exclude <subject>')
      .description(
        say({ vi: 'không xếp loại trong kỳ, nêu lý do', en: 'not graded in the period, with the reason' }),
      )
      .option(
        '--ground <ground>',
        say({
          vi: 'lý do: exempt (miễn sinh hoạt), suspended (đình chỉ), newMember (mới kết nạp), newlyFounded (mới thành lập), notReviewed (chưa kiểm điểm), other (khác)',
          en: 'the reason: exempt, suspended, newMember, newlyFounded, notReviewed, other',
        }),
      ),
  )
    .addHelpText('after', `\n  review decide exclude T.01.02 --ground newlyFounded ${DECISION}`)
    .action(async (subject: string, options: CommonOptions & DecideOptions) => {
      finish(
        await runCommand(io, 'decide exclude', options, async (session) => {
          const { decideCommand } = await import('../actions/decide.ts');
          return decideCommand(session, { kind: 'exclusion', subject, grade: undefined }, options);
        }),
      );
    });
  addDecision(
    decide
      .command('cap-exception <group>')
      .description(
        say({
          vi: 'tỷ lệ hoàn thành xuất sắc cao hơn cho một nhóm có kết quả nổi trội',
          en: 'the larger share of HTXSNV for a group with outstanding results',
        }),
      )
      .option(
        '--subjects <kind>',
        say({
          vi: 'nhóm gồm members (đảng viên) hay organizations (tổ chức)',
          en: 'members or organizations',
        }),
        'members',
      ),
  )
    .addHelpText('after', `\n  review decide cap-exception "Bí thư chi bộ" --unit T.01 ${DECISION}`)
    .action(async (group: string, options: CommonOptions & DecideOptions) => {
      finish(
        await runCommand(io, 'decide cap-exception', options, async (session) => {
          const { decideCapExceptionCommand } = await import('../actions/decide.ts');
          return decideCapExceptionCommand(session, group, options);
        }),
      );
    });
  const list = decide
    .command('list')
    .description(say({ vi: 'các quyết định đã ghi trong kỳ', en: 'the decisions recorded in the period' }));
  addCommonOptions(list, say)
    .addHelpText('after', `\n  review decide list --period 2025`)
    .action(async (options: CommonOptions) => {
      finish(
        await runCommand(io, 'decide list', options, async (session) => {
          const { listDecisionsCommand } = await import('../actions/decide.ts');
          return listDecisionsCommand(session);
        }),
      );
    });
}
