import { fillWords } from '../../messages/report-words/fill-words.ts';
import { printTable } from '../figures/figure-table.ts';
import type { Block } from '../model.ts';
import { type ReportFrame, type TableReport } from '../tables/frame.ts';
import { endKey } from '../figures/trace-cell.ts';
import { tableData } from '../tables/table-data.ts';
import type { NarrativeContext } from './context.ts';

/** The tables of other reports as annexes of this one, numbered from 1. */
export function buildAnnexes(reports: readonly TableReport[], { words }: NarrativeContext): Block[] {
  return reports.flatMap((report, index) => {
    const landscape = report.form.kind === 'statistics' && report.form.landscape;
    const text = fillWords(words.annex, { number: String(index + 1), title: report.title });
    return [
      { kind: 'annex', id: `annex-${report.id}`, text, landscape } as const,
      ...report.tables.map(printTable),
    ];
  });
}

/** The same tables for scripts, by their id. */
export function annexData(
  reports: readonly TableReport[],
  frame: ReportFrame,
): Readonly<Record<string, unknown>> {
  const tables = reports.flatMap((report) => report.tables);
  return Object.fromEntries(tables.map((table) => [table.id, tableData(table, endKey(frame))]));
}
