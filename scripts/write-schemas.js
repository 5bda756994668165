// Writes templates/rules: the JSON Schema of rule packs and overlays, by which an editor completes and checks them; and the
// holiday file the program carries, for people to copy and change.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';

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
mkdirSync('templates/holidays', { recursive: true });
copyFileSync('src/regulations/holidays/viet-nam.yaml', 'templates/holidays/viet-nam.yaml');
