import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcileText } from '../../src/reconciliation/reconcile-text.ts';
import type { Relation } from '../../src/reconciliation/relation.ts';

const TEXTS = {
  en: readFileSync('samples/published/son-ha-2023.en.txt', 'utf8'),
  vi: readFileSync('samples/published/son-ha-2023.vi.txt', 'utf8'),
} as const;

function summarise(relations: readonly Relation[]): string[] {
  return relations
    .map((relation) => [relation.verdict, relation.kind, relation.published, relation.recomputed].join(' '))
    .sort();
}

const EXPECTED = [
  'agrees sum 442 442',
  'agrees sum 191 191',
  'agrees share 94.92 94.92',
  'agrees target 101.22 101.22',
  'agrees target 102.33 102.33',
  'agrees target 101.38 101.38',
  'contradicts share 93.42 93.56',
  'contradicts sum 2474 2475',
  'missing share  96.30',
  'untestable change 14 ',
  'untestable percent 95.97 ',
  'untestable percent 95.71 ',
  'untestable percent 95.7 ',
].sort();

describe.each(['en', 'vi'] as const)('the published sample in %s', (language) => {
  const text = TEXTS[language];
  const { relations, diagnostics, language: read } = reconcileText(text);

  it('has two slips, one missing percent, three bare rates and nothing else amiss', () => {
    expect(read).toBe(language);
    expect(summarise(relations)).toEqual(EXPECTED);
  });

  it('names the target of each year, and the 428 at the start of the term', () => {
    const targets = relations.filter((relation) => relation.kind === 'target');
    expect(targets.map(({ year, fitting }) => [year, fitting])).toEqual([
      [2021, [820]],
      [2022, [815]],
      [2023, [800]],
    ]);
    expect(relations.find((relation) => relation.kind === 'change')).toMatchObject({
      direction: 'up',
      current: 442,
      start: null,
      impliedStart: 428,
    });
  });

  it('knows 412 of 441 as the nearest pair behind 93.42, and which part of the total would have to give way', () => {
    const slips = relations.filter((relation) => relation.verdict === 'contradicts');
    expect(slips.find((relation) => relation.kind === 'share')).toMatchObject({
      numerators: [],
      bases: [],
      pairs: [
        [412, 441],
        [426, 456],
      ],
      year: 2023,
    });
    expect(slips.find((relation) => relation.kind === 'sum')).toMatchObject({
      difference: 1,
      parts: [
        { value: 830, needed: 829 },
        { value: 834, needed: 833 },
        { value: 811, needed: 810 },
      ],
    });
  });

  it('notes that the third rate has one decimal only', () => {
    const rates = relations.filter((relation) => relation.kind === 'percent');
    expect(rates.map((relation) => relation.siblingDecimals)).toEqual([null, null, 2]);
  });

  it('places every figure where it is printed', () => {
    for (const relation of relations) {
      for (const { text: figure, offset } of relation.figures) {
        expect(text.slice(offset, offset + figure.length)).toBe(figure);
      }
      const line = text.slice(0, relation.place.offset).split('\n').length;
      expect(relation.place.line).toBe(line);
      expect(text.replaceAll(/\s+/g, ' ')).toContain(relation.statement);
    }
  });

  it('warns of the two slips and the missing percent', () => {
    expect(diagnostics.map(({ code }) => code).sort()).toEqual([
      'reconcile.contradiction',
      'reconcile.contradiction',
      'reconcile.missing',
    ]);
  });

  it('reads the same with CRLF, decomposed letters, the other tone style, and wrapped lines', () => {
    const variants = [
      text.replaceAll('\n', '\r\n'),
      text.normalize('NFD'),
      text.replaceAll('uỷ', 'ủy').replaceAll('oá', 'óa'),
      `\ufeff${text.replaceAll(/([a-zà-ỹ,;]) /g, (whole, unit: string, at: number) => (at % 7 === 0 ? `${unit}\n` : whole))}`,
    ];
    for (const variant of variants) expect(summarise(reconcileText(variant).relations)).toEqual(EXPECTED);
  });

  it('has no two slips left when both are mended', () => {
    const mended = text.replace(/93([.,])42/, '93$156').replace(/2([.,])474/, '2$1475');
    const verdicts = reconcileText(mended).relations.map((relation) => relation.verdict);
    expect(verdicts).not.toContain('contradicts');
    expect(verdicts.filter((verdict) => verdict === 'agrees')).toHaveLength(8);
  });

  it('notices when any figure of a tested relation is printed otherwise', () => {
    const tested = relations.filter((relation) => relation.verdict !== 'untestable');
    const figures = tested.flatMap((relation) => relation.figures);
    fc.assert(
      fc.property(
        fc.constantFrom(...figures),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (figure, pick, step) => {
          const digits = figure.text.split('').flatMap((unit, at) => (/\d/.test(unit) ? [at] : []));
          const at = digits[pick % digits.length] ?? 0;
          const old = Number(figure.text[at]);
          const digit = at === 0 ? ((old - 1 + step) % 9) + 1 : (old + step) % 10;
          if (digit === old) return;
          const changed = figure.text.slice(0, at) + String(digit) + figure.text.slice(at + 1);
          const other =
            text.slice(0, figure.offset) + changed + text.slice(figure.offset + figure.text.length);
          const after = summarise(reconcileText(other).relations);
          expect(after).not.toEqual(EXPECTED);
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });

  it('turns a tested relation into a contradiction when a total or a share is off by one', () => {
    for (const [from, to] of [
      ['442', '443'],
      ['146', '147'],
      ['296', '295'],
      ['411', '412'],
      ['191', '192'],
      ['26', '27'],
      ['93', '92'],
      ['72', '71'],
    ] as const) {
      const other = text.replace(new RegExp(`(?<![\\d.,])${from}(?![\\d.,]\\d|\\d)`), to);
      const verdicts = reconcileText(other).relations.filter(
        (relation) => relation.verdict === 'contradicts',
      );
      expect(verdicts.length, `${from} → ${to}`).toBeGreaterThan(2);
    }
  });
});
