import type { Language } from '../messages/language.ts';
import { escapeHtml } from './escape-html.ts';
import { HTML_STYLE } from './html-style.ts';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Terms and descriptions, as HTML. */
  readonly basis: readonly string[];
  /** What follows, as HTML. */
  readonly main: readonly string[];
}

/** One HTML file that needs no network and no script, and whose policy forbids both. */
export function renderPage({ language, title, subtitle, basis, main }: Page): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="subtitle">${escapeHtml(subtitle)}</p>
<dl class="basis">
${basis.join('\n')}
</dl>
</header>
<main>
${main.join('\n')}
</main>
</body>
</html>
`;
}
