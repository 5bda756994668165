import type { ImportRequest } from '../../usecases/import-files.ts';
import { escapeControls } from '../escape-controls.ts';
import type { Progress } from '../show-progress.ts';
import type { Session } from '../session.ts';

/** Asks, by three examples, whether old letters were read rightly. */
export function letterQuestion(
  session: Session,
  progress: Progress,
): NonNullable<ImportRequest['confirmLetters']> {
  return async (letters, examples) => {
    progress.stop();
    for (const { cell, before, after } of examples) {
      session.io.writeError(`  ${cell}  ${escapeControls(before)}  →  ${escapeControls(after)}\n`);
    }
    const { default: inquirer } = await import('inquirer');
    const { yes } = await inquirer.prompt<{ yes: boolean }>([
      {
        type: 'confirm',
        name: 'yes',
        message: session.say({
          vi: `Tệp dùng chữ ${letters.toUpperCase()} kiểu cũ. Đọc như trên có đúng không?`,
          en: `The file is written in ${letters.toUpperCase()}. Is it read rightly above?`,
        }),
        default: true,
      },
    ]);
    return yes;
  };
}
