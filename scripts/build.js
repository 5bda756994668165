// Builds src into dist: one entry, split into chunks, so that a command loads only what it uses.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/cli/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  loader: { '.csv': 'text', '.yaml': 'text' },
  chunkNames: 'chunks/[name]-[hash]',
  legalComments: 'none',
});
