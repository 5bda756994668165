import { openFigures } from '../../usecases/trace-figure.ts';
import { choosePeriod, withWorkspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type CommonOptions, type Session } from '../session.ts';
import { showFigures, showTracedFigure } from '../show-figure.ts';

export interface TraceOptions extends CommonOptions {
  readonly all?: boolean;
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
    const period = choosePeriod(workspace, session.period);
    const book = openFigures(workspace, period);
    if (key === undefined) {
      return Promise.resolve({
        data: { figures: book.figures },
        period: period.code,
        run: null,
        diagnostics: [],
        text: showFigures(session, book.figures),
      });
    }
    const traced = book.trace(key);
    return Promise.resolve({
      data: { report: 'province', ...traced },
      period: period.code,
      run: traced.run,
      diagnostics: [],
      text: showTracedFigure(session, traced, options.all === true ? traced.rows.length : FIRST_ROWS),
    });
  });
}
