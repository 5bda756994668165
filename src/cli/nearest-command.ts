import { distance } from 'fastest-levenshtein';
import type { Command } from 'commander';

/** The command whose name is at most two letters away from what was typed. */
export function nearestCommand(typed: string, program: Command): string | undefined {
  const ranked = program.commands
    .map((command) => ({ name: command.name(), steps: distance(typed, command.name()) }))
    .sort((left, right) => left.steps - right.steps);
  const [first] = ranked;
  return first !== undefined && first.steps <= 2 ? first.name : undefined;
}
