import type { Period } from '../calendar/period.ts';
import { screeningPack } from '../regulations/screening-pack.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { keptForCommand } from './kept-for-command.ts';
import { layOverlays } from './pack-in-force.ts';
import type { Workspace } from './workspace.ts';

const keep = keptForCommand<RulePack>();

/**
 * The screening rules of a workspace: those the program carries, with the overlays of `review.yaml` that are for them laid
 * over, in their order. Which of them hold is a matter of the day each clock started.
 *
 * @throws UserError `rules.overlay.missing`, and what `layOver` finds wrong with an overlay.
 */
export function screeningRules(workspace: Pick<Workspace, 'dir' | 'settings'>, period: Period): RulePack {
  return keep(workspace.settings, String(period.year), () =>
    layOverlays(workspace, screeningPack(), period.year),
  );
}
