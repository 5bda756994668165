import type { Period } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { MOVEMENT_FIGURES, UNEXPLAINED_FIGURES } from '../registry/movements.ts';
import { fillMoved, fillUnexplained } from '../store/ledger/counts.ts';
import { fillScope } from '../store/ledger/scope.ts';
import {
  eachDatedOutside,
  eachMoved,
  eachProbationary,
  eachSecondExit,
  eachStanding,
  eachStillListed,
  eachUnexplained,
  eachUnmatched,
  type TracedRow,
} from '../store/ledger/trace.ts';
import { fillLedger, spanOf, type LedgerRequest } from './fill-ledger.ts';
import type { Workspace } from './workspace.ts';

const IN = ['inElsewhere', 'inProvince', 'inUnstated'] as const;
const OUT = ['outElsewhere', 'outProvince', 'outUnstated'] as const;

/** Sums of the form, by the figures they add. */
const SUMS: Readonly<Record<string, readonly string[]>> = {
  transferredIn: IN,
  increase: ['admitted', ...IN, 'restored'],
  transferredOut: OUT,
  decrease: ['died', 'expelled', 'deleted', 'left', ...OUT],
};
const UNEXPLAINED: Readonly<Record<string, readonly string[]>> = {
  difference: UNEXPLAINED_FIGURES,
  reorganizedIn: ['reorganizedIn'],
  reorganizedOut: ['reorganizedOut'],
};

/** Figures whose rows can be asked for. */
export const TRACEABLE = [
  'opening',
  ...MOVEMENT_FIGURES,
  'deletedProbationary',
  ...Object.keys(SUMS),
  'closing',
  ...Object.keys(UNEXPLAINED),
  ...UNEXPLAINED_FIGURES,
  'gone',
  'twice',
  'outside',
] as const;

export interface MovementTrace {
  readonly period: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly figure: string;
  readonly rows: readonly TracedRow[];
}

/**
 * The rows behind one figure of `countMovements` for the same request: as many as the figure says, each with person,
 * organization, day, decision, file, sheet and row.
 *
 * @throws UserError `usage.argument.invalid` for an unknown figure; `workspace.period.missing`, `workspace.unit.unknown`.
 */
export function traceMovements(workspace: Workspace, request: LedgerRequest, figure: string): MovementTrace {
  const known = TRACEABLE.find((each) => each.toLowerCase() === figure.toLowerCase());
  if (known === undefined)
    throw new UserError([
      diagnose(
        'usage.argument.invalid',
        {},
        { name: '--trace', value: figure, allowed: TRACEABLE.join(', ') },
      ),
    ]);
  return traceWith(workspace, request, known, (everywhere, span, period) => {
    const { db } = workspace;
    if (known === 'opening' || known === 'closing') return eachStanding(db, known, everywhere);
    if (known === 'gone') return eachStillListed(db, span.to, everywhere);
    if (known === 'outside') return eachDatedOutside(db, period, everywhere);
    if (known === 'twice') return eachSecondExit(db, span, everywhere);
    if (known === 'deletedProbationary') return eachProbationary(db);
    const unexplained = UNEXPLAINED[known] ?? UNEXPLAINED_FIGURES.filter((each) => each === known);
    return unexplained.length > 0 ? eachUnexplained(db, unexplained) : eachMoved(db, SUMS[known] ?? [known]);
  });
}

/** The transfers that stand on one side only or were received elsewhere than sent; the figure of a row says which. */
export function traceTransfers(workspace: Workspace, request: LedgerRequest): MovementTrace {
  return traceWith(workspace, request, 'transfers', (everywhere, span) =>
    eachUnmatched(workspace.db, span, everywhere),
  );
}

function traceWith(
  workspace: Workspace,
  request: LedgerRequest,
  figure: string,
  each: (
    everywhere: boolean,
    span: { readonly from: PlainDate; readonly to: PlainDate },
    period: Period,
  ) => IterableIterator<TracedRow>,
): MovementTrace {
  const { db } = workspace;
  const { period, unit, ...span } = spanOf(workspace, request);
  fillLedger(workspace, { ...span, knownOn: request.knownOn });
  fillScope(db, unit, true);
  fillMoved(db, span, unit === undefined);
  fillUnexplained(db, unit === undefined);
  return { period: period.code, ...span, figure, rows: [...each(unit === undefined, span, period)] };
}
