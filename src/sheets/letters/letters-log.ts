import type { Letters } from './read-letters.ts';

/** One cell before and after its letters were read. */
export interface LettersExample {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** What was read in one alphabet. */
export interface LettersTally {
  readonly letters: Letters;
  readonly count: number;
  /** The first three cells. */
  readonly examples: readonly LettersExample[];
}

/** Counts the cells whose letters were not Unicode, over the sheets of a file. */
export interface LettersLog {
  add(letters: Letters, cell: string, before: string, after: string): void;
  /** A cell that is Vietnamese in both readings, in a row that has both kinds or neither: left as it stands. */
  addUnsure(cell: string, text: string): void;
  tallies(): readonly LettersTally[];
  unsure(): { readonly count: number; readonly examples: readonly LettersExample[] };
}

const EXAMPLES = 3;

/** Makes an empty log. */
export function makeLettersLog(): LettersLog {
  const kept = new Map<Letters | 'unsure', { count: number; examples: LettersExample[] }>();
  const note = (kind: Letters | 'unsure', example: LettersExample): void => {
    let tally = kept.get(kind);
    if (tally === undefined) kept.set(kind, (tally = { count: 0, examples: [] }));
    tally.count += 1;
    if (tally.examples.length < EXAMPLES) tally.examples.push(example);
  };
  return {
    add: (letters, cell, before, after) => {
      note(letters, { cell, before, after });
    },
    addUnsure: (cell, text) => {
      note('unsure', { cell, before: text, after: text });
    },
    tallies: () =>
      [...kept].flatMap(([letters, tally]) => (letters === 'unsure' ? [] : [{ letters, ...tally }])),
    unsure: () => kept.get('unsure') ?? { count: 0, examples: [] },
  };
}
