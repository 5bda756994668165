import { findElements, type XmlElement } from './xml-tree.ts';

const RANGE = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/;

/**
 * Merged cells follow their rows: those within one row are there in each row it became, those over several rows span
 * from the first to the last row they became. The old dimension of the sheet goes away.
 *
 * @param places for each row of the template the rows it became.
 */
export function moveMerges(sheet: XmlElement, places: ReadonlyMap<number, readonly number[]>): void {
  const root = sheet.children.find((child) => typeof child !== 'string');
  if (root === undefined || typeof root === 'string') return;
  root.children = root.children.filter((child) => typeof child === 'string' || child.name !== 'dimension');
  const merges = findElements(root, 'mergeCells')[0];
  if (merges === undefined) return;
  const moved = findElements(merges, 'mergeCell').flatMap((merge) =>
    moveRange(merge.attributes['ref'] ?? '', places),
  );
  merges.children = moved.map((ref) => ({ name: 'mergeCell', attributes: { ref }, children: [] }));
  merges.attributes['count'] = String(moved.length);
  if (moved.length === 0) root.children = root.children.filter((child) => child !== merges);
}

function moveRange(ref: string, places: ReadonlyMap<number, readonly number[]>): string[] {
  const match = RANGE.exec(ref);
  if (match === null) return [];
  const [, left = '', top = '', right = '', bottom = ''] = match;
  const rowsOf = (row: string): readonly number[] => places.get(Number(row)) ?? [Number(row)];
  if (top === bottom) return rowsOf(top).map((row) => `${left}${String(row)}:${right}${String(row)}`);
  const [first, last] = [rowsOf(top)[0], rowsOf(bottom).at(-1)];
  return first === undefined || last === undefined ? [] : [`${left}${String(first)}:${right}${String(last)}`];
}
