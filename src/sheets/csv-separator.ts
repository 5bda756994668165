const CANDIDATES = [';', ',', '\t'] as const;

/**
 * Decides the separator of a CSV from its beginning: the candidate that stands equally often outside quotes in the most
 * lines (a table has one width, commas in addresses and decimals have not). With no candidate at all it is `,`.
 */
export function detectSeparator(head: string): string {
  let best = { separator: ',', lines: 0, count: 0 };
  for (const separator of CANDIDATES) {
    const widths = countWidths(head, separator);
    for (const [count, lines] of widths) {
      if (lines > best.lines || (lines === best.lines && count > best.count))
        best = { separator, lines, count };
    }
  }
  return best.separator;
}

/** How many lines hold the separator so many times (lines without it left out). */
function countWidths(head: string, separator: string): Map<number, number> {
  const widths = new Map<number, number>();
  let quoted = false;
  let count = 0;
  for (const character of `${head}\n`) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === separator) count++;
    else if (character === '\n' || character === '\r') {
      if (count > 0) widths.set(count, (widths.get(count) ?? 0) + 1);
      count = 0;
    }
  }
  return widths;
}
