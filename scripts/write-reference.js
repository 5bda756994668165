// Writes the command reference into README.md, between its markers, from the program's own help.
import { readFileSync, writeFileSync } from 'node:fs';
import { commandReference } from '../dist/main.js';

const text = readFileSync('README.md', 'utf8');
const [before, rest] = text.split(/(?<=<!-- commands:begin[^\n]*-->\n)/);
const after = rest.slice(rest.indexOf('<!-- commands:end -->'));
writeFileSync('README.md', `${before}${commandReference()}${after}`);
