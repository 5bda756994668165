// Builds src into dist: the program and the thread of a batch, split into chunks, so that each loads only what it uses.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { writeYamlModule } from './yaml-module.js';

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
  loader: { '.csv': 'text' },
  plugins: [
    {
      name: 'yaml-module',
      setup(building) {
        building.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({
          contents: writeYamlModule(path),
          loader: 'js',
        }));
      },
    },
  ],
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
});
