import { parsePeriod } from '../calendar/period.ts';
import { carriedPacks } from '../regulations/carried-packs.ts';
import { diffPacks, type DatedPack, type PackChange } from '../regulations/diff-packs.ts';
import { findLawDay } from '../regulations/resolve-parameters.ts';
import type { Bilingual } from '../regulations/rule-pack.ts';
import { centralPack, packInForce } from './pack-in-force.ts';
import { readRules } from './read-rules.ts';
import type { Workspace } from './workspace.ts';

export interface RulesDiff {
  readonly before: { readonly id: string; readonly day: string };
  readonly after: { readonly id: string; readonly day: string };
  readonly changes: readonly PackChange[];
}

/**
 * What changes from one set of rules to another. Each is a period (its rules in force, in a workspace with its overlays),
 * the id of a built-in pack, or a file with a pack or overlay (an overlay with the pack below it).
 *
 * @throws UserError `rules.pack.none`, and as `readRules` does.
 */
export function diffRules(
  workspace: Workspace | undefined,
  dir: string,
  [before, after]: readonly [string, string],
  language: keyof Bilingual,
): RulesDiff {
  const [old, now] = [findRules(workspace, dir, before), findRules(workspace, dir, after)];
  const name = ({ pack, day }: DatedPack): { id: string; day: string } => ({
    id: [pack.id, ...pack.layers.map(({ id }) => id)].join('+'),
    day,
  });
  return { before: name(old), after: name(now), changes: diffPacks(old, now, language) };
}

function findRules(workspace: Workspace | undefined, dir: string, text: string): DatedPack {
  const period = parsePeriod(text);
  if (period !== undefined) {
    const pack = workspace === undefined ? centralPack(period) : packInForce(workspace, period);
    return { pack, day: findLawDay(period.year) };
  }
  const pack = carriedPacks().find(({ id }) => id === text) ?? readRules(dir, text).pack;
  return { pack, day: findLawDay(pack.years.to ?? pack.years.from) };
}
