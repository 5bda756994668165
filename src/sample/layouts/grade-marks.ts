import { GRADES, type Grade } from '../../registry/grades.ts';
import type { OutCell } from '../../sheets/out-workbook.ts';
import { shareInHundredths } from '../figures.ts';
import type { ListColumn } from './table-columns.ts';

/** Four columns under one heading, one per grade, with an X in the one that was decided. */
export function markColumns<Item extends { readonly grade: Grade | null }>(
  heading: string,
): ListColumn<Item>[] {
  return GRADES.map((code) => ({
    heading,
    below: code,
    width: 9,
    value: ({ grade }) => (grade === code ? 'X' : null),
  }));
}

/** A total row and a percent row on the base of the graded, for columns whose `markColumns` begin at `firstMark`. */
export function markTotals(
  grades: readonly (Grade | null)[],
  nameColumn: number,
  firstMark: number,
  totalText: string,
): OutCell[][] {
  const graded = grades.filter((grade) => grade !== null).length;
  const counts = GRADES.map((code) => grades.filter((grade) => grade === code).length);
  const lay = (text: string, values: readonly OutCell[]): OutCell[] => {
    const row: OutCell[] = Array.from({ length: firstMark + values.length }, () => null);
    row[nameColumn] = { value: text, bold: true };
    for (const [index, value] of values.entries()) row[firstMark + index] = value;
    return row;
  };
  const percents = counts.map((count) =>
    graded === 0 ? null : percentText(shareInHundredths(count, graded)),
  );
  return [lay(totalText, counts), lay('Tỷ lệ (%)', percents)];
}

/** `1234` hundredths of a percent as `12,34`. */
function percentText(hundredths: number): string {
  return `${String(Math.floor(hundredths / 100))},${String(hundredths % 100).padStart(2, '0')}`;
}
