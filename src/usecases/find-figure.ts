import { parsePeriod, type Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { listCells } from '../documents/figures/trace-cell.ts';
import type { TracedFigure } from '../documents/figures/traced-figure.ts';
import { findNearest } from '../regulations/find-nearest.ts';
import { limitToUnit } from './place-organizations.ts';
import { REPORTS } from './reports.ts';
import { listProvinceFigures, type TraceableFigure } from './trace-figure.ts';
import { choosePeriod, type Workspace } from './workspace.ts';

export type { Figure } from '../documents/figures/list-figures.ts';
export type { CellFormula } from '../documents/figures/cell-formula.ts';
export type { CountedRow } from '../documents/figures/tally.ts';
export type { TracedFigure } from '../documents/figures/traced-figure.ts';

/** What a person asks for: `t3[A.1].army`, and of which period and unit. */
export interface AskedFigure {
  /** Without its end. */
  readonly stem: string;
  readonly period: Period | undefined;
  readonly unit: string | undefined;
}

/** Reads a key, or the name of a report. What it ends with goes before what is given beside it. */
export function readKey(
  text: string,
  given: { readonly period: Period | undefined; readonly unit: string | undefined },
): AskedFigure {
  const [, stem = text, code = '', unit] = /^(.*)@(\d{4}(?:-[HQ]\d)?)(?:\/(.+))?$/s.exec(text) ?? [];
  const period = parsePeriod(code);
  return period === undefined ? { stem: text, ...given } : { stem, period, unit };
}

/** The figures of a report or a table, or the one figure that was asked for. */
export type FoundFigures =
  | { readonly period: Period; readonly report: string; readonly figures: readonly TraceableFigure[] }
  | { readonly period: Period; readonly report: string; readonly traced: TracedFigure };

/**
 * Finds what a key, the name of a report (`t7`) or of a table (`t7-members`) stands for; of the province report where
 * nothing is named.
 *
 * @throws UserError `report.figure.unknown` with the nearest key, `workspace.run.missing`, `workspace.unit.unknown`,
 *   `workspace.period.missing`.
 */
export function findFigure(workspace: Workspace, { stem, unit, ...asked }: AskedFigure): FoundFigures {
  const period = choosePeriod(workspace, asked.period);
  const report = /^t\d+(?![A-Za-z])/.exec(stem)?.[0] ?? 'province';
  const figures = listFiguresOf(limitToUnit(workspace, period, unit), period, report);
  const found = { period, report };
  if (stem === '' || stem === report) return { ...found, figures };
  const ofTable = figures.filter(({ key }) => key.startsWith(`${stem}[`));
  if (ofTable.length > 0 && report !== 'province') return { ...found, figures: ofTable };
  const named = figures.find(({ key }) => key === stem || key.startsWith(`${stem}@`));
  if (named !== undefined) return { ...found, traced: named.trace() };
  throw unknownFigure(stem, found, figures);
}

/** The figures of a report, the province's or that of tables. */
function listFiguresOf(workspace: Workspace, period: Period, report: string): readonly TraceableFigure[] {
  const tables = REPORTS.find(({ name }) => name === report)?.tables;
  if (tables !== undefined) return listCells(tables(workspace, period, 'vi'));
  if (report === 'province') return listProvinceFigures(workspace, period);
  throw unknownFigure(
    report,
    { report: 'province', period },
    REPORTS.filter((each) => each.tables !== undefined).map(({ name }) => ({ key: name })),
  );
}

function unknownFigure(
  key: string,
  { report, period }: { readonly report: string; readonly period: Period },
  known: readonly { readonly key: string }[],
): UserError {
  const nearest = findNearest(
    key,
    known.map((figure) => figure.key.replace(/@[^@]*$/, '')),
  );
  const params = { key, report, period: period.code, nearest: nearest === '' ? '–' : nearest };
  return new UserError([diagnose('report.figure.unknown', {}, params)]);
}
