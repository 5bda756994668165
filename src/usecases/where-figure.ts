import { parsePeriod } from '../calendar/period.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { listFigures, type Figure } from '../documents/figures/list-figures.ts';
import { listWritten, readWritten } from '../sheets/written-files.ts';
import { openFigures } from './trace-figure.ts';
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
 * Lists the reports below a folder that print a figure of the province report, with the value they print. Read are the
 * .json files of reports, which stand beside those of the other formats and hold the same numbers.
 *
 * Diagnostics: `report.figure.unprinted`, `report.figure.differs`.
 */
export async function whereFigure(
  workspace: Workspace,
  key: string,
  folder: string,
): Promise<{ readonly printed: readonly PrintedFigure[]; readonly diagnostics: readonly Diagnostic[] }> {
  const printed: PrintedFigure[] = [];
  const now = valuesNow(workspace, key);
  for (const file of await listWritten(folder, '.json')) {
    const report = readReport(await readWritten(file));
    if (report === undefined) continue;
    const { name, period, run } = report;
    for (const figure of listFigures(report.data)) {
      if (figure.key !== key && figure.key !== `province.${key}`) continue;
      const current = name === workspace.settings.name ? now(period) : undefined;
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

/** The present value of a figure by period; `undefined` where the workspace has none. */
function valuesNow(workspace: Workspace, key: string): (period: string) => Figure['value'] | undefined {
  const known = new Map<string, Figure['value'] | undefined>();
  return (code) => {
    if (!known.has(code)) {
      const period = parsePeriod(code);
      known.set(code, period === undefined ? undefined : valueIn(workspace, period, key));
    }
    return known.get(code);
  };
}

function valueIn(
  workspace: Workspace,
  period: NonNullable<ReturnType<typeof parsePeriod>>,
  key: string,
): Figure['value'] | undefined {
  try {
    return openFigures(workspace, period).figures.find((figure) => figure.key === key)?.value;
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
