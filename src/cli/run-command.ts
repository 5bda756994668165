import type { Io } from './io.ts';
import type { CommandResult } from './result.ts';
import type { CommonOptions, Session } from './session.ts';

/** As `carryOut`, which is loaded now: help and version need none of the words for people's data. */
export async function runCommand(
  io: Io,
  name: string,
  options: CommonOptions,
  work: (session: Session) => Promise<CommandResult>,
): Promise<number> {
  const { carryOut } = await import('./carry-out.ts');
  return carryOut(io, name, options, work);
}
