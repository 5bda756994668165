/** Names written one after the other, with `, ` between them, over as many lines as they need; `''` is an empty name. */
export function splitNames(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(', '));
}
