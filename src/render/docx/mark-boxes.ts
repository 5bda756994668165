import { reserveText } from './measures.ts';
import { paragraph } from './paragraph.ts';
import { STYLES } from './styles.ts';

/** Room between the letters and their box on each side, twips. */
const ROOM = 120;

/** The marks of a document, each in a box as wide as its words, one under the other in a column of this width (twips). */
export function markBoxes(marks: readonly string[], column: number): string[] {
  return marks.map((text) => {
    const width = reserveText(text, STYLES.Mark.size, 'bold') + 2 * ROOM;
    return paragraph('Mark', text, { boxed: Math.max(0, Math.floor((column - width) / 2)) });
  });
}
