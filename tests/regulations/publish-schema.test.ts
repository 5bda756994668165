import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { publishSchemas } from '../../src/regulations/publish-schema.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'templates/rules');
const SAMPLE = join(ROOT, 'samples/overlays/son-ha.yaml');

const read = (path: string): string => readFileSync(path, 'utf8');

/** Checks content against a published schema, as an editor does. */
function isAccepted(name: string, content: unknown): boolean {
  const schema = JSON.parse(read(join(FOLDER, name))) as Parameters<typeof z.fromJSONSchema>[0];
  return z.fromJSONSchema(schema).safeParse(content).success;
}

/** The sample overlay with one text exchanged, as plain data. */
function altered(from: string, to: string): unknown {
  const text = read(SAMPLE);
  if (!text.includes(from)) throw new RangeError(`not there: ${from}`);
  return parse(text.replace(from, () => to));
}

describe('the published schema of packs and overlays', () => {
  it('is what the loader checks (npm run schema)', () => {
    const published = publishSchemas();
    expect(readdirSync(FOLDER).sort()).toEqual([...published.keys()].sort());
    for (const [name, text] of published) expect(read(join(FOLDER, name))).toBe(text);
  });

  it('accepts every pack the program carries and the sample overlay', () => {
    for (const id of ['qd-132', 'qd-124', 'qd-366']) {
      const content: unknown = parse(read(join(ROOT, `src/regulations/packs/${id}/pack.yaml`)));
      expect({ id, accepted: isAccepted('pack.schema.json', content) }).toEqual({ id, accepted: true });
    }
    expect(isAccepted('overlay.schema.json', parse(read(SAMPLE)))).toBe(true);
  });

  it.each([
    [
      'a rule without a citation',
      /* the rules cite item 4.2 */ "    cites:\n      - { document: hd-05-son-ha, item: '4.2' }\n    confidence",
      '    confidence',
    ],
    ['an unknown effect', 'effect: { max: HTTNV }', 'effect: { most: HTTNV }'],
    ['a grade that is none', 'effect: { max: HTTNV }', 'effect: { max: HTT }'],
    ['a key that is none', 'lays-over: qd-366', 'lays-over: qd-366\nlays-under: qd-124'],
    ['no pack below', 'lays-over: qd-366', ''],
    ['a day that is none', 'on: 2026-11-28', 'on: 28.11.2026'],
  ])('refuses %s', (_, from, to) => {
    expect(isAccepted('overlay.schema.json', altered(from, to))).toBe(false);
  });

  it('is named in the first line of the sample, by its path from there', () => {
    const path = /^# yaml-language-server: \$schema=(.+)$/m.exec(read(SAMPLE))?.[1];
    expect(join(ROOT, 'samples/overlays', path ?? '')).toBe(join(FOLDER, 'overlay.schema.json'));
  });
});
