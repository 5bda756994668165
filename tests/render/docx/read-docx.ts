import { parseDocument } from 'htmlparser2';
import { DEFAULT_LIMITS } from '../../../src/sheets/source-limits.ts';
import { openArchive } from '../../../src/sheets/xlsx-archive.ts';

type Nodes = ReturnType<typeof parseDocument>['children'];
type Node = Nodes[number];

/** An element of a part, by its name with prefix. */
export interface Xml {
  readonly name: string;
  attribute(name: string): string | undefined;
  /** Elements inside of a name, at any depth, in order. */
  all(name: string): Xml[];
  first(name: string): Xml | undefined;
  /** Elements directly inside. */
  readonly children: Xml[];
  /** Letters of all `w:t` inside. */
  readonly text: string;
  /** Letters directly inside. */
  readonly letters: string;
}

export interface Docx {
  readonly names: readonly string[];
  part(name: string): Xml;
  /** Paragraphs of the document with what their style and their own properties make of them. */
  readonly paragraphs: readonly ReadParagraph[];
}

/** A paragraph as it is printed. Sizes in points, distances in millimetres or points. */
export interface ReadParagraph {
  readonly text: string;
  readonly style: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly capitals: boolean;
  readonly align: string;
  readonly firstLineMm: number;
  readonly before: number;
  readonly after: number;
  /** Exact distance of lines in points; 0: as the letters need. */
  readonly line: number;
  readonly lineOver: boolean;
}

/** Reads a DOCX file as Word would: the parts of the package, styles applied. */
export async function readDocx(bytes: Uint8Array): Promise<Docx> {
  const archive = await openArchive('bao-cao.docx', Buffer.from(bytes), DEFAULT_LIMITS);
  const parts = new Map<string, Xml>();
  for (const name of archive.names()) {
    const chunks: Buffer[] = [];
    for await (const chunk of archive.read(name, { file: name })) chunks.push(Buffer.from(chunk));
    const root = parseDocument(Buffer.concat(chunks).toString('utf8'), { xmlMode: true }).children;
    const element = root.map(wrap).find((each) => each !== undefined && !each.name.startsWith('?'));
    if (element !== undefined) parts.set(name, element);
  }
  const part = (name: string): Xml => {
    const found = parts.get(name);
    if (found === undefined) throw new Error(`no part ${name}`);
    return found;
  };
  const styles = part('word/styles.xml');
  const shapes = new Map(styles.all('w:style').map((style) => [style.attribute('w:styleId'), style]));
  const defaults = styles.first('w:docDefaults');
  const paragraphs = part('word/document.xml')
    .all('w:p')
    .map((paragraph) => readParagraph(paragraph, shapes, defaults));
  return { names: archive.names(), part, paragraphs };
}

function readParagraph(
  paragraph: Xml,
  shapes: ReadonlyMap<string | undefined, Xml>,
  defaults: Xml | undefined,
): ReadParagraph {
  const style = valueOf(paragraph.first('w:pStyle')) ?? 'Normal';
  const shape = shapes.get(style);
  const own = paragraph.first('w:r')?.first('w:rPr');
  const letters = (name: string): Xml | undefined => own?.first(name) ?? shape?.first('w:rPr')?.first(name);
  const property = (name: string, attribute = 'w:val'): string | undefined =>
    paragraph.first('w:pPr')?.first(name)?.attribute(attribute) ??
    shape?.first('w:pPr')?.first(name)?.attribute(attribute);
  const size = valueOf(letters('w:sz')) ?? valueOf(defaults?.first('w:sz'));
  return {
    text: paragraph.text,
    style,
    font: defaults?.first('w:rFonts')?.attribute('w:ascii') ?? '',
    size: Number(size) / 2,
    bold: letters('w:b') !== undefined,
    italic: letters('w:i') !== undefined,
    underlined: letters('w:u') !== undefined,
    capitals: letters('w:caps') !== undefined,
    align: property('w:jc') ?? 'left',
    firstLineMm: Math.round((Number(property('w:ind', 'w:firstLine') ?? 0) * 25.4) / 1440),
    before: Number(property('w:spacing', 'w:before') ?? 0) / 20,
    after: Number(property('w:spacing', 'w:after') ?? 0) / 20,
    line: property('w:spacing', 'w:lineRule') === 'exact' ? Number(property('w:spacing', 'w:line')) / 20 : 0,
    lineOver: paragraph.first('w:pBdr')?.first('w:top') !== undefined,
  };
}

export function valueOf(element: Xml | undefined): string | undefined {
  return element?.attribute('w:val');
}

function wrap(node: Node): Xml | undefined {
  if (!('name' in node) || !('children' in node) || !('attribs' in node)) return undefined;
  const inside = (nodes: Nodes): Xml[] =>
    nodes.flatMap((child) => {
      const element = wrap(child);
      return element === undefined ? [] : [element, ...inside((child as typeof node).children)];
    });
  const all = (name: string): Xml[] => inside(node.children).filter((each) => each.name === name);
  return {
    name: node.name,
    attribute: (name) => node.attribs[name],
    all,
    first: (name) => all(name)[0],
    children: node.children.map(wrap).filter((each) => each !== undefined),
    letters: lettersIn(node.children),
    get text() {
      return node.name === 'w:t'
        ? lettersIn(node.children)
        : all('w:t')
            .map((each) => each.text)
            .join('');
    },
  };
}

function lettersIn(nodes: Nodes): string {
  return nodes.map((node) => ('data' in node ? node.data : '')).join('');
}
