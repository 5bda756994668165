import { basename, relative, resolve } from 'node:path';
import { parsePeriod } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { SCREENING } from '../regulations/rule-pack.ts';
import { writeWhole } from '../sheets/output-files.ts';
import { hasFile, readOverlay } from '../store/overlay-files.ts';
import { addOverlayToSettings } from '../store/settings-overlays.ts';
import { packInForce } from './pack-in-force.ts';
import { readRules } from './read-rules.ts';
import { screeningRules } from './screening-rules.ts';
import { SETTINGS_FILE, type Workspace } from './workspace.ts';

export interface AddedRules {
  readonly overlay: string;
  /** The pack it is laid over, and the years for which it counts. */
  readonly pack: string;
  readonly years: { readonly from: number; readonly to?: number };
  readonly rules: readonly string[];
  readonly parameters: readonly string[];
  /** Where it is kept, from the workspace folder. */
  readonly path: string;
}

/**
 * Takes an overlay into a workspace: checks it, alone and together with the overlays that are there, copies it beside
 * `review.yaml` (a file already in the workspace stays where it is) and adds it to the list there. The file comes first
 * and the setting last, so that the list never names what is not there.
 *
 * @throws UserError as `readRules` and `packInForce` do; `rules.overlay.none` for a pack, `rules.overlay.taken` when the
 * workspace has it, or another file of its name.
 */
export async function addRules(
  workspace: Workspace,
  dir: string,
  file: string,
  dryRun: boolean,
): Promise<AddedRules> {
  const { pack, overlay, source, text } = readRules(dir, file);
  if (overlay === undefined) throw new UserError([diagnose('rules.overlay.none', { file: source })]);
  const { settings } = workspace;
  const within = relative(workspace.dir, source);
  const inside = !/^\.\.(?:[\\/]|$)/.test(within) && resolve(workspace.dir, within) === source;
  const path = inside ? within.replaceAll('\\', '/') : basename(source);
  const listed = settings.overlays.some((each) => resolve(workspace.dir, each) === source);
  if (listed || (!inside && hasFile(workspace.dir, path)))
    throw new UserError([diagnose('rules.overlay.taken', { file: source }, { value: path })]);
  const period = parsePeriod(String(overlay.years.from));
  if (period !== undefined) {
    const together = { ...settings, overlays: [...settings.overlays, source] };
    const folder = { dir: workspace.dir, settings: together };
    if (pack.id === SCREENING) screeningRules(folder, period);
    else packInForce(folder, period);
  }
  if (!dryRun) {
    if (!inside) await writeWhole(resolve(workspace.dir, path), text);
    const written = readOverlay(workspace.dir, SETTINGS_FILE).text;
    await writeWhole(resolve(workspace.dir, SETTINGS_FILE), addOverlayToSettings(written, path));
  }
  return {
    overlay: overlay.id,
    pack: pack.id,
    years: overlay.years,
    rules: pack.rules.filter(({ layer }) => layer === overlay.id).map(({ id }) => id),
    parameters: [...pack.parameters.keys()].filter((name) => !overlay.below.parameters.has(name)),
    path,
  };
}
