// Writes templates/rules: the JSON Schema of rule packs and overlays, by which an editor completes and checks them.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';

await build({
  entryPoints: ['src/regulations/publish-schema.ts'],
  outfile: 'dist/publish-schema.js',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
});
const { publishSchemas } = await import('../dist/publish-schema.js');
mkdirSync('templates/rules', { recursive: true });
for (const [name, text] of publishSchemas()) writeFileSync(`templates/rules/${name}`, text);
