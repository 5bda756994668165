import { builtInPacks } from './built-in-packs.ts';
import type { RulePack } from './rule-pack.ts';
import { screeningPack } from './screening-pack.ts';

/** Every pack the program carries: those of the classification, oldest first, then that of the screening. */
export function carriedPacks(): readonly RulePack[] {
  return [...builtInPacks(), screeningPack()];
}
