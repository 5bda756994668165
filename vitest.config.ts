import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { AS_JSON, readAsJson } from './scripts/yaml-as-json.js';

export default defineConfig({
  plugins: [
    {
      // The built program carries its rule packs and their case tables as text (scripts/build.js); the tests read them the same way.
      name: 'packs-as-text',
      enforce: 'pre',
      load(id) {
        if (AS_JSON.test(id)) return `export default ${JSON.stringify(readAsJson(id))}`;
        return id.endsWith('.yaml') || id.endsWith('.csv')
          ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`
          : undefined;
      },
    },
  ],
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
