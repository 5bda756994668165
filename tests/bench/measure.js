// Runs one command of the built program in this process and says, on the last line of stderr, what it took.
import { availableParallelism } from 'node:os';
import { main } from '../../dist/main.js';

const io = {
  env: { LANG: 'en' },
  cwd: process.cwd(),
  now: () => new Date().toISOString(),
  stdoutIsTerminal: false,
  stderrIsTerminal: false,
  stdinIsTerminal: false,
  columns: undefined,
  threads: {
    cores: availableParallelism(),
    entry: new URL('../../dist/unit-thread.js', import.meta.url),
  },
  writeOut: () => undefined,
  writeError: () => undefined,
  readInput: async () => '',
};
const began = process.hrtime.bigint();
const exit = await main(process.argv.slice(2), io);
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
process.stderr.write(
  `${JSON.stringify({ exit, seconds, mebibytes: process.resourceUsage().maxRSS / 1024 })}\n`,
);
