// npm run bench [-- 20000 450000]: import, classify and report on generated data; rows a second, seconds, peak memory.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.js';

const measure = fileURLToPath(new URL('measure.js', import.meta.url));
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);

function run(...words) {
  const child = spawnSync(process.execPath, [measure, ...words], { encoding: 'utf8' });
  const line = child.stderr.trim().split('\n').at(-1) ?? '';
  if (child.status !== 0 || !line.startsWith('{'))
    throw new Error(`review ${words.join(' ')}: ${child.stderr}`);
  const figures = JSON.parse(line);
  if (figures.exit > 1) throw new Error(`review ${words.join(' ')} ended with ${figures.exit}`);
  return figures;
}

console.log('members   step        seconds   rows/s    peak MiB');
for (const members of sizes.length > 0 ? sizes : [20_000, 450_000]) {
  const dir = mkdtempSync(join(tmpdir(), 'review-bench-'));
  try {
    mkdirSync(join(dir, 'in'));
    await generate(join(dir, 'in'), members);
    const at = ['-w', dir, '--period', '2025'];
    run('init', dir, '--name', 'Thử Nghiệm', '--period', '2025');
    const steps = [
      ['import', ['import', join(dir, 'in'), ...at]],
      ['re-import', ['import', join(dir, 'in'), ...at]],
      ['classify', ['classify', ...at]],
      ['report', ['report', 'province', '--format', 'all', '-o', join(dir, 'out'), ...at]],
    ];
    for (const [name, words] of steps) {
      const { seconds, mebibytes } = run(...words);
      const columns = [
        String(members).padEnd(9),
        name.padEnd(11),
        seconds.toFixed(2).padStart(7),
        Math.round(members / seconds)
          .toString()
          .padStart(9),
        Math.round(mebibytes).toString().padStart(11),
      ];
      console.log(columns.join(' '));
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
