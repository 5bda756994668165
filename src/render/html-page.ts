import type { Language } from '../messages/language.ts';
import { listWords } from '../messages/list-words.ts';
import { escapeHtml } from './escape-html.ts';
import { frameHtml } from './html-frame.ts';
import { HTML_STYLE } from './html-style.ts';
import { LIST_SCRIPT, LIST_SCRIPT_SOURCE } from './list-script.ts';

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** `MẬT`, `Dự thảo lần 1`: over the title. */
  readonly marks?: readonly string[];
  /** Terms and descriptions, as HTML. */
  readonly basis: readonly string[];
  /** What follows, as HTML. */
  readonly main: readonly string[];
  /** It has tables whose rows a reader may sort and filter. */
  readonly lists: boolean;
}

/**
 * One HTML file that needs no network and no script, and whose policy forbids both, except that a page with lists may
 * run the one script that sorts and filters them.
 */
export function renderPage({ language, title, subtitle, marks = [], basis, main, lists }: Page): string {
  const stamped = marks.map((mark) => `<p class="mark">${escapeHtml(mark)}</p>\n`).join('');
  const body = `<header>
${stamped}<h1>${escapeHtml(title)}</h1>
<p class="subtitle">${escapeHtml(subtitle)}</p>
<dl class="basis">
${basis.join('\n')}
</dl>
</header>
<main>
${[...(lists ? [renderFilter(language)] : []), ...main].join('\n')}
</main>
${lists ? `<script>${LIST_SCRIPT}</script>\n` : ''}`;
  const script = lists ? { script: LIST_SCRIPT_SOURCE } : {};
  return frameHtml({ language, title, style: HTML_STYLE, pictures: true, ...script, body });
}

/** The field that filters the lists; hidden until the script has come. */
function renderFilter(language: Language): string {
  const words = listWords(language);
  return `<div class="filter" role="search" hidden>
<label for="filter">${escapeHtml(words.filter)}</label>
<input id="filter" type="search" autocomplete="off" spellcheck="false">
<output for="filter" role="status" data-text="${escapeHtml(words.shown)}"></output>
</div>`;
}
