import type { Command } from 'commander';
import { addCommonOptions, type Declaring } from '../declaring.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

/** What a person who writes rules needs: looking over, trying, comparing, taking into a workspace. */
export function declareRuleChecks(rules: Command, { io, say, finish }: Declaring): void {
  const lint = rules.command('lint [file...]').description(
    say({
      vi: 'rà soát quy tắc: thừa, mâu thuẫn, khoảng trống, lâu chưa đối chiếu (kèm ví dụ)',
      en: 'look rules over: without effect, contradicting, gaps, long unverified (with examples)',
    }),
  );
  addCommonOptions(lint, say)
    .addHelpText('after', `\n  review rules lint tinh.yaml`)
    .action(async (files: string[], options: CommonOptions) => {
      finish(
        await runCommand(io, 'rules lint', options, async (session) => {
          const { lintRulesCommand } = await import('../actions/rule-checks.ts');
          return lintRulesCommand(session, files);
        }),
      );
    });
  const test = rules
    .command('test [path]')
    .description(
      say({
        vi: 'thử quy tắc bằng bảng trường hợp; độ phủ của điều kiện; quy tắc không gặp ai',
        en: 'put case tables to the rules; coverage of the conditions; rules nobody met',
      }),
    )
    .option(
      '--rules <file>',
      say({ vi: 'thử theo quy định riêng trong tệp này', en: 'under the overlay or pack in this file' }),
    );
  addCommonOptions(test, say)
    .addHelpText('after', `\n  review rules test son-ha-organization.csv --rules son-ha.yaml`)
    .action(async (path: string | undefined, options: CommonOptions & { rules?: string }) => {
      finish(
        await runCommand(io, 'rules test', options, async (session) => {
          const { testRulesCommand } = await import('../actions/rule-checks.ts');
          return testRulesCommand(session, path, options.rules);
        }),
      );
    });
  const diff = rules.command('diff <before> <after>').description(
    say({
      vi: 'khác nhau giữa hai kỳ, hai gói hoặc hai tệp: văn bản, tham số, quy tắc, điều khoản',
      en: 'what differs between two periods, packs or files: documents, parameters, rules, clauses',
    }),
  );
  addCommonOptions(diff, say)
    .addHelpText('after', `\n  review rules diff 2023 2025\n  review rules diff qd-366 son-ha.yaml`)
    .action(async (before: string, after: string, options: CommonOptions) => {
      finish(
        await runCommand(io, 'rules diff', options, async (session) => {
          const { diffRulesCommand } = await import('../actions/rule-checks.ts');
          return diffRulesCommand(session, [before, after]);
        }),
      );
    });
  const add = rules
    .command('add <file>')
    .description(
      say({
        vi: 'kiểm tra một quy định riêng rồi đưa vào thư mục làm việc (mục overlays của review.yaml)',
        en: 'check an overlay and take it into the workspace (overlays in review.yaml)',
      }),
    )
    .option('--dry-run', say({ vi: 'tính, không ghi gì', en: 'compute, write nothing' }));
  addCommonOptions(add, say)
    .addHelpText('after', `\n  review rules add son-ha.yaml --dry-run`)
    .action(async (file: string, options: CommonOptions & { dryRun?: boolean }) => {
      finish(
        await runCommand(io, 'rules add', options, async (session) => {
          const { addRulesCommand } = await import('../actions/rule-checks.ts');
          return addRulesCommand(session, file, options.dryRun === true);
        }),
      );
    });
}
