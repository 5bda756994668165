import type { Notice, NoticeLine } from '../documents/notice.ts';
import { noticeWords } from '../messages/notice-words.ts';
import { escapeHtml } from './escape-html.ts';
import { frameHtml } from './html-frame.ts';

/** The form of a Party document on A4: margins 20/20/30/15 mm, Times New Roman, 14 pt. */
const STYLE = `
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 20mm 15mm 20mm 30mm; max-width: 210mm; color: #000; background: #fff;
  font: 14pt/1.35 "Times New Roman", "Liberation Serif", Tinos, serif; overflow-wrap: anywhere; }
p { margin: 0; }
.head { display: grid; grid-template-columns: 5fr 7fr; column-gap: 6mm; text-align: center; }
.body { font-weight: bold; text-transform: uppercase; }
.party { display: inline-block; font-size: 15pt; font-weight: bold; border-bottom: 1px solid; white-space: nowrap; }
.day { margin-top: 6pt; font-style: italic; }
h1 { margin: 18pt 0 0; text-align: center; font-size: 16pt; }
.summary { text-align: center; font-weight: bold; }
.dashes { text-align: center; }
.to { margin: 12pt 0; text-align: center; }
h2 { margin: 12pt 0 3pt; font-size: 14pt; break-after: avoid; }
.text, .strong, .blank { margin: 6pt 0; text-indent: 10mm; text-align: justify; }
.blank { text-align: left; }
.strong { font-weight: bold; }
.rule { margin: 6pt 0 0; text-align: justify; text-indent: 10mm; break-after: avoid; }
.item { margin: 0 0 0 10mm; padding-left: 4mm; text-indent: -4mm; font-size: 12pt; }
.item::before { content: "- "; }
.foot { display: grid; grid-template-columns: 5fr 7fr; margin-top: 18pt; break-inside: avoid; }
.recipients { font-size: 12pt; }
.recipients :first-child { font-size: 14pt; text-decoration: underline; }
.signature { text-align: center; min-height: 45mm; }
.authority { font-weight: bold; }
.hint { font-size: 12pt; font-style: italic; }
@media (max-width: 40rem) { body { padding: 1rem; } .head, .foot { display: block; } }
@media print {
  @page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm; }
  body { max-width: none; padding: 0; }
}
`;

/** The notice as one HTML file that prints on A4 and needs no network and no script; its policy forbids both. */
export function renderNotice(notice: Notice): string {
  const words = noticeWords(notice.language);
  const sections = notice.sections.map(
    ({ title, lines }, index) =>
      `<h2>${String(index + 1)}. ${escapeHtml(title)}</h2>\n${lines.map(renderLine).join('\n')}`,
  );
  const body = `<header class="head">
<div><p class="body">${escapeHtml(notice.committee)}</p><p>*</p><p>${escapeHtml(words.number)}</p></div>
<div><p class="party">${escapeHtml(words.party)}</p><p class="day">${escapeHtml(words.placeAndDay)}</p></div>
</header>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p class="summary">${escapeHtml(notice.summary)}</p>
<p class="dashes">-----</p>
<p class="to">${escapeHtml(notice.to)}</p>
${sections.join('\n')}
</main>
<footer class="foot">
<div class="recipients">${[words.recipients, ...words.recipientList].map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</div>
<div class="signature"><p class="authority">${escapeHtml(words.authority)}</p><p class="hint">${escapeHtml(words.signature)}</p></div>
</footer>
`;
  return frameHtml({ language: notice.language, title: notice.summary, style: STYLE, body });
}

function renderLine({ style, text }: NoticeLine): string {
  return `<p class="${style}">${escapeHtml(text)}</p>`;
}
