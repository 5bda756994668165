import { loadPack } from './load-pack.ts';
import qd124 from './packs/qd-124/pack.yaml';
import qd132 from './packs/qd-132/pack.yaml';
import qd366 from './packs/qd-366/pack.yaml';
import type { RulePack } from './rule-pack.ts';

/** The packs the program carries, oldest first. */
export function builtInPacks(): readonly RulePack[] {
  return [
    loadPack(qd132, 'qd-132/pack.yaml'),
    loadPack(qd124, 'qd-124/pack.yaml'),
    loadPack(qd366, 'qd-366/pack.yaml'),
  ];
}

/** The pack that governs a review year; `undefined` when none does. */
export function packFor(year: number, packs: readonly RulePack[]): RulePack | undefined {
  return packs.find(({ years }) => years.from <= year && (years.to === undefined || year <= years.to));
}
