import type { Language } from '../messages/language.ts';
import { escapeHtml } from './escape-html.ts';

/** What stands between the frame and its policy. */
export interface HtmlFrame {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  /** It holds pictures, as data in the file. */
  readonly pictures?: true;
  /** The one script it may run, as its policy names it. */
  readonly script?: string;
  /** What stands in the body, as HTML. */
  readonly body: string;
}

/** One HTML file that needs no network, and whose policy forbids it and everything that is not said here. */
export function frameHtml({ language, title, style, pictures, script, body }: HtmlFrame): string {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(pictures === true ? ['img-src data:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
    ...(script === undefined ? [] : [`script-src ${script}`]),
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
