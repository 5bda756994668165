import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { listPrintedCells } from '../documents/figures/list-printed-cells.ts';
import { listFigures, type Figure } from '../documents/figures/list-figures.ts';
import { listWritten, readWritten } from '../sheets/written-files.ts';
import { findFigure, readKey } from './find-figure.ts';
import type { Workspace } from './workspace.ts';

/** A report that printed a figure. */
export interface PrintedFigure {
  readonly file: string;
  /** Where the figure stands in the file; the yearly report holds the province's figures under `province.`. */
  readonly key: string;
  /** The committee that reports. */
  readonly name: string;
  readonly period: string;
  readonly run: number | null;
  readonly value: Figure['value'];
  /** Against what the workspace has now; `untestable` for another committee's report or a figure of another report. */
  readonly verdict: 'agrees' | 'differs' | 'untestable';
}

/**
 * Lists the reports below a folder that print a figure, with the value they print. Read are the .json files of reports,
 * which stand beside those of the other formats and hold the same numbers. A key without period and unit is looked for in
 * the reports of all of them.
 *
 * Diagnostics: `report.figure.unprinted`, `report.figure.differs`.
 */
export async function whereFigure(
  workspace: Workspace,
  key: string,
  folder: string,
): Promise<{ readonly printed: readonly PrintedFigure[]; readonly diagnostics: readonly Diagnostic[] }> {
  const printed: PrintedFigure[] = [];
  const now = valuesNow(workspace);
  for (const file of await listWritten(folder, '.json')) {
    const report = readReport(await readWritten(file));
    if (report === undefined) continue;
    const { name, period, run } = report;
    for (const figure of [...listFigures(report.data), ...listPrintedCells(report.data)]) {
      if (!isNamed(figure.key, key)) continue;
      const current = now(figure.key, report);
      const verdict = current === undefined ? 'untestable' : current === figure.value ? 'agrees' : 'differs';
      printed.push({ file, name, period, run, ...figure, verdict });
    }
  }
  const count = printed.filter(({ verdict }) => verdict === 'differs').length;
  return {
    printed,
    diagnostics: [
      ...(printed.length === 0 ? [diagnose('report.figure.unprinted', {}, { key, folder })] : []),
      ...(count > 0 ? [diagnose('report.figure.differs', {}, { key, count })] : []),
    ],
  };
}

/** The yearly report holds the province's figures under `province.`; keys of cells end with their period. */
function isNamed(printed: string, key: string): boolean {
  return printed === key || printed === `province.${key}` || printed.startsWith(`${key}@`);
}

/** The present value of a figure; `undefined` where the workspace has none. */
function valuesNow(
  workspace: Workspace,
): (key: string, report: WrittenReport) => Figure['value'] | undefined {
  const known = new Map<string, Figure['value'] | undefined>();
  return (key, { name, period }) => {
    // A cell's key says period and unit; a figure of the province report is that of the committee whose report it is.
    if (!key.includes('@') && name !== workspace.settings.name) return undefined;
    const text = key.includes('@') ? key : `${key.replace(/^province\./, '')}@${period}`;
    if (!known.has(text)) known.set(text, valueIn(workspace, text));
    return known.get(text);
  };
}

function valueIn(workspace: Workspace, key: string): Figure['value'] | undefined {
  try {
    const found = findFigure(workspace, readKey(key, { period: undefined, unit: undefined }));
    return 'traced' in found ? found.traced.value : undefined;
  } catch (error) {
    // A period that is not classified here has no figures to compare with.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

interface WrittenReport {
  readonly name: string;
  readonly period: string;
  readonly run: number | null;
  readonly data: unknown;
}

function readReport(text: string | undefined): WrittenReport | undefined {
  try {
    const data = JSON.parse(text ?? '') as Readonly<Record<string, unknown>> | null;
    if (typeof data?.['name'] !== 'string' || typeof data['period'] !== 'string') return undefined;
    const run = data['run'];
    return { name: data['name'], period: data['period'], run: typeof run === 'number' ? run : null, data };
  } catch {
    return undefined;
  }
}
