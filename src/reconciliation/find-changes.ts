import type { Figure } from './figure.ts';
import { readAfter, readBefore, type Reading } from './reading.ts';
import type { Sentence } from './split-sentences.ts';

/** A printed rise or fall: `up 14 since …`, `giảm 1,50 điểm %`. */
export interface Change {
  readonly figure: Figure;
  readonly direction: 'up' | 'down';
  /** Whether words follow that say from what it is counted. */
  readonly compared: boolean;
}

/** Finds the changes of a sentence by the word before them (or `14 more than` after them). */
export function findChanges(reading: Reading, sentence: Sentence): Change[] {
  const { up, down, reference } = reading.lexicon;
  const changes: Change[] = [];
  for (const figure of sentence.figures) {
    if (figure.kind === 'year') continue;
    const before = readBefore(reading, sentence, figure);
    const after = readAfter(reading, sentence, figure);
    const compared = reference.test(after.slice(0, 100));
    const versus = /^[^.;,()]{0,40}\b(more|higher|fewer|less|lower)\b[^.;,()]{0,20}\bthan\b/.exec(after)?.[1];
    if (up.test(before) || versus === 'more' || versus === 'higher') {
      changes.push({ figure, direction: 'up', compared });
    } else if (down.test(before) || versus !== undefined) {
      changes.push({ figure, direction: 'down', compared });
    } else if (figure.kind === 'points') {
      changes.push({ figure, direction: 'up', compared });
    }
  }
  return changes;
}
