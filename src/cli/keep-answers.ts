import { join, relative } from 'node:path';
import { isEmpty } from '../registry/answers/answers.ts';
import type { ImportResult } from '../usecases/import-files.ts';
import { MAPPING_FILE, saveMapping, showMapping } from '../usecases/mappings.ts';
import type { Workspace } from '../usecases/workspace.ts';
import { quoteWord } from './quote-word.ts';
import type { Session } from './session.ts';

/**
 * Keeps what was answered: in the file that is named, else, after a yes, in the workspace's own mapping. Gives what is to
 * be told: where the answers are and the command that would repeat the import without questions.
 *
 * @param words paths and flags of the command.
 */
export async function keepAnswers(
  session: Session,
  workspace: Workspace,
  words: readonly string[],
  result: ImportResult,
  saveTo: string | undefined,
  dryRun: boolean,
): Promise<string> {
  const { say } = session;
  if (saveTo !== undefined && !dryRun) await saveMapping(saveTo, result.used);
  if (isEmpty(result.given)) return '';
  const repeat = (mapping: string): string => {
    const command = [
      'review',
      'import',
      ...words,
      ...(session.workspace === undefined ? [] : ['-w', relative(session.io.cwd, session.workspace) || '.']),
      '--period',
      result.period,
      '--mapping',
      mapping,
      '--no-input',
    ]
      .map(quoteWord)
      .join(' ');
    return `${say({ vi: 'Chạy lại không cần hỏi:', en: 'To repeat it without questions:' })}\n  ${command}\n`;
  };
  if (saveTo !== undefined && !dryRun) return repeat(relative(session.io.cwd, saveTo));
  if (!dryRun && (await wantsToKeep(session))) {
    const kept = join(workspace.dir, MAPPING_FILE);
    await saveMapping(kept, result.given);
    return repeat(relative(session.io.cwd, kept));
  }
  const head = say({ vi: 'Các câu trả lời, để lưu thành tệp:', en: 'The answers, to be saved as a file:' });
  return `${head}\n${showMapping(result.given)}${repeat(MAPPING_FILE)}`;
}

async function wantsToKeep(session: Session): Promise<boolean> {
  if (!session.mayAsk) return false;
  const { default: inquirer } = await import('inquirer');
  const { yes } = await inquirer.prompt<{ yes: boolean }>([
    {
      type: 'confirm',
      name: 'yes',
      message: session.say({
        vi: `Lưu các câu trả lời vào ${MAPPING_FILE} của thư mục làm việc?`,
        en: `Keep the answers in ${MAPPING_FILE} of the workspace?`,
      }),
      default: true,
    },
  ]);
  return yes;
}
