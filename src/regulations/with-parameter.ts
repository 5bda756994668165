import { hashPack } from './hash-pack.ts';
import type { RulePack } from './rule-pack.ts';

/**
 * The pack with another value for one parameter, from its first day on: for trying out, never for judging in earnest.
 * The parameter must be one of the pack's, else RangeError.
 */
export function withParameter(pack: RulePack, name: string, value: number): RulePack {
  const parameter = pack.parameters.get(name);
  const [first] = parameter?.values ?? [];
  if (parameter === undefined || first === undefined) throw new RangeError(`no parameter ${name}`);
  const parameters = new Map(pack.parameters).set(name, { ...parameter, values: [{ ...first, value }] });
  const { hash: _hash, sources, ...content } = { ...pack, parameters };
  return { ...content, sources, hash: hashPack(content) };
}
