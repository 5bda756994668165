import { resolve } from 'node:path';
import { parsePeriod } from '../../calendar/period.ts';
import { yearOf, type PlainDate } from '../../calendar/plain-date.ts';
import { readVietnamClock } from '../../calendar/vietnam-clock.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { checkStatedForm } from '../../usecases/check-stated-form.ts';
import { countAdmissions } from '../../usecases/count-admissions.ts';
import { countExits } from '../../usecases/count-exits.ts';
import { countOrganizations } from '../../usecases/count-organizations.ts';
import type { LedgerRequest } from '../../usecases/fill-ledger.ts';
import { listMovementCorrections } from '../../usecases/list-corrections.ts';
import { countMovements } from '../../usecases/movements.ts';
import { traceMovements, traceTransfers, type MovementTrace } from '../../usecases/trace-movements.ts';
import { withWorkspace, type Workspace } from '../../usecases/workspace.ts';
import { readDay } from '../read-day.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showAdmissions } from '../show-admissions.ts';
import { showCorrections, showExits, showOrganizations } from '../show-registers.ts';
import { showMovements } from '../show-movements.ts';
import { showMovementTrace } from '../show-movement-trace.ts';

export interface MovementsOptions {
  readonly asOf?: string;
  readonly knownOn?: string;
  readonly trace?: string;
  readonly stated?: string;
}

type Register = (session: Session, workspace: Workspace, request: LedgerRequest) => CommandResult;

/** What every register has in common: no run stands behind it. */
const COUNTED = { run: null, diagnostics: [] } as const;

/** Registers beside the form itself. */
const REGISTERS: Readonly<Record<string, Register>> = {
  transfers: (session, workspace, request) => showRows(session, traceTransfers(workspace, request)),
  corrections: (session, workspace, request) => {
    const data = listMovementCorrections(workspace, request);
    return { ...COUNTED, data, period: data.period, text: showCorrections(session, data) };
  },
  admissions: (session, workspace, request) => {
    const data = countAdmissions(workspace, request);
    return { ...COUNTED, data, period: data.period, text: showAdmissions(session, data) };
  },
  exits: (session, workspace, request) => {
    const { exits, diagnostics } = countExits(workspace, request);
    return { ...COUNTED, data: exits, period: exits.period, diagnostics, text: showExits(session, exits) };
  },
  organizations: (session, workspace, request) => {
    if (request.knownOn !== undefined)
      throw new UserError([
        diagnose(
          'usage.argument.invalid',
          {},
          { name: '[register]', value: 'organizations --known-on', allowed: 'organizations --as-of' },
        ),
      ]);
    const data = countOrganizations(workspace, request);
    return { ...COUNTED, data, period: data.period, text: showOrganizations(session, data) };
  },
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
  const request: LedgerRequest = {
    period: session.period ?? yearOfDay(asOf),
    unit: session.unit,
    asOf,
    knownOn,
    today: readVietnamClock(session.io.now()).day,
  };
  return withWorkspace(findWorkspace(session), async (workspace) => {
    if (own !== undefined) return own(session, workspace, request);
    if (options.trace !== undefined)
      return showRows(session, traceMovements(workspace, request, options.trace));
    const { movements, diagnostics } = countMovements(workspace, request);
    const form =
      options.stated === undefined
        ? undefined
        : await checkStatedForm(workspace, resolve(session.io.cwd, options.stated), movements.total);
    return {
      data: form === undefined ? movements : { ...movements, stated: form.stated },
      period: movements.period,
      run: null,
      diagnostics: [...diagnostics, ...(form?.diagnostics ?? [])],
      text: showMovements(session, movements),
    };
  });
}

function yearOfDay(day: PlainDate | undefined): LedgerRequest['period'] {
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
