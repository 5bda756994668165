import { mkdirSync } from 'node:fs';

/** Makes a folder, and those above it, readable by its owner only. One that is there stays as it is. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}
