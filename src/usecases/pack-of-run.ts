import type { Period } from '../calendar/period.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { reloadPack } from '../regulations/load-pack.ts';
import type { PackSource, RulePack } from '../regulations/rule-pack.ts';
import { keptPack, type RunRow } from '../store/runs.ts';
import { packInForce } from './pack-in-force.ts';
import type { Workspace } from './workspace.ts';

/**
 * The rules a run was made by: read again from the texts kept with it, whatever has become of the pack since. A run whose
 * texts were not kept, or cannot be read any more, is explained by the rules of today: `explain.pack.changed` says so.
 *
 * @param rulesToday where the rules of today come from: of a classification unless said otherwise.
 */
export function packOfRun(
  workspace: Workspace,
  period: Period,
  run: RunRow,
  rulesToday: (workspace: Workspace, period: Period) => RulePack = packInForce,
): { readonly pack: RulePack; readonly diagnostics: readonly Diagnostic[] } {
  const today = rulesToday(workspace, period);
  if (today.hash === run.packHash) return { pack: today, diagnostics: [] };
  const kept = reload(keptPack(workspace.db, run.packHash));
  if (kept !== undefined && kept.hash === run.packHash) return { pack: kept, diagnostics: [] };
  return {
    pack: today,
    diagnostics: [diagnose('explain.pack.changed', {}, { run: run.id, pack: run.packId })],
  };
}

function reload(sources: string | undefined): RulePack | undefined {
  if (sources === undefined) return undefined;
  try {
    return reloadPack(JSON.parse(sources) as PackSource[]);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
