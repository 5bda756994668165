import { loadPack } from './load-pack.ts';
import * as qd124 from './packs/qd-124/pack.yaml';
import * as qd132 from './packs/qd-132/pack.yaml';
import * as qd366 from './packs/qd-366/pack.yaml';
import type { RulePack } from './rule-pack.ts';

const CARRIED = [
  { ...qd132, source: 'qd-132/pack.yaml' },
  { ...qd124, source: 'qd-124/pack.yaml' },
  { ...qd366, source: 'qd-366/pack.yaml' },
];

/** The packs the program carries, oldest first. */
export function builtInPacks(): readonly RulePack[] {
  return CARRIED.map(({ text, source, json }) => loadPack(text, source, json));
}

/** Whether one of them has this id. None is loaded for it. */
export function isBuiltIn(id: string): boolean {
  return CARRIED.some(({ json }) => (JSON.parse(json) as Pick<RulePack, 'id'>).id === id);
}

/** The built-in pack that governs a review year; `undefined` when none does. The others are not even loaded. */
export function packForYear(year: number): RulePack | undefined {
  const carried = CARRIED.find(({ json }) => governs(JSON.parse(json) as Pick<RulePack, 'years'>, year));
  return carried === undefined ? undefined : loadPack(carried.text, carried.source, carried.json);
}

/** The pack that governs a review year; `undefined` when none does. */
export function packFor(year: number, packs: readonly RulePack[]): RulePack | undefined {
  return packs.find((pack) => governs(pack, year));
}

function governs({ years }: Pick<RulePack, 'years'>, year: number): boolean {
  return years.from <= year && (years.to === undefined || year <= years.to);
}
