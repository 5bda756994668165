import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARROWS, FILES, NETWORK, PACKAGES, PURE_BUILTINS } from './arrows.ts';

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g;

/** Paths of all source files, with forward slashes. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

function listImports(): Import[] {
  return sources.flatMap((file) => {
    const folder = file.split('/')[1] ?? '';
    return [...readFileSync(file, 'utf8').matchAll(STATEMENT)].map((match) => ({
      file,
      folder,
      target: match[2] ?? match[3] ?? '',
      typesOnly: match[1] !== undefined,
    }));
  });
}

const imports = listImports();

function folderOf({ file, target }: Import): string {
  return relative('src', join(dirname(file), target)).split('/')[0] ?? '';
}

describe('the arrows between folders', () => {
  it('finds the imports at all', () => {
    expect(imports.length).toBeGreaterThan(300);
  });

  it('has only allowed arrows', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.') && !target.endsWith('package.json'))
      .filter((each) => folderOf(each) !== each.folder)
      .filter(
        (each) =>
          !ARROWS.some(
            (arrow) =>
              arrow.from === each.folder &&
              arrow.to === folderOf(each) &&
              (arrow.types !== true || each.typesOnly),
          ),
      );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('has no arrow that nobody uses', () => {
    const used = new Set(
      imports
        .filter(({ target }) => target.startsWith('.'))
        .map((each) => `${each.folder} ${folderOf(each)}`),
    );
    expect(
      ARROWS.filter(({ from, to }) => !used.has(`${from} ${to}`)).map(({ from, to }) => `${from} → ${to}`),
    ).toEqual([]);
  });

  it('has no cycle between folders', () => {
    const below = (folder: string, seen: readonly string[]): string[] =>
      ARROWS.filter(({ from }) => from === folder).flatMap(({ to }) =>
        seen.includes(to) ? [[...seen, to].join(' → ')] : below(to, [...seen, to]),
      );
    expect([...new Set(ARROWS.map(({ from }) => from))].flatMap((folder) => below(folder, [folder]))).toEqual(
      [],
    );
  });

  it('keeps packages behind their folders', () => {
    const outside = imports.filter(({ target }) => !target.startsWith('.') && !target.startsWith('node:'));
    const nameOf = (target: string): string =>
      target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
    const wrong = outside.filter(({ folder, target }) => !(PACKAGES[nameOf(target)] ?? []).includes(folder));
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keeps files behind their folders and opens no network', () => {
    const builtins = imports.filter(({ target }) => target.startsWith('node:'));
    const wrong = builtins.filter(
      ({ folder, target }) =>
        NETWORK.includes(target) || (!PURE_BUILTINS.includes(target) && !FILES.includes(folder)),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('takes clock, randomness and process only in cli', () => {
    const wrong = sources
      .filter((file) => !file.startsWith('src/cli/'))
      .filter((file) =>
        /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.|\bfetch\(/.test(
          readFileSync(file, 'utf8'),
        ),
      );
    expect(wrong).toEqual([]);
  });
});
