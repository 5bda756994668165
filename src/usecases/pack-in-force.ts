import type { Period } from '../calendar/period.ts';
import type { CapSettings } from '../assessment/cap.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { isBuiltIn, packForYear } from '../regulations/built-in-packs.ts';
import { layOver, overlayTarget } from '../regulations/load-pack.ts';
import type { PointForm } from '../registry/point-forms.ts';
import { SCREENING, type RulePack } from '../regulations/rule-pack.ts';
import { readOverlay } from '../store/overlay-files.ts';
import type { Settings } from '../store/settings.ts';
import { keptForCommand } from './kept-for-command.ts';

/** The central rules that govern the review of a period. @throws UserError `rules.pack.none`. */
export function centralPack(period: Period): RulePack {
  const pack = packForYear(period.year);
  if (pack === undefined) throw new UserError([diagnose('rules.pack.none', {}, { year: period.year })]);
  return pack;
}

const keep = keptForCommand<RulePack>();

/** Where overlays are looked for: the folder of a workspace and its settings. */
interface OverlaidFolder {
  readonly dir: string;
  readonly settings: Settings;
}

/**
 * The rules that govern the review of a period in a workspace: the central ones with the overlays of `review.yaml` that
 * are for this pack and year laid over them, in their order.
 *
 * @throws UserError `rules.pack.none`, `rules.overlay.missing`, and what `layOver` finds wrong with an overlay.
 */
export function packInForce(folder: OverlaidFolder, period: Period): RulePack {
  return keep(folder.settings, period.code, () => layOverlays(folder, centralPack(period), period.year));
}

/**
 * A pack with the overlays of `review.yaml` that are for it and the year laid over. An overlay for a pack the program does
 * not carry is a mistake (`rules.overlay.pack`), never passed over in silence.
 */
export function layOverlays({ dir, settings }: OverlaidFolder, central: RulePack, year: number): RulePack {
  return settings.overlays.reduce((pack, path) => {
    const { text, source } = readOverlay(dir, path);
    const target = overlayTarget(text, source);
    // Nothing is for a pack that is not there: `layOver` says so.
    if (target !== undefined && (target.pack === SCREENING || isBuiltIn(target.pack))) {
      const inTime = target.from <= year && (target.to === undefined || year <= target.to);
      if (target.pack !== pack.id || !inTime) return pack;
    }
    return layOver(pack, text, source);
  }, central);
}

/** How the cap is read: as an overlay settles it with its document, else as `review.yaml` says. */
export function capReading(pack: RulePack, settings: Settings): CapSettings {
  return pack.cap === null ? settings.cap : { base: pack.cap.base, rounding: pack.cap.rounding };
}

/**
 * How the overlays in force in a period divide the points of a review; none where no overlay does.
 *
 * @throws UserError as `packInForce` does.
 */
export function pointFormsInForce(folder: OverlaidFolder, period: Period): readonly PointForm[] {
  // A period before the first pack has no rules, and its lists are taken all the same.
  if (packForYear(period.year) === undefined) return [];
  return packInForce(folder, period).pointForms ?? [];
}
