import { describe, expect, it } from 'vitest';
import { builtInPacks, packForYear } from '../../src/regulations/built-in-packs.ts';
import { findLawDay, isInForce } from '../../src/regulations/resolve-parameters.ts';
import type { Citation, RulePack } from '../../src/regulations/rule-pack.ts';

/** For a pack without end, some years beyond its first. */
function listYears({ years }: RulePack): number[] {
  const last = years.to ?? years.from + 5;
  return Array.from({ length: last - years.from + 1 }, (_, index) => years.from + index);
}

function isCitedInForce(pack: RulePack, cite: Citation, day: string): boolean {
  const document = pack.documents.get(cite.document);
  return (
    document !== undefined &&
    document.inForce.from <= day &&
    (document.inForce.to === undefined || day <= document.inForce.to)
  );
}

describe.each(builtInPacks().map((pack) => ({ id: pack.id, pack })))('$id', ({ pack }) => {
  it.each(listYears(pack))(
    '%i: every rule and parameter cites documents in force when the review ends',
    (year) => {
      const day = findLawDay(year);
      const rules = pack.rules.filter((rule) => isInForce(rule, day));
      const named = [
        ...rules.map(({ id, cites }) => ({ name: id, cites })),
        ...[...pack.parameters.values()].map(({ name, values }) => ({
          name,
          cites: values.flatMap(({ cites }) => cites),
        })),
      ];
      expect(rules.length).toBeGreaterThan(0);
      expect(
        named
          .filter(({ cites }) => !cites.every((cite) => isCitedInForce(pack, cite, day)))
          .map(({ name }) => name),
      ).toEqual([]);
    },
  );
});

describe('the packs together', () => {
  it('leave no year out and share none', () => {
    const years = builtInPacks().map((pack) => pack.years);
    expect(years).toEqual([{ from: 2019, to: 2022 }, { from: 2023, to: 2024 }, { from: 2025 }]);
  });

  it('are each found by the years they are for, and none before the first', () => {
    for (const pack of builtInPacks())
      for (const year of listYears(pack)) expect(packForYear(year)?.id).toBe(pack.id);
    expect(packForYear(2018)).toBeUndefined();
  });

  it('name as successor the document of the next pack, in force from the day after', () => {
    const [first, second, third] = builtInPacks().map((pack) => pack.documents);
    for (const [old, next, keys] of [
      [first, second, ['qd-132', 'qd-124']],
      [first, second, ['hd-21', 'hd-25']],
      [second, third, ['qd-124', 'qd-366']],
      [second, third, ['hd-25', 'hd-43']],
    ] as const) {
      const [before, after] = [old?.get(keys[0]), next?.get(keys[1])];
      expect(before?.replacedBy).toBe(after?.number);
      const end = Date.parse(before?.inForce.to ?? '');
      expect(Date.parse(after?.inForce.from ?? '') - end).toBe(86_400_000);
    }
  });
});
