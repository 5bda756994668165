import { loadPack } from './load-pack.ts';
import qd124 from './packs/qd-124/pack.yaml';
import qd132 from './packs/qd-132/pack.yaml';
import qd366 from './packs/qd-366/pack.yaml';
import type { RulePack } from './rule-pack.ts';

/** The packs the program carries, oldest first. */
const SOURCES = [
  [qd132, 'qd-132/pack.yaml'],
  [qd124, 'qd-124/pack.yaml'],
  [qd366, 'qd-366/pack.yaml'],
] as const;

/** The packs the program carries, oldest first. */
export function builtInPacks(): readonly RulePack[] {
  return SOURCES.map(([text, source]) => loadPack(text, source));
}

/**
 * The built-in pack that governs a review year; `undefined` when none does. Newer packs are tried first and older ones
 * are not even loaded: nearly every command works on a recent year.
 */
export function packForYear(year: number): RulePack | undefined {
  for (const [text, source] of SOURCES.toReversed()) {
    const pack = loadPack(text, source);
    const found = packFor(year, [pack]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The pack that governs a review year; `undefined` when none does. */
export function packFor(year: number, packs: readonly RulePack[]): RulePack | undefined {
  return packs.find(({ years }) => years.from <= year && (years.to === undefined || year <= years.to));
}
