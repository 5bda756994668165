import { PAGE, twipsOfMm } from './measures.ts';
import { element, valued } from './xml.ts';

/** Ids of the parts that hold heads and feet of pages. */
export const PAGE_PARTS = { number: 'rIdNumber', blank: 'rIdBlank', basis: 'rIdBasis' } as const;

/**
 * The properties of a section: A4 with the margins of Party documents, upright or lengthwise. The first page of the
 * document bears no number; every other bears it in the middle of its head.
 */
export function sectionProperties({ landscape, first }: { landscape: boolean; first: boolean }): string {
  const [width, height] = landscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  const reference = (kind: 'header' | 'footer', type: 'default' | 'first', id: string): string =>
    element(`w:${kind}Reference`, { 'w:type': type, 'r:id': id });
  return element(
    'w:sectPr',
    {},
    reference('header', 'default', PAGE_PARTS.number),
    ...(first ? [reference('header', 'first', PAGE_PARTS.blank)] : []),
    reference('footer', 'default', PAGE_PARTS.basis),
    ...(first ? [reference('footer', 'first', PAGE_PARTS.basis)] : []),
    element('w:type', { 'w:val': 'nextPage' }),
    element('w:pgSz', {
      'w:w': twipsOfMm(width),
      'w:h': twipsOfMm(height),
      'w:orient': landscape ? 'landscape' : undefined,
    }),
    element('w:pgMar', {
      'w:top': twipsOfMm(PAGE.top),
      'w:right': twipsOfMm(PAGE.right),
      'w:bottom': twipsOfMm(PAGE.bottom),
      'w:left': twipsOfMm(PAGE.left),
      'w:header': twipsOfMm(10),
      'w:footer': twipsOfMm(8),
      'w:gutter': 0,
    }),
    ...(first ? [element('w:titlePg')] : []),
  );
}

/** The end of a section that another one follows: a paragraph as low as can be, or it might take a page of its own. */
export function sectionBreak(section: { landscape: boolean; first: boolean }): string {
  return element(
    'w:p',
    {},
    element('w:pPr', {}, valued('w:pStyle', 'PartyLine'), sectionProperties(section)),
  );
}
