import { isMap, isScalar, isSeq, type LineCounter } from 'yaml';

/** How much of a value is quoted. */
const QUOTED = 60;

/** The line of the entry at a path of keys, or of the nearest one above it that is there. */
export function lineAt(contents: unknown, path: readonly unknown[], lines: LineCounter): number | undefined {
  let node = contents;
  let line: number | undefined;
  for (const key of path) {
    if (!isMap(node)) return line;
    const pair = node.items.find((item) => keyText(item.key) === String(key));
    if (pair === undefined) return line;
    const start = (pair.key as { range?: readonly number[] | null } | null)?.range?.[0];
    if (start !== undefined) line = lines.linePos(start).line;
    node = pair.value;
  }
  return line;
}

/** What stands at a path of keys, short: a text, or a sign that it is a list or entries; empty when nothing does. */
export function textAt(contents: unknown, path: readonly unknown[]): string {
  let node = contents;
  for (const key of path) {
    if (!isMap(node)) return '';
    node = node.items.find((item) => keyText(item.key) === String(key))?.value;
  }
  if (isSeq(node)) return '[…]';
  if (isMap(node)) return '{…}';
  return isScalar(node) && node.value !== null ? keyText(node).slice(0, QUOTED) : '';
}

/** The text of a key. */
export function keyText(key: unknown): string {
  return String((key as { value?: unknown } | null)?.value ?? key);
}
