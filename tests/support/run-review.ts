import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

/** The moment every command of a test runs at. */
export const FIXED_NOW = '2026-01-05T02:03:04.000Z';

/** A diagnostic as `--json` prints it. */
export interface PrintedDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly row?: number;
  readonly column?: string;
  readonly header?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The one object of `--json`; `Data` is what the test knows of the command's data. */
export interface Envelope<Data = unknown> {
  readonly command: string;
  readonly ok: boolean;
  readonly period: string | null;
  readonly run: number | null;
  readonly data: Data;
  readonly diagnostics: readonly PrintedDiagnostic[];
}

export interface Reviewed<Data = unknown> {
  readonly exit: number;
  readonly out: string;
  /** What stdout holds, byte by byte. */
  readonly bytes: Uint8Array;
  readonly error: string;
  /** What stdout holds as JSON; throws when it is not one JSON object and a line break. */
  readonly json: Envelope<Data>;
}

export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Whether stdout and stderr are terminals; stdin never is. */
  readonly terminal?: boolean;
  /** Columns of the terminal. */
  readonly columns?: number;
  /** The moment it runs at, when not `FIXED_NOW`. */
  readonly now?: string;
}

/** Runs one command line inside this process, with its own streams, environment and clock. */
export async function runReview<Data = unknown>(
  argv: readonly string[],
  { cwd, env, stdin, terminal, columns, now = FIXED_NOW }: Surroundings,
): Promise<Reviewed<Data>> {
  const out: Buffer[] = [];
  const error: string[] = [];
  const io: Io = {
    env: env ?? { LANG: 'en_US.UTF-8' },
    cwd,
    now: () => now,
    stdoutIsTerminal: terminal === true,
    stderrIsTerminal: terminal === true,
    stdinIsTerminal: false,
    columns,
    writeOut: (text) => {
      out.push(Buffer.from(text));
    },
    writeError: (text) => {
      error.push(text);
    },
    readInput: () => Promise.resolve(stdin ?? ''),
  };
  const exit = await main(argv, io);
  const bytes = Buffer.concat(out);
  const printed = bytes.toString('utf8');
  return {
    exit,
    out: printed,
    bytes,
    error: error.join(''),
    get json() {
      return JSON.parse(printed) as Envelope<Data>;
    },
  };
}
