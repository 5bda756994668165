import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../../src/regulations/built-in-packs.ts';
import { loadPack } from '../../src/regulations/load-pack.ts';
import { addRule, alterPack, TINY_PACK } from './tiny-pack.ts';

const hashOf = (text: string): string => loadPack(text, 'pack.yaml').hash;
const hash = hashOf(TINY_PACK);

describe('the hash of a pack', () => {
  it('is SHA-256 in lower-case hex, different for every pack', () => {
    const hashes = builtInPacks().map((pack) => pack.hash);
    for (const each of [hash, ...hashes]) expect(each).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it.each([
    ['a comment', `# Ghi chú\n${TINY_PACK}`],
    ['blank lines', alterPack('parameters:', '\nparameters:\n')],
    ['another notation of a text', alterPack("article: '4'", 'article: "4"')],
    [
      'another order of keys',
      alterPack(
        '    unit: points\n',
        '',
        alterPack('  - name: points.fair\n', '  - unit: points\n    name: points.fair\n'),
      ),
    ],
    [
      'a condition in one line',
      alterPack('when: >-\n      scoreTotal < parameter', 'when: scoreTotal < parameter'),
    ],
  ])('does not hang on %s', (_change, text) => {
    expect(hashOf(text)).toBe(hash);
  });

  it.each([
    ['a number', alterPack('value: 50', 'value: 51')],
    ['a condition', alterPack('scoreTotal < p', 'scoreTotal <= p')],
    ['an effect', alterPack('force: KHTNV', 'max: KHTNV')],
    ['a citation', alterPack('point: a', 'point: b')],
    ['a year', alterPack('from: 2030 }\ndocuments', 'from: 2031 }\ndocuments')],
    ['the day of verifying', alterPack('on: 2030-03-01', 'on: 2030-03-02')],
  ])('changes with %s', (_change, text) => {
    expect(hashOf(text)).not.toBe(hash);
  });

  it('changes with the order of rules, because findings name rules by their place', () => {
    const first = addRule('T-02', 'exempt');
    const rules = first.slice(first.indexOf('  - id: T-01'));
    const second = rules.slice(rules.indexOf('  - id: T-02'));
    const swapped = first.replace(rules, () => second + rules.replace(second, ''));
    expect(loadPack(swapped, 'pack.yaml').rules.map(({ id }) => id)).toEqual(['T-02', 'T-01']);
    expect(hashOf(swapped)).not.toBe(hashOf(first));
  });
});
