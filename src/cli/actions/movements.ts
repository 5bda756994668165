import { parsePeriod } from '../../calendar/period.ts';
import { yearOf, type PlainDate } from '../../calendar/plain-date.ts';
import { readVietnamClock } from '../../calendar/vietnam-clock.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { countMovements, type MovementsRequest } from '../../usecases/movements.ts';
import { traceMovements, traceTransfers, type MovementTrace } from '../../usecases/trace-movements.ts';
import { withWorkspace, type Workspace } from '../../usecases/workspace.ts';
import { readDay } from '../read-day.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showMovements } from '../show-movements.ts';
import { showMovementTrace } from '../show-movement-trace.ts';

export interface MovementsOptions {
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly trace?: string;
}

type Register = (session: Session, workspace: Workspace, request: MovementsRequest) => CommandResult;

/** Registers beside the form itself. */
const REGISTERS: Readonly<Record<string, Register>> = {
  transfers: (session, workspace, request) => showRows(session, traceTransfers(workspace, request)),
};

/** Counts who came and went by the official form, shows another register, or lists the rows behind one figure. */
export async function movementsCommand(
  session: Session,
  register: string | undefined,
  options: MovementsOptions,
): Promise<CommandResult> {
  const own = register === undefined ? undefined : REGISTERS[register];
  if (register !== undefined && own === undefined)
    throw new UserError([
      diagnose(
        'usage.argument.invalid',
        {},
        { name: '[register]', value: register, allowed: Object.keys(REGISTERS).join(', ') },
      ),
    ]);
  const asOf = readDay('--as-of', options.asOf);
  const knownOn = readDay('--known-on', options.knownOn);
  const request: MovementsRequest = {
    period: session.period ?? yearOfDay(asOf),
    unit: session.unit,
    asOf,
    knownOn,
    today: readVietnamClock(session.io.now()).day,
  };
  return withWorkspace(findWorkspace(session), (workspace) => {
    if (own !== undefined) return Promise.resolve(own(session, workspace, request));
    if (options.trace !== undefined)
      return Promise.resolve(showRows(session, traceMovements(workspace, request, options.trace)));
    const { movements, diagnostics } = countMovements(workspace, request);
    return Promise.resolve({
      data: movements,
      period: movements.period,
      run: null,
      diagnostics,
      text: showMovements(session, movements),
    });
  });
}

function yearOfDay(day: PlainDate | undefined): MovementsRequest['period'] {
  return day === undefined ? undefined : parsePeriod(String(yearOf(day)));
}

function showRows(session: Session, trace: MovementTrace): CommandResult {
  return {
    data: trace,
    period: trace.period,
    run: null,
    diagnostics: [],
    text: showMovementTrace(session, trace),
  };
}
