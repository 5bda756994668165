import { Parser } from 'htmlparser2';

/** An element of a part; what is no element stands between as the XML it is. */
export interface XmlElement {
  readonly name: string;
  /** Values as they are written, references unresolved. */
  readonly attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Elements inside each other beyond which a part is taken for an attack. */
const DEEPEST = 200;

/** Reads a part; `undefined` when it has a DOCTYPE, no root, or elements nested without end. */
export function parseXml(xml: string): XmlElement | undefined {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let sound = true;
  const add = (node: XmlNode): void => {
    open.at(-1)?.children.push(node);
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: XmlElement = { name, attributes: { ...attributes }, children: [] };
        add(element);
        open.push(element);
        if (open.length > DEEPEST) {
          sound = false;
          parser.reset();
        }
      },
      onclosetag: () => {
        if (open.length > 1) open.pop();
      },
      ontext: add,
      oncomment: (text) => {
        add(`<!--${text}-->`);
      },
      oncdatastart: () => {
        add('<![CDATA[');
      },
      oncdataend: () => {
        add(']]>');
      },
      onprocessinginstruction: (name, text) => {
        if (name.startsWith('!')) sound = false;
        add(`<${text.replace(/\?$/, '')}?>`);
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(xml);
  return sound && root.children.some((node) => typeof node !== 'string') ? root : undefined;
}

/** The XML of a part as it was, with what was changed. */
export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return node;
  const inner = node.children.map(writeXml).join('');
  if (node.name === '') return inner;
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`,
  );
  const tag = `${node.name}${attributes.join('')}`;
  return inner === '' ? `<${tag}/>` : `<${tag}>${inner}</${node.name}>`;
}

export function copyXml(node: XmlNode): XmlNode {
  return typeof node === 'string' ? node : copyElement(node);
}

export function copyElement({ name, attributes, children }: XmlElement): XmlElement {
  return { name, attributes: { ...attributes }, children: children.map(copyXml) };
}

/** Elements of a name inside, in order; what stands inside one of `within` is left out. */
export function findElements(node: XmlElement, name: string, within: readonly string[] = []): XmlElement[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === name) return [child];
    return within.includes(child.name) ? [] : findElements(child, name, within);
  });
}
