import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';

/** An overlay is a text of some hundred lines. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The text of an overlay, and the path people know it by. @throws UserError `rules.overlay.missing`. */
export function readOverlay(dir: string, path: string): { readonly text: string; readonly source: string } {
  const source = resolve(dir, path);
  try {
    const bytes = readFileSync(source);
    if (bytes.length > MOST_BYTES) throw new RangeError('too large');
    return { text: bytes.toString('utf8').replace(/^\uFEFF/, ''), source };
  } catch {
    throw new UserError([diagnose('rules.overlay.missing', { file: source })]);
  }
}

/** Whether a folder holds something at a path. */
export function hasFile(dir: string, path: string): boolean {
  return existsSync(resolve(dir, path));
}
