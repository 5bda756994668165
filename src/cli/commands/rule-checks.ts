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
}
