import { formatAddress } from '../cell-address.ts';
import type { CellMark } from './cell-mark.ts';
import { attributeOf, escapeXml } from './xml-text.ts';

const AUTHOR = 'review';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The part of a sheet's comments with one for each mark; those that are there stay, and get ours behind in the same cell. */
export function writeComments(existing: string | undefined, marks: readonly CellMark[]): string {
  const base =
    existing ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;
  const prefix = /<([^\s/>:]+:)?comments[\s>]/.exec(base)?.[1] ?? '';
  const opened = base
    .replace(new RegExp(`<${prefix}authors\\s*/>`), `<${prefix}authors></${prefix}authors>`)
    .replace(new RegExp(`<${prefix}commentList\\s*/>`), `<${prefix}commentList></${prefix}commentList>`);
  const author = opened.match(new RegExp(`<${prefix}author(?:\\s*/)?>`, 'g'))?.length ?? 0;
  const run = (text: string): string =>
    `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="Tahoma"/></${prefix}rPr><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`;
  const added: string[] = [];
  const ours = new Map(marks.map((mark) => [formatAddress(mark.row, mark.column), mark.text]));
  const joined = opened.replace(
    new RegExp(`<${prefix}comment\\s[^>]*>[\\s\\S]*?</${prefix}comment>`, 'g'),
    (comment) => {
      const cell = attributeOf(comment.slice(0, comment.indexOf('>') + 1), 'ref') ?? '';
      const text = ours.get(cell);
      if (text === undefined) return comment;
      ours.delete(cell);
      return appendRun(comment, prefix, run(`\n\n${text}`));
    },
  );
  for (const [cell, text] of ours)
    added.push(
      `<${prefix}comment ref="${cell}" authorId="${String(author)}"><${prefix}text>${run(text)}</${prefix}text></${prefix}comment>`,
    );
  // Texts of cells may hold `$&`: they are put in by functions, which nothing is read into.
  return joined
    .replace(`</${prefix}authors>`, (end) => `<${prefix}author>${AUTHOR}</${prefix}author>${end}`)
    .replace(`</${prefix}commentList>`, (end) => added.join('') + end);
}

/** Puts a run of text behind what a comment says; a text without runs becomes one, or only it would be shown. */
function appendRun(comment: string, prefix: string, run: string): string {
  return comment
    .replace(new RegExp(`<${prefix}text\\s*/>`), `<${prefix}text></${prefix}text>`)
    .replace(
      new RegExp(`(<${prefix}text>\\s*)(<${prefix}t(?:\\s[^>]*)?>[^<]*</${prefix}t>)`),
      (_, open: string, plain: string) => `${open}<${prefix}r>${plain}</${prefix}r>`,
    )
    .replace(`</${prefix}text>`, (end) => run + end);
}

const NEW_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="7"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  '</xml>';
/** Shapes of ours are numbered from here, away from those a workbook has. */
const FIRST_SHAPE = 7169;

/** The drawing that shows a sheet's comments, with a box for each mark that has none yet. */
export function writeDrawing(existing: string | undefined, marks: readonly CellMark[]): string {
  const base = existing ?? NEW_DRAWING;
  const shown = new Set(
    [...base.matchAll(/<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)<\/x:Column>/g)].map(
      ([, row, column]) => `${row ?? ''},${column ?? ''}`,
    ),
  );
  const shapes = marks
    .filter((mark) => !shown.has(`${String(mark.row - 1)},${String(mark.column)}`))
    .map((mark, index) => drawBox(mark, FIRST_SHAPE + index));
  const end = base.lastIndexOf('</xml>');
  return base.slice(0, end) + shapes.join('') + base.slice(end);
}

function drawBox(mark: CellMark, shape: number): string {
  const [row, column] = [mark.row - 1, mark.column];
  const lines = Math.min(12, 2 + Math.ceil(mark.text.length / 40));
  const anchor = [column + 1, 15, Math.max(0, row - 1), 4, column + 4, 40, row + lines, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${String(shape)}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}
