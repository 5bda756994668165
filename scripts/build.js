// Builds src into dist: the program and the thread of a batch, split into chunks, so that each loads only what it uses.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { AS_JSON, readAsJson } from './yaml-as-json.js';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/cli/main.ts', 'src/cli/batch/unit-thread.ts'],
  entryNames: '[name]',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  loader: { '.csv': 'text', '.yaml': 'text' },
  plugins: [
    {
      name: 'yaml-as-json',
      setup(building) {
        building.onLoad({ filter: AS_JSON }, ({ path }) => ({ contents: readAsJson(path), loader: 'text' }));
      },
    },
  ],
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
});
