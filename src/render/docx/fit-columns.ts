import type { Column, Table } from '../../documents/model.ts';
import type { Language } from '../../messages/language.ts';
import { cellText, nameColumn } from '../cell-text.ts';
import { layoutHeader } from '../header-layout.ts';
import { reserveText, twipsOfMm } from './measures.ts';

/** Letters of a text that stand on one line at least, where it has as many. */
const COMFORT = 18;
/** Step of a row that is a part of another, millimetres. */
export const STEP = 4;
/** Letters of a heading up to which it is not folded while there is room. */
const SHORT = 12;
/** Letters of a word beyond which it may be broken after all. */
const LONGEST = 30;
/** What printed letters may take more than measured ones, twips. */
const SLACK = 40;
/** Sizes of letters in tables that are tried, largest first. */
const SIZES = [12, 11, 10, 9, 8] as const;

export interface FittedColumns {
  /** Points. */
  readonly size: number;
  /** Left and right margin inside a cell, twips. */
  readonly margin: number;
  /** Twips; together the width given. */
  readonly widths: readonly number[];
}

/** What a column needs in one size of letters, in twips. */
interface Need {
  /** Its longest piece that must not be broken: a number, or a word of a text or heading. */
  readonly least: number;
  /** What it takes to stand on one line. */
  readonly whole: number;
}

/**
 * Widths of a table's columns in which no number and no word is broken, in the largest size of letters that allows it.
 * What is left over goes to the columns whose texts need it, and then to all in the measure of the widths they ask for.
 */
export function fitColumns(table: Table, whole: number, language: Language): FittedColumns {
  const fits = SIZES.map((size) => {
    const own = table.columns.map((_, index) => needOf(table, index, size, language));
    const needs = widenForHeadings(table, own, size);
    return { size, needs, least: needs.reduce((sum, need) => sum + need.least, 0) };
  });
  const fit = fits.find(({ least }) => least <= whole) ?? fits.at(-1);
  if (fit === undefined) return { size: SIZES[0], margin: marginOf(SIZES[0]), widths: [] };
  const { size, needs, least } = fit;
  const margin = marginOf(size);
  if (least > whole)
    return { size, margin, widths: needs.map((need) => Math.floor((need.least * whole) / least)) };
  const wanted = needs.map((need) => need.whole - need.least);
  const forTexts = Math.min(whole - least, sum(wanted));
  const forAll = whole - least - forTexts;
  const asked = table.columns.map((column) => column.width);
  const widths = needs.map(
    (need, index) => need.least + shareOf(forTexts, wanted, index) + shareOf(forAll, asked, index),
  );
  return { size, margin, widths };
}

/** Small letters stand closer to the lines. */
function marginOf(size: number): number {
  return twipsOfMm(size < 11 ? 0.5 : 1);
}

/** Columns under one heading are together as wide as its longest word. */
function widenForHeadings(table: Table, needs: readonly Need[], size: number): Need[] {
  const widened = [...needs];
  for (const { text, column, columnSpan } of layoutHeader(table.columns).flat()) {
    if (columnSpan === 1) continue;
    const words = text.split(/\s+/).map((word) => reserveText(word, size, 'bold'));
    const least = Math.max(...words) + 2 * marginOf(size) + SLACK;
    const missing = least - sum(widened.slice(column, column + columnSpan).map((need) => need.least));
    const each = Math.ceil(Math.max(0, missing) / columnSpan);
    for (let index = column; index < column + columnSpan; index += 1) {
      const need = widened[index];
      if (need !== undefined)
        widened[index] = { least: need.least + each, whole: Math.max(need.whole, need.least + each) };
    }
  }
  return widened;
}

/** The arithmetic in a number row with blanks at which a line may be folded: `2(=4+ …+ 13)`. */
export function foldFormula(text: string): string {
  return text.replaceAll('+', '+ ').trim();
}

function shareOf(amount: number, parts: readonly number[], index: number): number {
  return Math.floor((amount * (parts[index] ?? 0)) / Math.max(1, sum(parts)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function needOf(table: Table, index: number, size: number, language: Language): Need {
  const column = table.columns[index];
  const heading = column?.header.at(-1) ?? '';
  const words = heading.split(/\s+/).map((word) => reserveText(word, size, 'bold'));
  const numbers = foldFormula(table.numberRow?.[index] ?? '').split(' ');
  const number = Math.max(...numbers.map((part) => reserveText(part, size - 1, 'plain')));
  const margins = 2 * marginOf(size) + SLACK;
  const comfort = reserveText('n'.repeat(COMFORT), size, 'plain');
  const isName = index === nameColumn(table);
  const texts = table.rows
    .filter((row) => row.emphasis !== 'section')
    .map((row) => {
      const cell = row.cells[index];
      const text = cell === undefined ? '' : imagineTags(cellText(cell, language), column);
      const weight = row.emphasis === undefined ? 'plain' : 'bold';
      const pieces =
        column?.align === 'right' ? [text] : text.split(/\s+/).map((word) => word.slice(0, LONGEST));
      const step = isName ? twipsOfMm(STEP * (row.indent ?? 0)) : 0;
      const whole = reserveText(text, size, weight);
      const longest = Math.max(...pieces.map((piece) => reserveText(piece, size, weight)));
      return { least: step + Math.max(longest, Math.min(whole, comfort)), whole: step + whole };
    });
  const least = Math.max(...words, number, ...texts.map((text) => text.least)) + margins;
  // A short heading stands on one line, a long one may be folded.
  const shortHeading = heading.length > SHORT ? 0 : reserveText(heading, size, 'bold') + margins;
  return { least, whole: Math.max(least, shortHeading, ...texts.map((text) => text.whole + margins)) };
}

/** In a template a tag stands for a figure, or for a text as long as its column asks for. */
function imagineTags(text: string, column: Column | undefined): string {
  const figure = column?.align === 'right' ? '00.000' : 'n'.repeat(column?.width ?? 0);
  return text.replace(/\{[#/][^{}]*\}/g, '').replace(/\{[^{}]*\}/g, figure);
}
