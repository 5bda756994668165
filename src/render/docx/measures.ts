/** Twentieths of a point, the unit of WordprocessingML. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

/** A4 and its margins in millimetres (section 5 of the format of Party documents). */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Width between the margins in twips. */
export function textWidth(landscape: boolean): number {
  return twipsOfMm((landscape ? PAGE.height : PAGE.width) - PAGE.left - PAGE.right);
}

/** Advance widths of Times New Roman in thousandths of the size: capitals, then small letters. */
const CAPITALS = [722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889];
const MORE_CAPITALS = [722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611];
const BOLD_CAPITALS = [722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944];
const MORE_BOLD_CAPITALS = [722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667];
const SMALL = [444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778];
const MORE_SMALL = [500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444];
const BOLD_SMALL = [500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833];
const MORE_BOLD_SMALL = [556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444];
const WIDTHS = {
  plain: widthMap([...CAPITALS, ...MORE_CAPITALS], [...SMALL, ...MORE_SMALL]),
  bold: widthMap([...BOLD_CAPITALS, ...MORE_BOLD_CAPITALS], [...BOLD_SMALL, ...MORE_BOLD_SMALL]),
};

function widthMap(capitals: readonly number[], small: readonly number[]): ReadonlyMap<string, number> {
  const letters = (first: string, widths: readonly number[]): (readonly [string, number])[] =>
    widths.map((width, index) => [String.fromCharCode(first.charCodeAt(0) + index), width]);
  const marks = [' ', '.', ',', ';', ':'].map((mark) => [mark, 250] as const);
  return new Map([
    ...letters('A', capitals),
    ...letters('a', small),
    ...marks,
    ['-', 333],
    ['(', 333],
    [')', 333],
    ['/', 278],
    ['%', 833],
    ['Đ', 722],
  ]);
}

/** Width of a text in Times New Roman, in twips; marks over and under letters take none. */
export function measureText(text: string, points: number, weight: 'plain' | 'bold'): number {
  return sumWidths(text, points, weight, 1);
}

/**
 * The room a text may need, in twips. A computer without Times New Roman takes the Vietnamese letters of another, wider
 * font.
 */
export function reserveText(text: string, points: number, weight: 'plain' | 'bold'): number {
  return sumWidths(text, points, weight, WIDER);
}

/** How much wider letters with marks are in the fonts that stand in for Times New Roman. */
const WIDER = 1.35;

function sumWidths(text: string, points: number, weight: 'plain' | 'bold', factor: number): number {
  const widths = WIDTHS[weight];
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
    const isMarked = bare !== letter || letter === 'đ' || letter === 'Đ';
    thousandths += (widths.get(bare) ?? 500) * (isMarked ? factor : 1);
  }
  return Math.ceil((thousandths * points * 20) / 1000);
}
