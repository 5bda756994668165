import { join } from 'node:path';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { isSystemError } from '../../sheets/open-regular-file.ts';
import type { Workspace } from '../workspace.ts';
import type { BatchUnit } from './batch-unit.ts';
import { writeUnit, type BatchRequest, type WrittenUnit } from './write-unit.ts';

/** What came of a unit, or why nothing did. */
export type UnitReply = { readonly made: WrittenUnit } | { readonly failed: Diagnostic };

/**
 * Writes the reports of one unit as `writeUnit` does; nothing is thrown, so that one bad unit does not stop the rest.
 * What a person can mend is told as it is, anything else as `report.unit.failed`.
 */
export async function tryUnit(
  workspace: Workspace,
  unit: BatchUnit,
  request: BatchRequest,
): Promise<UnitReply> {
  try {
    return { made: await writeUnit(workspace, unit, request) };
  } catch (error) {
    return { failed: explainFailedUnit(unit, request, error) };
  }
}

/** The diagnostic for a unit that could not be made. */
export function explainFailedUnit(unit: BatchUnit, request: BatchRequest, error: unknown): Diagnostic {
  const place = { unit: unit.code === '' ? unit.name : unit.code };
  const known = error instanceof UserError ? error.diagnostics[0] : undefined;
  if (known !== undefined) return { ...known, ...place };
  if (isSystemError(error)) {
    const file = join(request.out, unit.folder);
    return diagnose('usage.output.failed', { file, ...place }, { reason: error.code });
  }
  return diagnose('report.unit.failed', place, {
    detail: error instanceof Error ? error.name : typeof error,
  });
}
