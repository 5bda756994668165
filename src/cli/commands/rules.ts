import type { Command } from 'commander';
import { addCommonOptions, type Both, type Declaring } from '../declaring.ts';
import { declareRuleChecks } from './rule-checks.ts';
import { runCommand } from '../run-command.ts';
import type { CommonOptions } from '../session.ts';

export function declareRules(program: Command, declaring: Declaring): void {
  const { io, say, finish } = declaring;
  const rules = program
    .command('rules')
    .description(
      say({
        vi: 'Các bộ quy tắc: hiệu lực, điều khoản, kiểm tra, quy định riêng',
        en: 'The rule packs: what is in force, by which clause; checks; own rules',
      }),
    )
    .helpCommand(false)
    .addHelpText('after', `\n  review rules list --period 2025\n  review rules show C-33`);
  const list = rules.command('list').description(
    say({
      vi: 'văn bản, tham số, quy tắc có hiệu lực trong kỳ',
      en: 'documents, parameters and rules in force for the period',
    }),
  );
  addCommonOptions(list, say)
    .addHelpText('after', `\n  review rules list --period 2023`)
    .action(async (options: CommonOptions) => {
      finish(
        await runCommand(io, 'rules list', options, async (session) => {
          const { listRulesCommand } = await import('../actions/rules.ts');
          return listRulesCommand(session);
        }),
      );
    });
  const show = rules.command('show <id>').description(say(SHOW));
  addCommonOptions(show, say)
    .addHelpText('after', `\n  review rules show C-33`)
    .action(async (id: string, options: CommonOptions) => {
      finish(
        await runCommand(io, 'rules show', options, async (session) => {
          const { showRuleCommand } = await import('../actions/rules.ts');
          return showRuleCommand(session, id);
        }),
      );
    });
  declareRuleChecks(rules, declaring);
}

const SHOW: Both = {
  vi: 'một quy tắc: câu diễn giải, tham số, điều khoản, mức tin cậy',
  en: 'one rule: its sentence, parameters, clause, confidence',
};
