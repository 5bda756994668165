import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandReference } from '../../src/cli/command-reference.ts';

it('the commands in the README are those of the program, with their options (npm run reference)', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, part] = /<!-- commands:begin[^\n]*-->\n([\s\S]*)<!-- commands:end -->/.exec(readme) ?? [];
  expect(part).toBe(commandReference());
});
