import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { makeTestFolder } from './test-folder.ts';

/**
 * Puts a program named soffice before all others: a shell script that runs once for each Word file, `$source`, and is to
 * write `$pdf` and may write into the folder `$out`. Gives how often it was started.
 */
export function standInOffice(script: string): () => number {
  const folder = join(makeTestFolder(), 'bin');
  mkdirSync(folder);
  const program = join(folder, 'soffice');
  const starts = join(folder, 'starts');
  writeFileSync(
    program,
    `#!/bin/sh
echo >> "${starts}"
while [ "$1" != --outdir ]; do shift; done
out="$2"
shift 2
for source in "$@"; do
pdf="\${source%docx}pdf"
${script}
done
`,
  );
  chmodSync(program, 0o755);
  process.env['PATH'] = [folder, dirname(process.execPath), '/bin', '/usr/bin'].join(delimiter);
  return () => (existsSync(starts) ? readFileSync(starts, 'utf8').length : 0);
}
