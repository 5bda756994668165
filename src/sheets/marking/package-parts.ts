import { attributeOf, escapeXml } from './xml-text.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export interface Relation {
  readonly id: string;
  /** Last word of its type: `worksheet`, `comments`, `vmlDrawing`, … */
  readonly kind: string;
  readonly target: string;
}

/** The relationships in a part. */
export function listRelations(xml: string): Relation[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: attributeOf(tag, 'Id') ?? '',
    kind: attributeOf(tag, 'Type')?.split('/').at(-1) ?? '',
    target: attributeOf(tag, 'Target') ?? '',
  }));
}

/** Adds a relationship under an id that is not in use yet; the part is made when there is none. */
export function addRelation(
  xml: string | undefined,
  kind: string,
  target: string,
): { xml: string; id: string } {
  const base = (xml ?? EMPTY_RELATIONS).replace(/<((?:\w+:)?Relationships)([^>]*)\/>/, '<$1$2></$1>');
  const used = new Set(listRelations(base).map((relation) => relation.id));
  let number = used.size + 1;
  while (used.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const prefix = /<(\w+:)?Relationships[\s>]/.exec(base)?.[1] ?? '';
  const relation = `<${prefix}Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  return { xml: base.replace(/<\/(?:\w+:)?Relationships>/, (close) => relation + close), id };
}

/** Says what new parts hold; `defaults` are file endings, `parts` are paths from the root. */
export function addContentTypes(
  xml: string,
  defaults: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>>,
): string {
  const prefix = /<(\w+:)?Types[\s>]/.exec(xml)?.[1] ?? '';
  const added = [
    ...Object.entries(defaults)
      .filter(([ending]) => !new RegExp(`Extension\\s*=\\s*["']${ending}["']`, 'i').test(xml))
      .map(([ending, type]) => `<${prefix}Default Extension="${ending}" ContentType="${type}"/>`),
    ...Object.entries(parts)
      .filter(([part]) => !xml.includes(`"/${part}"`))
      .map(([part, type]) => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`),
  ];
  return xml.replace(/<\/(?:\w+:)?Types>/, (close) => added.join('') + close);
}

/** Puts a sheet before all others and in front; names that hold inside one sheet keep to theirs. */
export function addFirstSheet(workbook: string, name: string, relation: string): string {
  const ids = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) =>
    Number(attributeOf(tag, 'sheetId') ?? 0),
  );
  const id = String(Math.max(0, ...ids) + 1);
  const binding = /xmlns:(\w+)\s*=\s*["'][^"']*officeDocument\/2006\/relationships["']/.exec(workbook)?.[1];
  const attribute = binding === undefined ? `xmlns:r="${OFFICE}" r:id` : `${binding}:id`;
  return workbook
    .replace(
      /<((?:\w+:)?)sheets>/,
      (open, prefix: string) =>
        `${open}<${prefix}sheet name="${escapeXml(name)}" sheetId="${id}" ${attribute}="${relation}"/>`,
    )
    .replace(
      /\blocalSheetId\s*=\s*["'](\d+)["']/g,
      (_, sheet: string) => `localSheetId="${String(Number(sheet) + 1)}"`,
    )
    .replace(/<(?:\w+:)?workbookView\s[^>]*>/g, (view) =>
      view.replace(/\s(?:activeTab|firstSheet)\s*=\s*["']\d+["']/g, ''),
    );
}

/** Puts the drawing of the comments where the order of a sheet's parts wants it; a sheet that has one keeps it. */
export function addLegacyDrawing(sheet: string, relation: string): string {
  const root = /<((?:\w+:)?)worksheet[\s>][^>]*>/.exec(sheet);
  const prefix = root?.[1] ?? '';
  const binding = /xmlns:(\w+)\s*=\s*["'][^"']*officeDocument\/2006\/relationships["']/.exec(
    root?.[0] ?? '',
  )?.[1];
  const attribute = binding === undefined ? `xmlns:r="${OFFICE}" r:id` : `${binding}:id`;
  const drawing = `<${prefix}legacyDrawing ${attribute}="${relation}"/>`;
  const data = Math.max(sheet.lastIndexOf('sheetData>'), sheet.lastIndexOf('sheetData/>'));
  const behind =
    /<(?:\w+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/(?:\w+:)?worksheet>/g;
  behind.lastIndex = Math.max(0, data);
  const at = behind.exec(sheet)?.index ?? sheet.length;
  return sheet.slice(0, at) + drawing + sheet.slice(at);
}

/** A sheet that is no longer the one in front. */
export function deselectSheet(sheet: string): string {
  const data = sheet.search(/<(?:\w+:)?sheetData[\s/>]/);
  const head = sheet.slice(0, data).replace(/\stabSelected\s*=\s*["'](?:1|true)["']/g, '');
  return head + sheet.slice(data);
}
