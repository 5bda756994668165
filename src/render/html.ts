import type { Block, Chart, ReportDocument } from '../documents/model.ts';
import { officeTexts } from '../documents/office-texts.ts';
import { describeSource } from './chart-source.ts';
import { renderChartSvg } from './chart-svg.ts';
import { escapeHtml } from './escape-html.ts';
import { renderPage } from './html-page.ts';
import { renderHtmlTable } from './html-table.ts';

/**
 * The report as one HTML file that needs no network and no script, and whose policy forbids both. Charts are drawn
 * inline, each with its summary as text and right after the table that holds its numbers.
 */
export async function renderHtml(document: ReportDocument): Promise<string> {
  const parts: string[] = [];
  for (const group of groupCharts(document.blocks)) parts.push(await renderGroup(group, document));
  return renderPage({
    language: document.language,
    title: document.title,
    subtitle: document.subtitle,
    marks: document.office === undefined ? [] : officeTexts(document.office, document.language).marks,
    basis: document.basis.map(
      (entry) => `<dt>${escapeHtml(entry.label)}</dt><dd>${escapeHtml(entry.value)}</dd>`,
    ),
    main: parts,
    lists: document.blocks.some((block) => block.kind === 'table' && block.isList === true),
  });
}

/** Charts that follow each other stand side by side; every other block stands alone. */
function groupCharts(blocks: readonly Block[]): (Exclude<Block, Chart> | Chart[])[] {
  const groups: (Exclude<Block, Chart> | Chart[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'chart') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

async function renderGroup(
  group: Exclude<Block, Chart> | Chart[],
  document: ReportDocument,
): Promise<string> {
  if (Array.isArray(group)) {
    const figures: string[] = [];
    for (const chart of group) figures.push(await renderFigure(chart, document));
    return `<div class="charts">\n${figures.join('\n')}\n</div>`;
  }
  if (group.kind === 'table') return renderHtmlTable(group, document.language);
  if (group.kind === 'annex') return `<h2>${escapeHtml(group.text)}</h2>`;
  if (group.kind === 'heading') {
    const tag = `h${String((group.level ?? 1) + 1)}`;
    return `<${tag}>${escapeHtml(group.text)}</${tag}>`;
  }
  return `<p${group.role === undefined ? '' : ` class="${group.role}"`}>${escapeHtml(group.text)}</p>`;
}

async function renderFigure(chart: Chart, document: ReportDocument): Promise<string> {
  const svg = await renderChartSvg(chart, document.language);
  const summary = escapeHtml(chart.summary);
  return `<figure id="${escapeHtml(`chart-${chart.id}`)}" role="img" aria-label="${summary}">
<h3>${escapeHtml(chart.title)}</h3>
${svg}
<figcaption>${summary} ${escapeHtml(describeSource(chart, document))}</figcaption>
</figure>`;
}
