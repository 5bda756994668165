import { parsePeriod, type Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { formulaOf, placeOf, type Counted, type Formula } from '../documents/figures/formula.ts';
import { listFigures, type Figure } from '../documents/figures/list-figures.ts';
import { buildProvinceData } from '../documents/province/province-data.ts';
import { sourceColumn, type ColumnSource } from '../registry/describe-columns.ts';
import type { FieldId } from '../registry/fields.ts';
import { findNearest } from '../regulations/find-nearest.ts';
import { formatAddress } from '../sheets/cell-address.ts';
import {
  listCountedCaps,
  listCountedEvents,
  listCountedMembers,
  listCountedOrganizations,
  listCountedTargets,
  listGrassrootsOn,
  type FigureRow,
  type OutcomeFilter,
} from '../store/figure-rows.ts';
import { listTargets, listUnits } from '../store/figures.ts';
import type { Db } from '../store/open-database.ts';
import { fillPlacement } from '../store/placement.ts';
import { lastRun, type RunRow } from '../store/runs.ts';
import { chooseAllTargets, chooseTargets, countProvince } from './province-figures.ts';
import { cutoffOf, type Workspace } from './workspace.ts';

export type { Figure } from '../documents/figures/list-figures.ts';

/** A row that a figure counts, with the cell that makes it count. */
export interface CountedRow extends Pick<
  FigureRow,
  'knownAs' | 'name' | 'unit' | 'amount' | 'file' | 'sheet'
> {
  /** `H14`, or the number of the row where no single cell says it. */
  readonly cell: string | null;
}

/** Where a printed number comes from. */
export interface TracedFigure extends Figure {
  readonly formula: Formula;
  /** The figures it is worked out of; empty for a count. */
  readonly parts: readonly Figure[];
  /** The rows a count counts; their amounts add up to it. Empty for a figure worked out of others. */
  readonly rows: readonly CountedRow[];
  readonly period: string;
  readonly asOf: string;
  readonly run: number;
  readonly rules: { readonly id: string; readonly hash: string };
  readonly dataHash: string;
}

/** The figures of one period's province report. */
export interface FigureBook {
  /** Every figure, in the order of the report, with the value that it prints. */
  readonly figures: readonly Figure[];
  /** Says where one figure comes from. @throws UserError `report.figure.unknown` for a key that names no figure. */
  trace(key: string): TracedFigure;
}

/**
 * Opens the figures of the province report of a period, each with its formula, the figures or the rows it is made of, and
 * the run behind it.
 *
 * @throws UserError `workspace.run.missing` when the period was never classified.
 */
export function openFigures(workspace: Workspace, period: Period): FigureBook {
  const figures = listFigures(buildProvinceData(countProvince(workspace, period, 'vi')));
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  return {
    figures,
    trace(key) {
      const figure = byKey.get(key);
      const formula = formulaOf(key);
      if (figure !== undefined && formula !== undefined)
        return traceFigure(workspace, period, figure, formula, byKey);
      const nearest = findNearest(key, [...byKey.keys()]);
      throw new UserError([diagnose('report.figure.unknown', {}, { key, period: period.code, nearest })]);
    },
  };
}

function traceFigure(
  { db, settings }: Workspace,
  period: Period,
  figure: Figure,
  formula: Formula,
  byKey: ReadonlyMap<string, Figure>,
): TracedFigure {
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
  fillPlacement(db, counted.start, cutoffOf(counted, settings));
  const unitId =
    unit === undefined ? null : (listUnits(db).find(({ code }) => (code ?? '') === unit)?.id ?? null);
  const rows = listRows(db, settings.termStart, run, formula.counted, unitId);
  return { ...traced, parts: [], rows: rows.map(placeRow) };
}

const GRASSROOTS = ['base-committee', 'base-cell'];

function listRows(
  db: Db,
  termStart: string | undefined,
  run: RunRow,
  counted: Counted,
  unit: number | null,
): readonly FigureRow[] {
  switch (counted.what) {
    case 'events':
      return listCountedEvents(db, run.period, counted.kind, unit);
    case 'caps':
      return listCountedCaps(db, run.id, counted.exceeded ? 1 : null);
    case 'term-start':
      return termStart === undefined ? [] : listGrassrootsOn(db, termStart);
    case 'targets': {
      const targets = listTargets(db, run.period);
      const chosen =
        unit === null
          ? chooseAllTargets(targets)
          : chooseTargets(targets.filter(({ unitId }) => unitId === unit));
      return listCountedTargets(
        db,
        run.period,
        chosen.map(({ organizationId }) => organizationId),
      );
    }
    default: {
      const filter = filterOf(run, counted, unit);
      return counted.what === 'members'
        ? listCountedMembers(db, filter)
        : listCountedOrganizations(db, filter);
    }
  }
}

/** Grades and reasons are counted of grassroots organizations; what needs people, of all that were judged. */
function filterOf(
  run: RunRow,
  { what, which }: Extract<Counted, { readonly what: 'members' | 'organizations' }>,
  unit: number | null,
): OutcomeFilter {
  const all = {
    run: run.id,
    period: run.period,
    unit,
    graded: null,
    grade: null,
    reason: null,
    state: null,
  } as const;
  const kinds = what === 'members' ? null : JSON.stringify(GRASSROOTS);
  if (which === 'existing') return { ...all, kinds };
  if (which === 'graded') return { ...all, kinds, graded: 1 };
  if (which === 'committees') return { ...all, kinds: JSON.stringify(['base-committee']) };
  if (which === 'cells') return { ...all, kinds: JSON.stringify(['base-cell']) };
  if ('state' in which) return { ...all, kinds: null, state: which.state };
  if ('grade' in which) return { ...all, kinds, grade: which.grade };
  return { ...all, kinds, reason: which.reason };
}

function placeRow({
  knownAs,
  name,
  unit,
  amount,
  file,
  sheet,
  row,
  columns,
  value,
  field,
}: FigureRow): CountedRow {
  const sources = columns === null ? [] : (JSON.parse(columns) as ColumnSource[]);
  const column = field === null ? undefined : sourceColumn(sources, field as FieldId, value);
  const cell = row === null ? null : column === undefined ? String(row) : formatAddress(row, column);
  return { knownAs, name, unit, amount, file, sheet: sheet === '' ? null : sheet, cell };
}
