import type { Period } from '../calendar/period.ts';
import type { CapSettings } from '../assessment/cap.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { packForYear } from '../regulations/built-in-packs.ts';
import { layOver, overlayTarget } from '../regulations/load-pack.ts';
import type { RulePack } from '../regulations/rule-pack.ts';
import { readOverlay } from '../store/overlay-files.ts';
import type { Settings } from '../store/settings.ts';

/** The central rules that govern the review of a period. @throws UserError `rules.pack.none`. */
export function centralPack(period: Period): RulePack {
  const pack = packForYear(period.year);
  if (pack === undefined) throw new UserError([diagnose('rules.pack.none', {}, { year: period.year })]);
  return pack;
}

/** What was put together for the settings of one command: the same rules are asked for by every report of every unit. */
const known = new WeakMap<Settings, Map<string, RulePack>>();

/**
 * The rules that govern the review of a period in a workspace: the central ones with the overlays of `review.yaml` that
 * are for this pack and year laid over them, in their order.
 *
 * @throws UserError `rules.pack.none`, `rules.overlay.missing`, and what `layOver` finds wrong with an overlay.
 */
export function packInForce(
  { dir, settings }: { readonly dir: string; readonly settings: Settings },
  period: Period,
): RulePack {
  const packs = known.get(settings) ?? new Map<string, RulePack>();
  known.set(settings, packs);
  const pack = packs.get(period.code) ?? layPack(dir, settings, period);
  packs.set(period.code, pack);
  return pack;
}

function layPack(dir: string, settings: Settings, period: Period): RulePack {
  return settings.overlays.reduce((pack, path) => {
    const { text, source } = readOverlay(dir, path);
    const target = overlayTarget(text, source);
    if (target !== undefined) {
      const inTime = target.from <= period.year && (target.to === undefined || period.year <= target.to);
      if (target.pack !== pack.id || !inTime) return pack;
    }
    return layOver(pack, text, source);
  }, centralPack(period));
}

/** How the cap is read: as an overlay settles it with its document, else as `review.yaml` says. */
export function capReading(pack: RulePack, settings: Settings): CapSettings {
  return pack.cap === null ? settings.cap : { base: pack.cap.base, rounding: pack.cap.rounding };
}
