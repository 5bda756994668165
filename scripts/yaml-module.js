// Rules, procedures and holidays are written as YAML. The program carries their text, by which mistakes are placed, and their
// content as JSON, which is read many times faster.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The script of the module that stands for a YAML file: `text` and `json`. */
export function writeYamlModule(path) {
  const text = readFileSync(path, 'utf8');
  const json = JSON.stringify(parse(text));
  return `export const text = ${JSON.stringify(text)};\nexport const json = ${JSON.stringify(json)};\n`;
}
