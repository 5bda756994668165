import { describe, expect, it } from 'vitest';
import { allowedGrades } from '../../src/assessment/allowed-grades.ts';
import { compareAllowed } from '../../src/assessment/compare-allowed.ts';
import { builtInPacks } from '../../src/regulations/built-in-packs.ts';
import type { Rule } from '../../src/regulations/rule-pack.ts';

const pack = builtInPacks().find(({ id }) => id === 'qd-366');
const rule = (id: string): Rule => {
  const found = pack?.rules.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};

describe('the best grade that rules allow', () => {
  it('is HTXSNV without any rule, the lowest limit with several, a forced grade before limits, none with an exclusion', () => {
    expect(allowedGrades([], []).known).toBe('HTXSNV');
    expect(allowedGrades([rule('C-04'), rule('C-10')], []).known).toBe('HTNV');
    expect(allowedGrades([rule('C-04'), rule('C-02')], []).known).toBe('KHTNV');
    expect(allowedGrades([rule('C-02'), rule('C-31')], []).known).toBe('excluded');
  });

  it('is known only between bounds while facts are missing, and what is unknown lowers nobody', () => {
    expect(allowedGrades([rule('C-04')], [rule('C-10'), rule('C-31')])).toEqual({
      known: 'HTTNV',
      possible: ['HTTNV', 'HTNV', 'excluded'],
    });
    expect(allowedGrades([rule('C-10')], [rule('C-04')])).toEqual({ known: 'HTNV', possible: ['HTNV'] });
    expect(allowedGrades([rule('C-31')], [rule('C-02')])).toEqual({
      known: 'excluded',
      possible: ['excluded'],
    });
    expect(allowedGrades([], [rule('C-35')])).toEqual({ known: 'HTXSNV', possible: ['HTXSNV'] });
  });
});

describe('two sets of rules', () => {
  it('are compared by who moves, and by the least and most that may have each grade', () => {
    const sure = allowedGrades([], []);
    const limited = allowedGrades([rule('C-04')], []);
    const open = allowedGrades([], [rule('C-04')]);
    const compared = compareAllowed([
      { now: sure, tried: sure, count: 5 },
      { now: sure, tried: limited, count: 3 },
      { now: limited, tried: open, count: 2 },
    ]);
    expect(compared).toMatchObject({ total: 10, changed: 5 });
    expect(compared.transitions).toEqual([
      { now: 'HTXSNV', tried: 'HTXSNV', count: 5 },
      { now: 'HTXSNV', tried: 'HTTNV', count: 3 },
      { now: 'HTTNV', tried: 'HTXSNV', count: 2 },
    ]);
    expect(compared.tried.slice(0, 2)).toEqual([
      { allowed: 'HTXSNV', least: 5, most: 7 },
      { allowed: 'HTTNV', least: 3, most: 5 },
    ]);
  });
});
