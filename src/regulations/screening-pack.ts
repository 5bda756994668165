import { loadPack } from './load-pack.ts';
import * as screening from './packs/screening/pack.yaml';
import type { RulePack } from './rule-pack.ts';

/** The screening rules the program carries: one pack, each rule with the days between which it holds. */
export function screeningPack(): RulePack {
  return loadPack(screening.text, 'screening/pack.yaml', screening.json);
}
