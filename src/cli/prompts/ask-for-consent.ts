import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import type { Session } from '../session.ts';

/**
 * Asks for a yes before something is taken away; anything else ends the command with nothing changed.
 *
 * @throws UserError `usage.question.unanswered` (exit 3), which names `--yes`.
 */
export async function askForConsent(session: Session, message: string): Promise<void> {
  const name = session.say({ vi: 'đồng ý', en: 'confirmation' });
  const refusal = new UserError([diagnose('usage.question.unanswered', {}, { name, flag: '--yes' })], 3);
  if (!session.mayAsk) throw refusal;
  const { default: inquirer } = await import('inquirer');
  const { yes } = await inquirer.prompt<{ yes: boolean }>([
    { type: 'confirm', name: 'yes', message, default: false },
  ]);
  if (!yes) throw refusal;
}
