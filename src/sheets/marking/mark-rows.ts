import { formatAddress, parseAddress } from '../cell-address.ts';
import type { CellMark } from './cell-mark.ts';
import { attributeOf, eachTag, withAttribute } from './xml-text.ts';

/** Gives the style a marked cell gets instead of the one it has. */
export type StyleOf = (style: number, severity: CellMark['severity']) => number;

/**
 * The XML of a sheet with the marked cells in their new styles; cells and rows that do not exist are made. Everything
 * else stays to the letter. One pass, whatever the number of marks.
 *
 * @param marks of this sheet, at most one per cell.
 */
export function markRows(xml: string, marks: readonly CellMark[], styleOf: StyleOf): string {
  const waiting = [...marks].sort((left, right) => left.row - right.row || left.column - right.column);
  const pieces: string[] = [];
  let copied = 0;
  let next = 0;
  let prefix = '';
  let row = 0;
  let column = -1;
  let inData = false;
  let inRow = false;
  let inCell = false;

  const put = (upTo: number, text: string, from = upTo): void => {
    pieces.push(xml.slice(copied, upTo), text);
    copied = from;
  };
  const newCell = (mark: CellMark): string =>
    `<${prefix}c r="${formatAddress(mark.row, mark.column)}" s="${String(styleOf(0, mark.severity))}"/>`;
  /** New cells of the open row left of a column. */
  const cellsBefore = (limit: number): string => {
    let made = '';
    for (let mark = waiting[next]; mark?.row === row && mark.column < limit; mark = waiting[next]) {
      made += newCell(mark);
      next += 1;
    }
    return made;
  };
  const rowsBefore = (limit: number): string => {
    let made = '';
    for (let mark = waiting[next]; mark !== undefined && mark.row < limit; mark = waiting[next]) {
      row = mark.row;
      made += `<${prefix}row r="${String(mark.row)}">${cellsBefore(Infinity)}</${prefix}row>`;
    }
    return made;
  };

  for (const tag of eachTag(xml, 0)) {
    const text = (): string => xml.slice(tag.start, tag.end);
    if (tag.name === 'sheetData') {
      prefix = /^<\/?([^\s/>:]+:)?/.exec(text())?.[1] ?? '';
      if (tag.kind === 'empty') {
        put(tag.start, `<${prefix}sheetData>${rowsBefore(Infinity)}</${prefix}sheetData>`, tag.end);
        break;
      }
      if (tag.kind === 'close') {
        put(tag.start, rowsBefore(Infinity));
        break;
      }
      inData = true;
    } else if (inData && !inRow && tag.name === 'row' && tag.kind !== 'close') {
      const number = Number(attributeOf(text(), 'r') ?? row + 1);
      put(tag.start, rowsBefore(number));
      row = number;
      column = -1;
      inRow = tag.kind === 'open';
      if (!inRow && waiting[next]?.row === row) {
        const open = text().replace(/\s*\/>$/, '>');
        put(tag.start, `${open}${cellsBefore(Infinity)}</${prefix}row>`, tag.end);
      }
    } else if (inRow && !inCell && tag.name === 'c' && tag.kind !== 'close') {
      const reference = attributeOf(text(), 'r');
      column = (reference === undefined ? undefined : parseAddress(reference)?.column) ?? column + 1;
      inCell = tag.kind === 'open';
      const mark = waiting[next];
      if (mark?.row !== row || mark.column > column) continue;
      put(tag.start, cellsBefore(column));
      const own = waiting[next];
      if (own?.row !== row || own.column !== column) continue;
      next += 1;
      const style = styleOf(Number(attributeOf(text(), 's') ?? 0), own.severity);
      put(tag.start, withAttribute(text(), 's', String(style)), tag.end);
    } else if (inCell && tag.name === 'c' && tag.kind === 'close') inCell = false;
    else if (inRow && !inCell && tag.name === 'row' && tag.kind === 'close') {
      if (waiting[next]?.row === row) put(tag.start, cellsBefore(Infinity));
      inRow = false;
    }
  }
  pieces.push(xml.slice(copied));
  return pieces.join('');
}
