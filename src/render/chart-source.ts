import type { Chart, ReportDocument } from '../documents/model.ts';
import { fillWords } from '../messages/report-words/fill-words.ts';
import { reportWords } from '../messages/report-words/words.ts';

/** The sentence that says in which table of the document the numbers of a chart stand. */
export function describeSource(chart: Chart, document: ReportDocument): string {
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const title = tables.find((table) => table.id === chart.table)?.title ?? chart.table;
  return fillWords(reportWords(document.language).charts.data, { table: title });
}
