import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Everything a command takes from outside, so that tests can give it and the same input gives the same bytes. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The present moment as ISO text in UTC. */
  readonly now: () => string;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly stdinIsTerminal: boolean;
  /** Columns of the terminal; undefined when there is none. */
  readonly columns: number | undefined;
  /** Cores of the machine, and the built file a thread of a batch begins with; absent: everything on one. */
  readonly threads?: { readonly cores: number; readonly entry: URL };
  writeOut(text: string | Uint8Array): void;
  writeError(text: string): void;
  readInput(): Promise<string>;
}

/**
 * The process's own streams, clock and environment: the only place they are taken from.
 *
 * @param thread the built file a thread of a batch begins with.
 */
export function processIo(thread: URL): Io {
  return {
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date().toISOString(),
    stdoutIsTerminal: process.stdout.isTTY ?? false,
    stderrIsTerminal: process.stderr.isTTY ?? false,
    stdinIsTerminal: process.stdin.isTTY ?? false,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    threads: { cores: availableParallelism(), entry: thread },
    writeOut: (text) => {
      process.stdout.write(text);
    },
    writeError: (text) => {
      process.stderr.write(text);
    },
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of createReadStream('', { fd: 0 })) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}
