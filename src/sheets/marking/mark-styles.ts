import { MARK_FILLS, type CellMark, type FrontStyle } from './cell-mark.ts';
import { eachTag, withAttribute } from './xml-text.ts';

/** Fonts and layouts of the front sheet. */
const FRONT: Readonly<Record<FrontStyle, { font: string; fill?: keyof typeof MARK_FILLS }>> = {
  title: { font: '<b/><sz val="15"/>' },
  heading: { font: '<b/><sz val="11"/>' },
  text: { font: '<sz val="11"/>' },
  error: { font: '<sz val="11"/>', fill: 'error' },
  warning: { font: '<sz val="11"/>', fill: 'warning' },
  small: { font: '<sz val="9"/><color rgb="FF595959"/>' },
};

export interface StyleSheet {
  /** The style of a cell once it is marked: as before, with a fill. */
  mark(style: number, severity: CellMark['severity']): number;
  front(style: FrontStyle): number;
  /** The XML with every style that was asked for. */
  xml(): string;
}

/** Reads a workbook's styles, to which styles of marked cells are added; fonts, borders and number formats stay. */
export function openStyles(xml: string): StyleSheet {
  const prefix = /<([^\s/>:]+:)?styleSheet[\s>]/.exec(xml)?.[1] ?? '';
  const plain = (text: string): string =>
    prefix === '' ? text : text.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
  const lists = {
    fonts: openList(xml, 'fonts'),
    fills: openList(xml, 'fills'),
    cellXfs: openList(xml, 'cellXfs'),
  };
  const known = new Map<string, number>();
  const once = (key: string, make: () => number): number => {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
  const fill = (name: keyof typeof MARK_FILLS): number =>
    once(`fill ${name}`, () =>
      lists.fills.add(
        plain(
          `<fill><patternFill patternType="solid"><fgColor rgb="FF${MARK_FILLS[name]}"/><bgColor indexed="64"/></patternFill></fill>`,
        ),
      ),
    );
  return {
    mark: (style, severity) =>
      once(`mark ${String(style)} ${severity}`, () => {
        const base =
          lists.cellXfs.items[style] ??
          plain('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
        const filled = withAttribute(base, 'fillId', String(fill(severity)));
        return lists.cellXfs.add(withAttribute(filled, 'applyFill', '1'));
      }),
    front: (style) =>
      once(`front ${style}`, () => {
        const { font, fill: filled } = FRONT[style];
        const fontId = lists.fonts.add(
          plain(`<font>${font}<name val="Times New Roman"/><family val="1"/></font>`),
        );
        const fillId = filled === undefined ? 0 : fill(filled);
        return lists.cellXfs.add(
          plain(
            `<xf numFmtId="49" fontId="${String(fontId)}" fillId="${String(fillId)}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
          ),
        );
      }),
    xml: () => Object.values(lists).reduceRight((text, list) => list.write(text, prefix), xml),
  };
}

interface StyleList {
  readonly items: readonly string[];
  /** Adds an item and gives its number. */
  add(item: string): number;
  write(xml: string, prefix: string): string;
}

/** A list such as `<fills count="2">…</fills>`, its direct children as texts. Lists are made where they are missing. */
function openList(xml: string, name: string): StyleList {
  const items: string[] = [];
  let depth = 0;
  let itemStart = 0;
  let found:
    | { readonly start: number; readonly innerEnd: number; readonly end: number; readonly open: string }
    | undefined;
  let start = -1;
  let open = '';
  for (const tag of eachTag(xml, 0)) {
    if (start < 0) {
      if (tag.name !== name || tag.kind === 'close') continue;
      start = tag.start;
      open = xml.slice(tag.start, tag.end);
      if (tag.kind === 'open') continue;
      found = { start, innerEnd: tag.end, end: tag.end, open };
      break;
    }
    if (depth === 0 && tag.kind === 'close') {
      found = { start, innerEnd: tag.start, end: tag.end, open };
      break;
    }
    if (depth === 0) itemStart = tag.start;
    if (tag.kind === 'open') depth += 1;
    else if (tag.kind === 'close') depth -= 1;
    if (depth === 0) items.push(xml.slice(itemStart, tag.end));
  }
  const before = items.length;
  return {
    items,
    add: (item) => items.push(item) - 1,
    write(text, prefix) {
      if (items.length === before) return text;
      const body = items.join('');
      const count = String(items.length);
      if (found === undefined) {
        const list = `<${prefix}${name} count="${count}">${body}</${prefix}${name}>`;
        return text.replace(/<([^\s/>:]+:)?styleSheet[^>]*>/, (root) => root + list);
      }
      const head = withAttribute(found.open.replace(/\s*\/>$/, '>'), 'count', count);
      return `${text.slice(0, found.start)}${head}${body}</${prefix}${name}>${text.slice(found.end)}`;
    },
  };
}
