// Reads every row of a file and stores nothing: node read-only.js bundle file. Says on stderr what it took.
const { openSource } = await import(process.argv[2]);
const began = process.hrtime.bigint();
const source = await openSource(process.argv[3]);
let rows = 0;
for (const sheet of source.sheets)
  for await (const batch of sheet.batches()) for (const _ of batch) rows += 1;
await source.close();
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
if (rows === 0) throw new Error('no rows');
process.stderr.write(
  `${JSON.stringify({ exit: 0, seconds, mebibytes: process.resourceUsage().maxRSS / 1024 })}\n`,
);
