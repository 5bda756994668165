// Writes templates/forms, one blank sheet to hand out per kind of list, and templates/reports, the templates of reports.
// The same bytes at every run.
import { spawnSync } from 'node:child_process';

for (const [kind, folder] of [
  ['all', 'templates/forms'],
  ['province', 'templates/reports/'],
]) {
  const { status } = spawnSync(
    process.execPath,
    ['bin/review.js', 'template', 'export', kind, '-o', folder],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
