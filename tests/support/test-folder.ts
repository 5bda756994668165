import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

// Registered when the test file is read: inside a test or a hook it would be too late for vitest to hear of it.
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder for a test or a hook; it is taken away when the test file is done. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'review-test-'));
  made.push(folder);
  return folder;
}
