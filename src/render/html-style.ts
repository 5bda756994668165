/** The style of the HTML report: one column on a phone, charts side by side on a desk, A4 on paper. */
export const HTML_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.25rem; max-width: 72rem; color: #1c1c1c; background: #fff;
  font: 1rem/1.5 Arial, Helvetica, "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2rem 0 .75rem; padding-bottom: .2rem; border-bottom: 2px solid #0b4f8a; font-size: 1.2rem; }
p { margin: .4rem 0; max-width: 60rem; }
.subtitle { margin: 0 0 1rem; font-size: 1.1rem; color: #444; }
.mark { display: inline-block; margin: 0 .75rem .75rem 0; padding: .1rem .6rem; border: 2px solid #1c1c1c; font-weight: bold; }
.basis { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0; font-size: .875rem; }
.basis dt { color: #555; }
.basis dd { margin: 0; }
.note { font-size: .875rem; color: #444; }
.note::before { content: "* "; }
.item::before { content: "- "; }
.part { margin-left: 1.5rem; }
.part::before { content: "+ "; }
.fill { padding: .2rem .4rem; background: #fff2cc; font-style: italic; }
.fill::before { content: "[ "; }
.fill::after { content: " ]"; }
.unit { margin: 0; text-align: right; font-style: italic; font-size: .875rem; }
.scroll { overflow-x: auto; margin: 1rem 0 .4rem; }
.scroll:focus-visible { outline: 2px solid #0b4f8a; }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
caption { padding: 0 0 .4rem; text-align: left; font-weight: bold; font-size: 1rem; }
th, td { padding: .25rem .5rem; border: 1px solid #999; vertical-align: top; overflow-wrap: normal; }
thead th { background: #e8eff6; text-align: center; vertical-align: middle; }
tbody th { text-align: left; font-weight: normal; min-width: 8rem; overflow-wrap: anywhere; }
thead tr.numbers > * { font-weight: normal; font-style: italic; font-size: .75rem; }
th button { all: unset; cursor: pointer; }
th button:hover { text-decoration: underline; }
th button:focus-visible, .filter input:focus-visible, a:focus-visible { outline: 2px solid #0b4f8a; outline-offset: 2px; }
th[aria-sort="ascending"] button::after { content: " \\25B2"; }
th[aria-sort="descending"] button::after { content: " \\25BC"; }
.filter { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; margin: 1rem 0; }
.filter[hidden] { display: none; }
.filter input { padding: .3rem .5rem; min-width: min(18rem, 100%); border: 1px solid #666; font: inherit; }
td.code { white-space: nowrap; }
td.number { text-align: right; white-space: nowrap; }
tr.total > * { font-weight: bold; background: #f4f4f4; }
tr.section > * { font-weight: bold; background: #e8eff6; text-align: left; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.25rem; margin: 1rem 0; }
figure { margin: 0; padding: .75rem; border: 1px solid #ccc; break-inside: avoid; }
figure h3 { margin: 0 0 .5rem; font-size: 1rem; }
figure svg { display: block; width: 100%; max-width: 32rem; height: auto; }
figcaption { margin-top: .5rem; font-size: .875rem; color: #333; }
@media (max-width: 40rem) {
  body { padding: .75rem; }
  .basis { display: block; }
  .basis dd { margin-bottom: .3rem; }
  figure { padding: .4rem; }
  caption span { position: sticky; left: 0; display: inline-block; max-width: calc(100vw - 2rem); }
  tbody th[scope="row"] { position: sticky; left: 0; background: #fff; box-shadow: inset 0 0 0 .5px #999; }
  tr.total > th[scope="row"] { background: #f4f4f4; }
}
@media print {
  @page { size: A4 landscape; margin: 12mm 15mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.35; }
  .scroll { overflow: visible; break-inside: avoid; }
  .charts { grid-template-columns: repeat(3, minmax(0, 1fr)); padding-right: 2px; }
  figure:only-child { grid-column: span 2; }
  h2, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  table { font-size: 8.5pt; }
  th, td { padding: .1rem .3rem; }
}
`;
