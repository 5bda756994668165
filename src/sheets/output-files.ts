import { constants, statSync } from 'node:fs';
import { open, readdir, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { isSystemError } from './open-regular-file.ts';

const SOURCE_EXTENSIONS = new Set([
  '.csv',
  '.htm',
  '.html',
  '.ods',
  '.tsv',
  '.txt',
  '.xls',
  '.xlsb',
  '.xlsm',
  '.xlsx',
]);
/** How many names for a temporary file are tried; each may be taken by another run. */
const TEMPORARY_NAMES = 1000;

/**
 * Writes a file whole or not at all: into a temporary file of the same folder (mode 0600), flushed, then renamed to
 * `path`, and the folder flushed. A file that was there is replaced, a link is replaced and not followed.
 * Throws `UserError` with `usage.output.failed` and the system's reason (for example `ENOSPC`); nothing is left behind.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const folder = dirname(resolve(path));
  let temporary: string | undefined;
  try {
    const file = await openTemporary(folder);
    temporary = file.path;
    try {
      await file.handle.writeFile(content);
      await file.handle.sync();
    } finally {
      await file.handle.close();
    }
    await rename(temporary, path);
    await flushFolder(folder);
  } catch (error) {
    if (temporary !== undefined) await unlink(temporary).catch(() => undefined);
    if (!isSystemError(error)) throw error;
    throw new UserError([diagnose('usage.output.failed', { file: path }, { reason: error.code })]);
  }
}

/**
 * Works on a private copy (mode 0600) of some bytes in a folder; the copy is taken away whatever happens.
 * Throws `UserError` with `usage.output.failed` when it cannot be written.
 */
export async function withTemporaryFile<Result>(
  folder: string,
  content: Uint8Array,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  let path: string | undefined;
  try {
    const file = await openTemporary(folder);
    path = file.path;
    try {
      await file.handle.writeFile(content);
    } finally {
      await file.handle.close();
    }
  } catch (error) {
    if (path !== undefined) await unlink(path).catch(() => undefined);
    if (!isSystemError(error)) throw error;
    throw new UserError([diagnose('usage.output.failed', { file: folder }, { reason: error.code })]);
  }
  try {
    return await work(path);
  } finally {
    await unlink(path).catch(() => undefined);
  }
}

async function openTemporary(folder: string): Promise<{ path: string; handle: FileHandle }> {
  for (let number = 1; ; number++) {
    const path = join(folder, `.review-${String(number)}.part`);
    try {
      const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
      return { path, handle: await open(path, flags, 0o600) };
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EEXIST' || number === TEMPORARY_NAMES) throw error;
    }
  }
}

/** Takes away the temporary files that a killed run left in a folder; only for a folder in which nobody else is writing. */
export async function sweepTemporary(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => /^\.review-\d+\.part$/.test(name));
  await Promise.all(left.map((name) => unlink(join(folder, name)).catch(() => undefined)));
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * The files that paths name: a file stands for itself whatever its name, a folder for the spreadsheets in it and its
 * folders (.csv .htm .html .ods .tsv .txt .xls .xlsb .xlsm .xlsx) in the order of their code points. Hidden files, Excel's lock files (`~$…`) and
 * links that lead out of the folder are left out; a file met twice is given once. Throws `UserError` with
 * `usage.path.missing` or `import.file.unreadable`, one diagnostic for each such path, or with `import.folder.empty`, one
 * for each path, when nothing at all was found.
 */
export async function listSources(paths: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  const problems = [];
  for (const path of paths) {
    try {
      const root = await realpath(path);
      if ((await stat(root)).isDirectory()) await listFolder(path, root, root, found, new Set());
      else if (!found.has(root)) found.set(root, path);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
      problems.push(
        missing
          ? diagnose('usage.path.missing', { file: path }, { path })
          : diagnose('import.file.unreadable', { file: path }, { reason: error.code }),
      );
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  if (found.size === 0) {
    const endings = [...SOURCE_EXTENSIONS].join(' ');
    throw new UserError(paths.map((file) => diagnose('import.folder.empty', { file }, { endings })));
  }
  return [...found.values()];
}

/** Adds the spreadsheets of `folder`, whose real place is `real`, to `found` (real place → path as shown). */
async function listFolder(
  folder: string,
  real: string,
  root: string,
  found: Map<string, string>,
  visited: Set<string>,
): Promise<void> {
  if (visited.has(real)) return;
  visited.add(real);
  for (const name of (await readdir(real)).sort(compareCodePoints)) {
    if (name.startsWith('.') || name.startsWith('~$')) continue;
    const path = join(folder, name);
    const target = await realpath(join(real, name)).catch(() => undefined);
    if (target?.startsWith(root.endsWith(sep) ? root : root + sep) !== true) continue;
    const status = await stat(target);
    if (status.isDirectory()) await listFolder(path, target, root, found, visited);
    else if (status.isFile() && SOURCE_EXTENSIONS.has(extname(name).toLowerCase()) && !found.has(target)) {
      found.set(target, path);
    }
  }
}

function compareCodePoints(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether a path is a folder that is there. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
