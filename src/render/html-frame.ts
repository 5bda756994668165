import type { Language } from '../messages/language.ts';
import { escapeHtml } from './escape-html.ts';

/** What stands between the frame and its policy. */
export interface HtmlFrame {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  /** What the page may load or run besides its own style; nothing unless said. */
  readonly allowed?: readonly string[];
  /** What stands in the body, as HTML. */
  readonly body: string;
}

/** One HTML file that needs no network, and whose policy forbids it and everything else that is not allowed by name. */
export function frameHtml({ language, title, style, allowed = [], body }: HtmlFrame): string {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...allowed,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}
