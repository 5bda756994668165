// Writes samples/workbooks: the small example files, one per layout, cut out of the invented sample province.
// The same files at every run; README.md in that folder is written by hand.
import { build } from 'esbuild';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'samples/workbooks';

const bundle = await build({
  stdin: {
    contents: `
      export { layoutExamples } from './src/sample/layout-examples.ts';
      export { samplePlan } from './src/sample/sample-plan.ts';
      export { csvText } from './src/sheets/csv-text.ts';
      export { workbookBytes } from './src/sheets/write-workbook.ts';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { csvText, layoutExamples, samplePlan, workbookBytes } = await import(
  `data:text/javascript;base64,${code}`
);

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (/\.(?:csv|xlsx)$/.test(name)) rmSync(join(folder, name));
for (const { path, csv, sheets } of layoutExamples(samplePlan())) {
  const { separator, bom } = csv ?? {};
  const content = csv
    ? csvText(csv.rows, { separator, bom, escapeFormulas: false })
    : await workbookBytes(sheets);
  writeFileSync(join(folder, path), content);
}
