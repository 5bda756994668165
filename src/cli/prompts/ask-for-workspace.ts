import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { LEVELS, type Level } from '../../usecases/workspace.ts';
import type { Session } from '../session.ts';

export interface WorkspaceAnswers {
  readonly name: string;
  readonly level: Level;
}

/**
 * Asks for what a new workspace needs.
 *
 * @throws UserError `usage.question.unanswered` (exit 3) when there is nobody to ask.
 */
export async function askForWorkspace(session: Session, level: Level | undefined): Promise<WorkspaceAnswers> {
  if (!session.mayAsk) {
    const name = session.say({ vi: 'tên cấp uỷ', en: 'the name of the committee' });
    throw new UserError([diagnose('usage.question.unanswered', {}, { name, flag: '--name' })], 3);
  }
  const { default: inquirer } = await import('inquirer');
  const { name } = await inquirer.prompt<{ name: string }>([
    {
      type: 'input',
      name: 'name',
      message: session.say({
        vi: 'Tên cấp uỷ (in trên báo cáo):',
        en: 'Name of the committee (printed on reports):',
      }),
      validate: (text: string) => text.trim() !== '',
    },
  ]);
  if (level !== undefined) return { name, level };
  const words: Readonly<Record<Level, string>> = {
    province: session.say({ vi: 'tỉnh, thành phố', en: 'province' }),
    commune: session.say({ vi: 'xã, phường, đặc khu', en: 'commune, ward' }),
    base: session.say({ vi: 'cơ sở', en: 'grassroots organization' }),
  };
  const answer = await inquirer.prompt<{ level: Level }>([
    {
      type: 'select',
      name: 'level',
      message: session.say({ vi: 'Cấp:', en: 'Level:' }),
      choices: LEVELS.map((value) => ({ value, name: words[value] })),
    },
  ]);
  return { name, level: answer.level };
}
