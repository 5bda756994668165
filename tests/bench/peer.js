// The plain way for comparison: csv-parse and one insert per row into one table, then a unique index; no checks, no
// history. node peer.js file database. Says on stderr what it took.
import { createReadStream } from 'node:fs';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse';

const began = process.hrtime.bigint();
const db = new Database(process.argv[3]);
let insert;
db.exec('BEGIN');
for await (const row of createReadStream(process.argv[2]).pipe(parse())) {
  if (insert === undefined) {
    db.exec(`CREATE TABLE plain (${row.map((_, index) => `c${index}`).join(', ')})`);
    insert = db.prepare(`INSERT INTO plain VALUES (${row.map(() => '?').join(', ')})`);
  } else insert.run(...row);
}
db.exec('CREATE UNIQUE INDEX plain_number ON plain (c4); COMMIT');
db.close();
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
process.stderr.write(
  `${JSON.stringify({ exit: 0, seconds, mebibytes: process.resourceUsage().maxRSS / 1024 })}\n`,
);
