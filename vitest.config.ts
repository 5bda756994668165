import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { writeYamlModule } from './scripts/yaml-module.js';

export default defineConfig({
  plugins: [
    {
      // The built program carries its rule packs and their case tables (scripts/build.js); the tests read them the same way.
      name: 'packs-as-text',
      enforce: 'pre',
      load(id) {
        if (id.endsWith('.yaml')) return writeYamlModule(id);
        return id.endsWith('.csv') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined;
      },
    },
  ],
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
