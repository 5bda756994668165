import { element, valued } from './xml.ts';

/** Paragraphs side by side in a row of a table without lines. */
export type LayoutRow = readonly (readonly string[])[];

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const NO_MARGIN = { 'w:w': 0, 'w:type': 'dxa' };

/** A table that only puts paragraphs side by side: fixed columns (twips), no lines on table or cells, no cell margins. */
export function layoutTable(widths: readonly number[], rows: readonly LayoutRow[]): string {
  const none = (sides: readonly string[]): string[] =>
    sides.map((side) => element(`w:${side}`, { 'w:val': 'nil' }));
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
    element('w:tblBorders', {}, ...none(SIDES)),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblCellMar', {}, element('w:left', NO_MARGIN), element('w:right', NO_MARGIN)),
  );
  const grid = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width })));
  return element(
    'w:tbl',
    {},
    properties,
    grid,
    ...rows.map((cells) =>
      element(
        'w:tr',
        {},
        element('w:trPr', {}, element('w:cantSplit')),
        ...cells.map((paragraphs, index) =>
          element(
            'w:tc',
            {},
            element(
              'w:tcPr',
              {},
              element('w:tcW', { 'w:w': widths[index] ?? 0, 'w:type': 'dxa' }),
              element('w:tcBorders', {}, ...none(SIDES)),
              valued('w:vAlign', 'top'),
            ),
            ...paragraphs,
          ),
        ),
      ),
    ),
  );
}
