import type { Language } from '../messages/language.ts';
import { listWords } from '../messages/list-words.ts';
import { escapeHtml } from './escape-html.ts';
import { HTML_STYLE } from './html-style.ts';
import { LIST_SCRIPT, LIST_SCRIPT_SOURCE } from './list-script.ts';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const LIST_POLICY = `${POLICY}; script-src ${LIST_SCRIPT_SOURCE}`;

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
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${lists ? LIST_POLICY : POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header>
${marks.map((mark) => `<p class="mark">${escapeHtml(mark)}</p>\n`).join('')}<h1>${escapeHtml(title)}</h1>
<p class="subtitle">${escapeHtml(subtitle)}</p>
<dl class="basis">
${basis.join('\n')}
</dl>
</header>
<main>
${[...(lists ? [renderFilter(language)] : []), ...main].join('\n')}
</main>
${lists ? `<script>${LIST_SCRIPT}</script>\n` : ''}</body>
</html>
`;
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
