import { columnLetters } from '../sheets/cell-address.ts';
import { expandParts, type Shape } from './expand-parts.ts';
import type { PackageParts } from './fill-docx.ts';
import { findValue, type Filling } from './fill-letters.ts';
import { escapeLetters, readLetters } from './letters.ts';
import { moveMerges } from './move-merges.ts';
import { findTags } from './tags.ts';
import { numberOf, type Scope } from './template-data.ts';
import { copyElement, findElements, parseXml, writeXml, type XmlElement } from './xml-tree.ts';

const STRINGS = 'xl/sharedStrings.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const SHAPE: Shape = { text: 'c', letters: 't', row: 'row', repeatsText: false, fill: fillNumber };

/** The parts of a workbook that a template's tags stand in, or that tell which cells hold texts. */
export function isFilledSheetPart(name: string): boolean {
  return name === STRINGS || SHEET.test(name);
}

/** A sheet with rows to repeat that also has formulas, whose references nobody would move along. */
export interface FormulaProblem {
  readonly part: string;
  readonly cell: string;
}

/**
 * The sheets of a workbook template with values in place of tags: a cell that is one tag of a number becomes a number
 * cell in the look it has, every other one a text cell, never a formula. Rows below repeated ones move down, with their
 * merged cells. `undefined`: a part is no sound XML.
 */
export function fillXlsx(
  parts: PackageParts,
  data: unknown,
  filling: Filling,
): { readonly parts: PackageParts; readonly formulas: readonly FormulaProblem[] } | undefined {
  const strings = readStrings(parts.get(STRINGS));
  if (strings === undefined) return undefined;
  const filled = new Map<string, string>();
  const formulas: FormulaProblem[] = [];
  for (const [name, xml] of parts) {
    if (name === STRINGS) continue;
    const tree = parseXml(xml);
    if (tree === undefined) return undefined;
    const rows = findElements(tree, 'sheetData')[0];
    if (rows === undefined) continue;
    const hasTags = setTaggedTexts(rows, strings);
    if (!hasTags) continue;
    const before = findElements(rows, 'row');
    before.forEach((row, index) => {
      row.attributes['r'] ??= String(index + 1);
      row.attributes[ORIGIN] = row.attributes['r'];
    });
    expandParts(rows, [{ value: data, path: '' }], SHAPE, filling);
    const after = findElements(rows, 'row');
    const formula = findElements(rows, 'f').length > 0 && after.length !== before.length;
    if (formula) formulas.push({ part: name, cell: firstFormula(rows) });
    moveMerges(tree, numberRows(before, after));
    filled.set(name, writeXml(tree));
  }
  return { parts: filled, formulas };
}

/** The row of the template a row was made from; taken away before the sheet is written. */
const ORIGIN = 'template-row';

function readStrings(xml: string | undefined): readonly XmlElement[] | undefined {
  if (xml === undefined) return [];
  const tree = parseXml(xml);
  return tree === undefined ? undefined : findElements(tree, 'si');
}

/** Puts the texts that hold tags into their cells; gives whether there are any. */
function setTaggedTexts(rows: XmlElement, strings: readonly XmlElement[]): boolean {
  let any = false;
  for (const cell of findElements(rows, 'c')) {
    const shared = cell.attributes['t'] === 's' ? sharedOf(cell, strings) : undefined;
    const text = textOf(shared ?? cell);
    if (findTags(text).length === 0) continue;
    any = true;
    if (shared !== undefined) {
      const inside = copyElement(shared);
      cell.attributes['t'] = 'inlineStr';
      cell.children = [{ name: 'is', attributes: {}, children: inside.children }];
    }
  }
  return any;
}

function sharedOf(cell: XmlElement, strings: readonly XmlElement[]): XmlElement | undefined {
  const value = findElements(cell, 'v')[0];
  return value === undefined ? undefined : strings[Number(readLetters(value))];
}

function textOf(element: XmlElement): string {
  return findElements(element, 't').map(readLetters).join('');
}

/** A cell that is one tag of a number becomes a number. */
function fillNumber(cell: XmlElement, scopes: readonly Scope[], filling: Filling): boolean {
  const text = textOf(cell);
  const [tag, ...others] = findTags(text);
  if (tag?.kind !== 'value' || others.length > 0 || text.trim() !== text.slice(tag.start, tag.end))
    return false;
  const found = findValue(tag, text, scopes, filling);
  if (found === undefined) return true;
  const number = numberOf(found);
  if (number === undefined) return false;
  delete cell.attributes['t'];
  cell.children = [{ name: 'v', attributes: {}, children: [escapeLetters(String(number))] }];
  return true;
}

/**
 * Numbers rows and cells anew: each row stands as far below the one before as in the template, copies right below each
 * other. Gives for each row of the template the rows it became.
 */
function numberRows(before: readonly XmlElement[], after: readonly XmlElement[]): Map<number, number[]> {
  const origins = before.map((row) => Number(row.attributes[ORIGIN]));
  const gaps = new Map(origins.map((origin, index) => [origin, origin - (origins[index - 1] ?? 0)]));
  const places = new Map(origins.map((origin) => [origin, [] as number[]]));
  let last = 0;
  for (const row of after) {
    const origin = Number(row.attributes[ORIGIN]);
    const isCopy = (places.get(origin)?.length ?? 0) > 0;
    last += isCopy ? 1 : (gaps.get(origin) ?? 1);
    places.get(origin)?.push(last);
    delete row.attributes[ORIGIN];
    row.attributes['r'] = String(last);
    for (const [index, cell] of findElements(row, 'c').entries()) {
      const letters = /^[A-Z]+/.exec(cell.attributes['r'] ?? '')?.[0] ?? columnLetters(index);
      cell.attributes['r'] = `${letters}${String(last)}`;
    }
  }
  return places;
}

function firstFormula(rows: XmlElement): string {
  const cell = findElements(rows, 'c').find((each) => findElements(each, 'f').length > 0);
  return cell?.attributes['r'] ?? '';
}
