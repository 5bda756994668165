import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import type { Session } from '../session.ts';

/**
 * Asks for a yes before something is taken away; anything else ends the command with nothing changed.
 *
 * @throws UserError with exit 3 `usage.question.unanswered`, which names `--yes`, or `usage.declined`.
 */
export async function askForConsent(session: Session, message: string): Promise<void> {
  const name = session.say({ vi: 'đồng ý', en: 'confirmation' });
  if (!session.mayAsk)
    throw new UserError([diagnose('usage.question.unanswered', {}, { name, flag: '--yes' })], 3);
  const { default: inquirer } = await import('inquirer');
  const { yes } = await inquirer.prompt<{ yes: boolean }>([
    { type: 'confirm', name: 'yes', message, default: false },
  ]);
  if (!yes) throw new UserError([diagnose('usage.declined')], 3);
}
