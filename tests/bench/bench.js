// npm run bench [-- 20000 450000 1000000]: import, classify and report on generated data, by size of the province; then a
// workbook of 100,000 rows and 20 columns; the lists of 425 grassroots organizations, each a file; the report of 442 units
// in every format (documents a second); every year the packs govern for 5.6 million member-years; the screening of a
// province and of the country. Rows a second with the goal, seconds, peak memory. "plain insert" is the same list by
// csv-parse and one insert per row, without checks and history: compare with it, times move with the machine.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generate, MEMBERS_PER_CELL } from './generate.js';

const CSV_GOAL = 150_000;
const XLSX_GOAL = 60_000;
const XLSX_ROWS = 100_000;
/** A province of 17 committees and 425 grassroots organizations: 442 units. */
const BATCH_MEMBERS = 136_000;
const BATCH_DOCUMENTS = 442 * 6;
/** All of them within two minutes on two cores. */
const BATCH_GOAL = Math.round(BATCH_DOCUMENTS / 120);
const MEMBER_YEARS = 5_600_000;
/** 5.6 million member-years within a minute. */
const CLASSIFY_GOAL = Math.round(MEMBER_YEARS / 60);
/** A province of 450,000 within half a minute; the whole country in proportion within eight. */
const SCREENED = [450_000, 5_600_000];
const SCREEN_GOAL = 450_000 / 30;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);

function run(script, ...words) {
  const child = spawnSync(process.execPath, [here(script), ...words], { encoding: 'utf8' });
  const line = child.stderr.trim().split('\n').at(-1) ?? '';
  if (child.status !== 0 || !line.startsWith('{')) throw new Error(`${words.join(' ')}: ${child.stderr}`);
  const figures = JSON.parse(line);
  if (figures.exit > 1) throw new Error(`${words.join(' ')} ended with ${figures.exit}`);
  return figures;
}

function print(size, name, rows, { seconds, mebibytes }, goal) {
  const columns = [
    String(size).padEnd(9),
    name.padEnd(22),
    seconds.toFixed(2).padStart(8),
    String(Math.round(rows / seconds)).padStart(9),
    (goal === undefined ? '' : String(goal)).padStart(9),
    String(Math.round(mebibytes)).padStart(9),
  ];
  console.log(columns.join(' '));
}

async function inFolder(work) {
  const dir = mkdtempSync(join(tmpdir(), 'review-bench-'));
  try {
    for (const name of ['in', 'unit', 'book']) mkdirSync(join(dir, name));
    await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

// The reader of files alone; beside the program, where it finds its libraries.
const reader = here('../../dist/bench/open-source.js');
await build({
  entryPoints: [here('../../src/sheets/open-source.ts')],
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  outfile: reader,
});

console.log('rows      step                    seconds    rows/s      goal  peak MiB');
for (const members of sizes.length > 0 ? sizes : [20_000, 450_000]) {
  await inFolder(async (dir) => {
    const files = await generate(dir, members, 0);
    const at = ['-w', dir, '--period', '2025'];
    const review = (...words) => run('measure.js', ...words);
    review('init', dir, '--name', 'Thử Nghiệm', '--period', '2025');
    print(members, 'plain insert (peer)', members, run('peer.js', files.list, join(dir, 'plain.db')));
    print(members, 'read only', members, run('read-only.js', reader, files.list));
    print(members, 'import', members, review('import', join(dir, 'in'), ...at), CSV_GOAL);
    print(members, 're-import', members, review('import', join(dir, 'in'), ...at), CSV_GOAL);
    print(members, 're-import of one unit', MEMBERS_PER_CELL, review('import', files.unit, ...at));
    review('period', 'open', '2026', '-w', dir);
    print(
      members,
      'next year',
      members,
      review('import', files.list, '-w', dir, '--period', '2026'),
      CSV_GOAL,
    );
    print(members, 'classify', members, review('classify', ...at));
    const report = ['report', 'province', '--format', 'all', '-o', join(dir, 'out'), ...at];
    print(members, 'report', members, review(...report));
  });
}
await inFolder(async (dir) => {
  const files = await generate(dir, XLSX_ROWS, XLSX_ROWS);
  const at = ['-w', dir, '--period', '2025'];
  run('measure.js', 'init', dir, '--name', 'Thử Nghiệm', '--period', '2025');
  run('measure.js', 'import', files.units, ...at);
  print(XLSX_ROWS, 'read only, XLSX', XLSX_ROWS, run('read-only.js', reader, files.book));
  print(XLSX_ROWS, 'import, XLSX', XLSX_ROWS, run('measure.js', 'import', files.book, ...at), XLSX_GOAL);
});
await inFolder(async (dir) => {
  mkdirSync(join(dir, 'bases'));
  const files = await generate(dir, BATCH_MEMBERS, 0);
  const at = ['-w', dir, '--period', '2025'];
  run('measure.js', 'init', dir, '--name', 'Thử Nghiệm', '--period', '2025');
  run('measure.js', 'import', files.units, ...at);
  print(
    BATCH_MEMBERS,
    'import of 425 files',
    BATCH_MEMBERS,
    run('measure.js', 'import', join(dir, 'bases'), ...at),
  );
  run('measure.js', 'classify', ...at);
  const report = ['report', 'province', '--by', 'unit', '--format', 'all', ...at];
  for (const jobs of ['1', '2']) {
    const figures = run('measure.js', ...report, '--jobs', jobs, '-o', join(dir, `out-${jobs}`));
    print(BATCH_DOCUMENTS, `442 units, cores: ${jobs}`, BATCH_DOCUMENTS, figures, BATCH_GOAL);
  }
});
await inFolder((dir) => {
  const at = ['-w', dir, '--period'];
  run('measure.js', 'init', dir, '--name', 'Thử Nghiệm', '--period', '2025');
  const fill = spawnSync(process.execPath, [here('fill.js'), join(dir, 'review.db'), String(MEMBER_YEARS)], {
    encoding: 'utf8',
  });
  if (fill.status !== 0) throw new Error(`fill: ${fill.stderr}`);
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) =>
    run('measure.js', 'classify', ...at, String(year)),
  );
  const figures = {
    seconds: years.reduce((sum, { seconds }) => sum + seconds, 0),
    mebibytes: Math.max(...years.map(({ mebibytes }) => mebibytes)),
  };
  print(MEMBER_YEARS, 'classify, seven years', MEMBER_YEARS, figures, CLASSIFY_GOAL);
});

// What the screening looks at in a year: 24 monthly facts of every member, and papers of some.
for (const members of SCREENED)
  await inFolder((dir) => {
    run('measure.js', 'init', dir, '--name', 'Thử Nghiệm', '--period', '2025');
    const database = join(dir, 'review.db');
    for (const words of [
      ['fill.js', database, String(members * 3), '3'],
      ['fill-months.js', database],
    ]) {
      const [script = '', ...rest] = words;
      const fill = spawnSync(process.execPath, [here(script), ...rest], { encoding: 'utf8' });
      if (fill.status !== 0) throw new Error(`${script}: ${fill.stderr}`);
    }
    const figures = run('measure.js', 'screen', '-w', dir, '--period', '2025');
    print(members, 'screen', members, figures, SCREEN_GOAL);
  });
