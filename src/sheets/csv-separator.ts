const CANDIDATES = [';', ',', '\t'] as const;
const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/**
 * Decides the separator of a CSV from its beginning: the candidate that stands equally often outside quotes in the most
 * lines (a table has one width, commas in addresses and decimals have not). With no candidate at all it is `,`.
 */
export function detectSeparator(head: string): string {
  let best = { separator: ',', lines: 0, count: 0 };
  for (const [index, widths] of countWidths(head).entries()) {
    for (const [count, lines] of widths) {
      if (lines > best.lines || (lines === best.lines && count > best.count))
        best = { separator: CANDIDATES[index] ?? ',', lines, count };
    }
  }
  return best.separator;
}

/** For each candidate, how many lines hold it so many times (lines without it left out). */
function countWidths(head: string): Map<number, number>[] {
  const codes = CANDIDATES.map((candidate) => candidate.charCodeAt(0));
  const widths = CANDIDATES.map(() => new Map<number, number>());
  const counts = CANDIDATES.map(() => 0);
  const endLine = (): void => {
    for (const [index, count] of counts.entries()) {
      const lines = widths[index];
      if (count > 0) lines?.set(count, (lines.get(count) ?? 0) + 1);
      counts[index] = 0;
    }
  };
  let quoted = false;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    if (code === QUOTE) quoted = !quoted;
    else if (quoted) continue;
    else if (code === LF || code === CR) endLine();
    else {
      const index = codes.indexOf(code);
      if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  if (!quoted) endLine();
  return widths;
}
