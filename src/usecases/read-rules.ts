import { UserError } from '../diagnostics/user-error.ts';
import { carriedPacks } from '../regulations/carried-packs.ts';
import { layOver, loadPack, overlayTarget } from '../regulations/load-pack.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { readOverlay } from '../store/overlay-files.ts';

/** A pack or overlay read from a file. */
export interface ReadRules {
  /** The pack; of an overlay the central pack with the overlay laid over it. */
  readonly pack: RulePack;
  /** `undefined` for a pack. */
  readonly overlay: ReadOverlay | undefined;
  readonly source: string;
  readonly text: string;
}

export interface ReadOverlay {
  readonly id: string;
  readonly years: { readonly from: number; readonly to?: number };
  /** The pack it is laid over. */
  readonly below: RulePack;
}

/**
 * Reads a pack or an overlay from a file; an overlay is laid over the built-in pack it names.
 *
 * @throws UserError `rules.overlay.missing`, and what `loadPack` or `layOver` finds wrong with it.
 */
export function readRules(dir: string, path: string): ReadRules {
  const { text, source } = readOverlay(dir, path);
  if (!/^lays-over\s*:/m.test(text))
    return { pack: loadPack(text, source), overlay: undefined, source, text };
  const packs = carriedPacks();
  const target = overlayTarget(text, source);
  const below = packs.find(({ id }) => id === target?.pack) ?? packs.at(-1);
  if (below === undefined) throw new RangeError('the program carries no pack');
  const pack = layOver(below, text, source);
  const layer = pack.layers.at(-1);
  if (layer === undefined || target === undefined)
    throw new RangeError('an overlay without a head was laid over');
  const { from, to } = target;
  const years = to === undefined ? { from } : { from, to };
  return { pack, overlay: { id: layer.id, years, below }, source, text };
}

/** Reads several; every mistake in all of them is thrown together. */
export function readAllRules(dir: string, paths: readonly string[]): ReadRules[] {
  const problems: UserError[] = [];
  const read = paths.flatMap((path) => {
    try {
      return [readRules(dir, path)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
      return [];
    }
  });
  if (problems.length > 0) throw new UserError(problems.flatMap(({ diagnostics }) => diagnostics));
  return read;
}
