import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { Session } from './session.ts';

/** Where a workbook goes: to standard output, to a file of this name, or into a folder. */
export type Out = { readonly kind: 'stdout' } | { readonly kind: 'file' | 'folder'; readonly path: string };

/**
 * Reads `-o` of a command that writes workbooks: `-` is standard output; a name with an ending is a file, any other a
 * folder, and so is one that ends with a slash or is there already.
 *
 * @param endings those that can be written, `.xlsx`.
 * @throws UserError `usage.argument.invalid` for another ending, and for `-` where nothing can take a workbook.
 */
export function readOut(session: Session, typed: string, endings: readonly string[]): Out {
  const refuse = (allowed: string): UserError =>
    new UserError([diagnose('usage.argument.invalid', {}, { name: '--out', value: typed, allowed })]);
  const names = endings.map((ending) => `*${ending}`).join(', ');
  if (typed === '-') {
    if (!session.json && !session.io.stdoutIsTerminal) return { kind: 'stdout' };
    throw refuse(
      session.say({
        vi: `${names}, một thư mục; "-" chỉ khi đầu ra nối vào tệp hoặc lệnh khác, không kèm --json`,
        en: `${names}, a folder; "-" only where the output goes to a file or another command, without --json`,
      }),
    );
  }
  const path = resolve(session.io.cwd, typed);
  const ending = extname(path).toLowerCase();
  if (/[/\\]$/.test(typed) || ending === '' || isFolder(path)) return { kind: 'folder', path };
  if (endings.includes(ending)) return { kind: 'file', path };
  throw refuse(
    session.say({
      vi: `${names}, hoặc một thư mục (tên kết thúc bằng /)`,
      en: `${names}, or a folder (its name ends with /)`,
    }),
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
