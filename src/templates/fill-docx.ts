import { expandParts, type Shape } from './expand-parts.ts';
import type { Filling } from './fill-letters.ts';
import { parseXml, writeXml } from './xml-tree.ts';

const PRINTED = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const TEXT: Shape = { text: 'w:p', letters: 'w:t', row: 'w:tr', repeatsText: true };
/** The file's own title and author may be tags too. */
const PROPERTIES = 'docProps/core.xml';
const PROPERTY_SHAPES = ['dc:title', 'dc:creator'].map((letters): Shape => ({
  text: 'cp:coreProperties',
  letters,
  row: '',
  repeatsText: false,
}));

/** Parts of an office file, by their names. */
export type PackageParts = ReadonlyMap<string, string>;

/** Whether a part of a Word file is printed or shown, so that its tags count. */
export function isFilledWordPart(name: string): boolean {
  return PRINTED.test(name) || name === PROPERTIES;
}

/**
 * The parts of a Word template with values in place of tags; what is wrong with a tag is noted in `filling`.
 * `undefined`: a part is no sound XML.
 */
export function fillDocx(parts: PackageParts, data: unknown, filling: Filling): PackageParts | undefined {
  const filled = new Map<string, string>();
  for (const [name, xml] of parts) {
    const tree = parseXml(xml);
    if (tree === undefined) return undefined;
    for (const shape of name === PROPERTIES ? PROPERTY_SHAPES : [TEXT])
      expandParts(tree, [{ value: data, path: '' }], shape, filling);
    filled.set(name, writeXml(tree));
  }
  return filled;
}
