import { parsePeriod, type Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { formulaOf, placeOf, type Counted, type Formula } from '../documents/figures/formula.ts';
import { listFigures, type Figure } from '../documents/figures/list-figures.ts';
import type { CountedRow } from '../documents/figures/tally.ts';
import type { TracedFigure } from '../documents/figures/traced-figure.ts';
import { buildProvinceData } from '../documents/province/province-data.ts';
import {
  listCountedCaps,
  listCountedEvents,
  listCountedTargets,
  listGrassrootsOn,
} from '../store/figure-rows.ts';
import { listTargets, listUnits } from '../store/figures.ts';
import { lastRun, type RunRow } from '../store/runs.ts';
import { placeOrganizations } from './place-organizations.ts';
import { chooseAllTargets, chooseTargets, countProvince } from './province-figures.ts';
import { placeRow } from './tables/open-tally.ts';
import { countPeriod, type SubjectTraits } from './tables/period-counts.ts';
import type { Workspace } from './workspace.ts';

/** A figure that says where it comes from. */
export interface TraceableFigure extends Figure {
  readonly trace: () => TracedFigure;
}

/**
 * The figures of the province report of a period, each with its formula, the figures or the rows it is made of, and the run
 * behind it.
 *
 * @throws UserError `workspace.run.missing` when the period was never classified.
 */
export function listProvinceFigures(workspace: Workspace, period: Period): TraceableFigure[] {
  const figures = listFigures(buildProvinceData(countProvince(workspace, period, 'vi')));
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  return figures.flatMap((figure) => {
    const formula = formulaOf(figure.key);
    return formula === undefined
      ? []
      : [{ ...figure, trace: () => traceFigure(workspace, period, figure, formula, byKey) }];
  });
}

function traceFigure(
  workspace: Workspace,
  period: Period,
  figure: Figure,
  formula: Formula,
  byKey: ReadonlyMap<string, Figure>,
): TracedFigure {
  const { db } = workspace;
  const { unit, year } = placeOf(figure.key);
  const counted = (year === undefined ? undefined : parsePeriod(year)) ?? period;
  const run = lastRun(db, counted.code);
  if (run === undefined)
    throw new UserError([diagnose('workspace.run.missing', {}, { period: counted.code })]);
  const { id, asOf, packId, packHash, dataHash } = run;
  const traced = {
    ...figure,
    formula,
    period: counted.code,
    asOf,
    run: id,
    rules: { id: packId, hash: packHash },
    dataHash,
  };
  if (formula.op !== 'count')
    return { ...traced, parts: formula.of.flatMap((part) => byKey.get(part) ?? []), rows: [] };
  placeOrganizations(workspace, counted);
  const unitId =
    unit === undefined ? null : (listUnits(db).find(({ code }) => (code ?? '') === unit)?.id ?? null);
  return { ...traced, parts: [], rows: listRows(workspace, counted, run, formula.counted, unitId) };
}

const GRASSROOTS: ReadonlySet<string | null> = new Set(['base-committee', 'base-cell']);

function listRows(
  workspace: Workspace,
  period: Period,
  run: RunRow,
  counted: Counted,
  unit: number | null,
): readonly CountedRow[] {
  const { db, settings, within } = workspace;
  switch (counted.what) {
    case 'events':
      return listCountedEvents(db, run.period, counted.kind, unit, within).map(placeRow);
    case 'caps':
      return listCountedCaps(db, run.id, counted.exceeded ? 1 : null, within).map(placeRow);
    case 'term-start':
      return settings.termStart === undefined ? [] : listGrassrootsOn(db, settings.termStart).map(placeRow);
    case 'targets': {
      const targets = listTargets(db, run.period, within);
      const chosen =
        unit === null
          ? chooseAllTargets(targets)
          : chooseTargets(targets.filter(({ unitId }) => unitId === unit));
      return listCountedTargets(
        db,
        run.period,
        chosen.map(({ organizationId }) => organizationId),
      ).map(placeRow);
    }
    default: {
      const subjects = countPeriod(workspace, period)?.[counted.what];
      const isCounted = testOf(counted);
      return (subjects?.list() ?? []).filter(
        (row) => (unit === null || row.unitId === unit) && isCounted(row),
      );
    }
  }
}

/** Grades and reasons are counted of grassroots organizations; what needs people, of all that were judged. */
function testOf({
  what,
  which,
}: Extract<Counted, { readonly what: 'members' | 'organizations' }>): (row: SubjectTraits) => boolean {
  const isOne = ({ kind }: SubjectTraits): boolean => what === 'members' || GRASSROOTS.has(kind);
  if (which === 'existing') return isOne;
  if (which === 'graded') return (row) => isOne(row) && row.grade !== null;
  if (which === 'committees') return ({ kind }) => kind === 'base-committee';
  if (which === 'cells') return ({ kind }) => kind === 'base-cell';
  if ('state' in which) return ({ open }) => open === which.state;
  if ('grade' in which) return (row) => isOne(row) && row.grade === which.grade;
  return (row) => isOne(row) && row.grade === null && row.reason === which.reason;
}
