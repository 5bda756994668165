import { fillWords } from '../../messages/report-words/fill-words.ts';
import type { Block, ReportDocument } from '../model.ts';
import { tableData } from '../tables/table-data.ts';
import type { NarrativeContext } from './context.ts';

/** The tables of other reports as annexes of this one, numbered from 1. */
export function buildAnnexes(reports: readonly ReportDocument[], { words }: NarrativeContext): Block[] {
  return reports.flatMap((report, index) => {
    const landscape = report.form.kind === 'statistics' && report.form.landscape;
    const text = fillWords(words.annex, { number: String(index + 1), title: report.title });
    const tables = report.blocks.filter((block) => block.kind === 'table');
    return [{ kind: 'annex', id: `annex-${report.id}`, text, landscape } as const, ...tables];
  });
}

/** The same tables for scripts, by their id. */
export function annexData(reports: readonly ReportDocument[]): Readonly<Record<string, unknown>> {
  const tables = reports.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  return Object.fromEntries(tables.map((table) => [table.id, tableData(table)]));
}
