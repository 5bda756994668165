import { batchWords } from '../messages/batch-words.ts';
import type { Language } from '../messages/language.ts';
import { fillWords } from '../messages/report-words/fill-words.ts';
import { periodText, periodTitle } from '../messages/report-words/period-text.ts';
import { escapeHtml } from './escape-html.ts';
import { renderPage } from './html-page.ts';

export interface IndexedUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly folder: string;
  readonly documents: readonly { readonly report: string; readonly format: string; readonly file: string }[];
  /** Why it has not all its reports, in words. */
  readonly failed: string | undefined;
}

/** What the page of a batch lists. */
export interface BatchIndex {
  readonly language: Language;
  readonly committee: string;
  readonly period: string;
  readonly runs: readonly number[];
  /** Reports by name, with the titles they print. */
  readonly reports: readonly { readonly name: string; readonly title: string }[];
  readonly units: readonly IndexedUnit[];
  /** File that lists every file with its hash. */
  readonly manifest: string;
}

/** The page that leads to every file of a batch: one row a unit, one column a report; no network. */
export function renderBatchIndex(index: BatchIndex): string {
  const { language, units, reports } = index;
  const words = batchWords(language);
  const basis: [string, string][] = [
    [words.period, escapeHtml(periodTitle(index.period, language))],
    [words.runs, index.runs.join(', ')],
    [words.units, String(units.length)],
    ...reports.map(({ name, title }): [string, string] => [name, escapeHtml(title)]),
    [words.manifest, `<a href="${escapeHtml(index.manifest)}">${escapeHtml(index.manifest)}</a>`],
  ];
  const head = [words.code, words.name, words.kind, ...reports.map(({ name }) => name), words.state];
  const table = `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(words.table)}" data-list>
<table id="units">
<caption><span>${escapeHtml(words.table)}</span></caption>
<thead>
<tr>${head.map(renderHeading).join('')}</tr>
</thead>
<tbody>
${units.map((unit) => renderUnit(unit, index)).join('\n')}
</tbody>
</table>
</div>`;
  return renderPage({
    language,
    title: fillWords(words.title, { period: periodText(index.period, language) }),
    subtitle: index.committee,
    basis: basis.map(([label, html]) => `<dt>${escapeHtml(label)}</dt><dd>${html}</dd>`),
    lists: true,
    main: [table, `<p class="note">${escapeHtml(words.prepared)}</p>`],
  });
}

function renderHeading(text: string, column: number): string {
  const heading = escapeHtml(text);
  return `<th scope="col" data-column="${String(column)}" data-heading="${heading}">${heading}</th>`;
}

function renderUnit(unit: IndexedUnit, { language, reports }: BatchIndex): string {
  const words = batchWords(language);
  const cells = reports.map(({ name }) => {
    const links = unit.documents
      .filter(({ report }) => report === name)
      .map(({ format, file }) => {
        const label = fillWords(words.link, { report: name, unit: unit.name, format });
        return `<a href="${escapeHtml(`${unit.folder}/${file}`)}" aria-label="${escapeHtml(label)}">${escapeHtml(format)}</a>`;
      });
    return `<td>${links.join(' ')}</td>`;
  });
  const state = unit.failed === undefined ? words.done : fillWords(words.failed, { reason: unit.failed });
  return `<tr><td class="code">${escapeHtml(unit.code)}</td><th scope="row">${escapeHtml(unit.name)}</th><td>${escapeHtml(unit.kind)}</td>${cells.join('')}<td>${escapeHtml(state)}</td></tr>`;
}
