import { loadPack } from './load-pack.ts';
import qd124 from './packs/qd-124/pack.yaml';
import qd132 from './packs/qd-132/pack.yaml';
import qd366 from './packs/qd-366/pack.yaml';
import type { RulePack } from './rule-pack.ts';

/** The packs the program carries, oldest first, with the first year each is for. */
const SOURCES = [
  [qd132, 'qd-132/pack.yaml', 2019],
  [qd124, 'qd-124/pack.yaml', 2023],
  [qd366, 'qd-366/pack.yaml', 2025],
] as const;

/** The packs the program carries, oldest first. */
export function builtInPacks(): readonly RulePack[] {
  return SOURCES.map(([text, source]) => loadPack(text, source));
}

/** The built-in pack that governs a review year; `undefined` when none does. The others are not even loaded. */
export function packForYear(year: number): RulePack | undefined {
  const newest = SOURCES.findLast(([, , from]) => from <= year);
  if (newest === undefined) return undefined;
  const [text, source] = newest;
  return packFor(year, [loadPack(text, source)]);
}

/** The pack that governs a review year; `undefined` when none does. */
export function packFor(year: number, packs: readonly RulePack[]): RulePack | undefined {
  return packs.find(({ years }) => years.from <= year && (years.to === undefined || year <= years.to));
}
