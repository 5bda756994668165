import type { PlainDate } from '../calendar/plain-date.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { countDiscipline, countExitYears, countRemovedTwice, type ExitYear } from '../store/ledger/exits.ts';
import { fillScope } from '../store/ledger/scope.ts';
import { fillLedger, spanOf, type LedgerRequest } from './fill-ledger.ts';
import type { Workspace } from './workspace.ts';

export interface ExitRow extends Omit<ExitYear, 'year'> {
  readonly total: number;
}

/** Who left the Party other than by death, by kind and year; the three kinds are never put together but in the total. */
export interface Exits {
  readonly period: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly years: readonly (ExitRow & { readonly year: string })[];
  /** All the years together. */
  readonly total: ExitRow;
  /**
   * Discipline of the period by form, as far as lists of discipline were taken. Expulsions stand among the removals too;
   * `together` counts each once.
   */
  readonly discipline: {
    readonly reprimand: number;
    readonly warning: number;
    readonly dismissal: number;
    readonly expulsion: number;
    readonly together: number;
  };
}

/**
 * Counts the removals by kind and year and holds the expulsions of the lists of discipline against them.
 * Diagnostics: `movements.exit.twice`, `movements.exit.unlisted`.
 *
 * @throws UserError `workspace.period.missing`, `workspace.unit.unknown`.
 */
export function countExits(
  workspace: Workspace,
  request: LedgerRequest,
): { readonly exits: Exits; readonly diagnostics: readonly Diagnostic[] } {
  const { db } = workspace;
  const { period, from, to, unit } = spanOf(workspace, request);
  const everywhere = unit === undefined;
  const span = fillLedger(workspace, { from, to, knownOn: request.knownOn });
  fillScope(db, unit, true);
  const years = countExitYears(db, to, everywhere).map((year) => ({ ...year, ...withTotal(year) }));
  const sum = (figure: keyof ExitRow): number => years.reduce((all, year) => all + year[figure], 0);
  const forms = new Map(countDiscipline(db, span, everywhere).map((row) => [row.form, row]));
  const [reprimand, warning, dismissal, expulsion] = [1, 2, 3, 4].map(
    (form) => forms.get(form)?.count ?? 0,
  ) as [number, number, number, number];
  const unlisted = forms.get(4)?.unmatched ?? 0;
  const own = years.filter(({ year }) => year >= from.slice(0, 4) && year <= to.slice(0, 4));
  const twice = countRemovedTwice(db, span, everywhere);
  return {
    exits: {
      period: period.code,
      from,
      to,
      years,
      total: {
        expelled: sum('expelled'),
        deleted: sum('deleted'),
        deletedProbationary: sum('deletedProbationary'),
        left: sum('left'),
        total: sum('total'),
      },
      discipline: {
        reprimand,
        warning,
        dismissal,
        expulsion,
        together: reprimand + warning + dismissal + unlisted + own.reduce((all, { total }) => all + total, 0),
      },
    },
    diagnostics: [
      ...(twice === 0 ? [] : [diagnose('movements.exit.twice', {}, { count: twice })]),
      ...(unlisted === 0 ? [] : [diagnose('movements.exit.unlisted', {}, { count: unlisted })]),
    ],
  };
}

function withTotal(year: ExitYear): ExitRow {
  const { expelled, deleted, deletedProbationary, left } = year;
  return { expelled, deleted, deletedProbationary, left, total: expelled + deleted + left };
}
