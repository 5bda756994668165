import type { Place } from '../diagnostics/diagnostic.ts';
import { readPackFile } from './pack-file.ts';
import type { RulePack } from './rule-pack.ts';

/**
 * Tells where each rule of a pack begins: its file, the line (`row`) and the place in the line (`column`), both from 1.
 * Nothing for an id that no rule has.
 */
export function placeRules({ sources }: Pick<RulePack, 'sources'>): (rule: string) => Place {
  const places = new Map<string, Place>();
  for (const { text, source } of sources) {
    const { content, placeOf } = readPackFile(text, source);
    const rules = (content as { readonly rules?: readonly { readonly id?: unknown }[] }).rules ?? [];
    for (const [index, { id }] of rules.entries()) places.set(String(id), placeOf(['rules', index]));
  }
  return (rule) => places.get(rule) ?? {};
}
