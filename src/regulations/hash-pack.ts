import { createHash } from 'node:crypto';
import type { RulePack } from './rule-pack.ts';

/**
 * SHA-256 (hex, lower case) of a pack's content. Comments, spacing and the order of keys, documents and parameters do
 * not change it; the order of rules does, because findings name rules by their place.
 */
export function hashPack(pack: Omit<RulePack, 'hash' | 'sources'>): string {
  return createHash('sha256').update(writeSorted(pack)).digest('hex');
}

function writeSorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeSorted).join(',')}]`;
  if (value instanceof Map) return writeEntries([...(value as ReadonlyMap<string, unknown>)]);
  if (typeof value === 'object' && value !== null) return writeEntries(Object.entries(value));
  return JSON.stringify(value);
}

function writeEntries(entries: readonly (readonly [string, unknown])[]): string {
  const sorted = entries.toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `{${sorted.map(([key, value]) => `${JSON.stringify(key)}:${writeSorted(value)}`).join(',')}}`;
}
