// Writes templates/forms: one blank sheet to hand out per kind of list. The same bytes at every run.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['bin/review.js', 'template', 'export', 'all', '-o', 'templates/forms'],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
