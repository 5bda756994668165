import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { readWhole } from '../../src/sheets/read-whole.ts';
import { makeTestFolder } from '../support/test-folder.ts';

it('a file that changed after it was opened is not kept under the old hash, even at the same length', async () => {
  const path = join(makeTestFolder(), 'a.csv');
  const hash = createHash('sha256').update('1;2').digest('hex');
  writeFileSync(path, '1;2');
  expect((await readWhole(path, hash)).toString()).toBe('1;2');
  writeFileSync(path, '1;3');
  await expect(readWhole(path, hash)).rejects.toBeInstanceOf(UserError);
});
