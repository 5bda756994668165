import { findFigure, readKey } from '../../usecases/find-figure.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type CommonOptions, type Session } from '../session.ts';
import { showFigures, showTracedFigure } from '../show-figure.ts';

export interface TraceOptions extends CommonOptions {
  readonly all?: boolean;
  readonly unit?: string;
}

/** Rows named without `--all`. */
const FIRST_ROWS = 20;

/** Says where a figure comes from, or lists the figures there are. Nothing is stored. */
export async function traceCommand(
  session: Session,
  key: string | undefined,
  options: TraceOptions,
): Promise<CommandResult> {
  return withWorkspace<CommandResult>(findWorkspace(session), (workspace) => {
    const asked = readKey(key ?? '', { period: session.period, unit: session.unit });
    const found = findFigure(workspace, asked);
    const { report } = found;
    const shared = { period: found.period.code, diagnostics: [] };
    if ('figures' in found) {
      const figures = found.figures.map(({ key: name, value, as }) => ({
        key: name,
        value,
        ...(as === undefined ? {} : { as }),
      }));
      return Promise.resolve({
        ...shared,
        data: { report, figures },
        run: null,
        text: showFigures(session, figures),
      });
    }
    const { traced } = found;
    return Promise.resolve({
      ...shared,
      data: { report, ...traced },
      run: traced.run,
      text: showTracedFigure(session, traced, options.all === true ? traced.rows.length : FIRST_ROWS),
    });
  });
}
