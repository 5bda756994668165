import { describe, expect, it } from 'vitest';
import { FIELD_CHOICES } from '../../src/registry/choices.ts';
import { FIELD_READERS } from '../../src/registry/field-readers.ts';
import type { FieldId } from '../../src/registry/fields.ts';
import type { RowProblem } from '../../src/registry/row-problem.ts';

describe('the words a blank sheet offers', () => {
  it.each(Object.entries(FIELD_CHOICES))(
    'are all taken in the column %s, each for something else',
    (field, words) => {
      const read = FIELD_READERS[field as FieldId];
      if (read === undefined) throw new Error(`nobody reads ${field}`);
      const problems: RowProblem[] = [];
      const values = words.map((word) => read(word, 0, problems));
      expect(problems).toEqual([]);
      expect(values).not.toContain(null);
      expect(new Set(values).size).toBe(words.length);
      expect(words.join('')).not.toContain(',');
    },
  );
});
