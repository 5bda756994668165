import { describe, expect, it } from 'vitest';
import { numberAlike, spellWithI, spellWithY } from '../../src/registry/spelling-variants.ts';

describe('spellings with y and i', () => {
  it('are one in open syllables only', () => {
    expect(spellWithI('lý mỹ mai')).toBe('lí mĩ mai');
    expect(spellWithY('lí mĩ mai')).toBe('lý mỹ mai');
    expect(spellWithI('nguyễn thùy vy')).toBe('nguyễn thùy vi');
    expect(spellWithY('trần thị hiên')).toBe('trần thị hiên');
  });

  it('share the number of one birthday', () => {
    for (const name of ['lý mỹ mai', 'hồ quý ly', 'vũ kỷ', 'đỗ thị hy'])
      expect(numberAlike(spellWithI(name), '1984-09-05')).toBe(numberAlike(name, '1984-09-05'));
  });

  it('keep people of other names or birthdays apart', () => {
    const numbers = new Set(
      ['lý mai', 'lê mai', 'lý mài', 'mai lý'].flatMap((name) =>
        ['1984-09-05', '1984-09-06', '1984-05-09'].map((birth) => numberAlike(name, birth)),
      ),
    );
    expect(numbers.size).toBe(12);
  });
});
