import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { compare } from '../../usecases/compare.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, readPeriod, type Session } from '../session.ts';
import { showComparison } from '../show-comparison.ts';

export interface CompareOptions {
  readonly list?: boolean;
  readonly onTodayMap?: boolean;
  readonly unit?: string;
}

/** Holds the last runs of two periods against each other; nothing is stored. */
export async function compareCommand(
  session: Session,
  first: string,
  second: string,
  options: CompareOptions,
): Promise<CommandResult> {
  const [before, after] = [readPeriod(first), readPeriod(second)];
  if (after.end <= before.end)
    throw new UserError([
      diagnose('usage.argument.invalid', {}, { name: '<after>', value: second, allowed: `> ${before.code}` }),
    ]);
  return withWorkspace(findWorkspace(session), (workspace) => {
    const { diagnostics, subjects, ...compared } = compare(workspace, {
      before,
      after,
      unit: options.unit,
      onTodayMap: options.onTodayMap === true,
      list: options.list === true,
    });
    return Promise.resolve({
      data: { ...compared, ...(options.list === true ? { subjects } : {}) },
      period: after.code,
      run: compared.after.run,
      diagnostics,
      text: showComparison(session, compared, options.list === true ? subjects : undefined),
    });
  });
}
