import type { Period } from '../calendar/period.ts';
import { screeningPack } from '../regulations/screening-pack.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { layOverlays } from './pack-in-force.ts';
import type { Workspace } from './workspace.ts';

/** What was put together for the settings of one command: a case asks for it by its finding and by its steps. */
const known = new WeakMap<Workspace['settings'], Map<number, RulePack>>();

/**
 * The screening rules of a workspace: those the program carries, with the overlays of `review.yaml` that are for them laid
 * over, in their order. Which of them hold is a matter of the day each clock started.
 *
 * @throws UserError `rules.overlay.missing`, and what `layOver` finds wrong with an overlay.
 */
export function screeningRules(workspace: Pick<Workspace, 'dir' | 'settings'>, period: Period): RulePack {
  const packs = known.get(workspace.settings) ?? new Map<number, RulePack>();
  known.set(workspace.settings, packs);
  const pack = packs.get(period.year) ?? layOverlays(workspace, screeningPack(), period.year);
  packs.set(period.year, pack);
  return pack;
}
