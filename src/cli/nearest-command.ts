import { distance } from 'fastest-levenshtein';
import type { Command } from 'commander';

/** The command whose name is at most two letters away from what was typed. */
export function nearestCommand(typed: string, program: Command): string | undefined {
  return nearestWord(
    typed,
    program.commands.map((command) => command.name()),
  );
}

/** The option of a command that is at most two letters away from what was typed. */
export function nearestOption(typed: string, command: Command): string | undefined {
  return nearestWord(
    typed,
    command.options.flatMap(({ long, hidden }) =>
      long === undefined || long === null || hidden ? [] : [long],
    ),
  );
}

function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((word) => ({ word, steps: distance(typed, word) }))
    .sort((left, right) => left.steps - right.steps);
  const [first] = ranked;
  return first !== undefined && first.steps <= 2 ? first.word : undefined;
}
