// Procedures and holidays are written as YAML and carried in the program as JSON text, which is read many times faster: nothing in
// them is shown by its place in the file, as it is for rule packs.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Whether a file is carried as JSON. */
export const AS_JSON = /[\\/](?:procedures|holidays)[\\/][a-z-]+\.yaml$/;

/** The content of such a file as JSON text. */
export function readAsJson(path) {
  return JSON.stringify(parse(readFileSync(path, 'utf8')));
}
