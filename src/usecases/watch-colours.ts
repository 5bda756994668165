import type { DiagnosticParams } from '../diagnostics/diagnostic.ts';
import type { SheetRow } from '../sheets/source.ts';

/** How many rows are named, and how many ways of colouring are told apart. */
const NAMED_ROWS = 10;
const MOST_PATTERNS = 1000;

/** Looks at how rows of data are coloured; colours are not read, but people mean something by them. */
export interface ColourWatch {
  readonly see: (row: SheetRow) => void;
  /** What `import.colour.unread` says of the rows coloured otherwise than most; undefined when all are alike. */
  readonly tell: () => DiagnosticParams | undefined;
}

/** Makes the watch for one sheet. Colours that all rows share, as of a column, are decoration. */
export function watchColours(): ColourWatch {
  const patterns = new Map<number, { count: number; readonly rows: number[] }>();
  return {
    see: ({ number, fills = 0 }) => {
      const known = patterns.get(fills);
      if (known === undefined) {
        if (patterns.size < MOST_PATTERNS) patterns.set(fills, { count: 1, rows: [number] });
        return;
      }
      known.count += 1;
      if (known.rows.length < NAMED_ROWS) known.rows.push(number);
    },
    tell: () => {
      if (patterns.size < 2) return undefined;
      // Where as many rows have no colour as have one, those without are the ordinary ones.
      const [, ...others] = [...patterns].toSorted(
        ([left, one], [right, other]) => other.count - one.count || Number(right === 0) - Number(left === 0),
      );
      const rows = others.flatMap(([, other]) => other.rows).toSorted((left, right) => left - right);
      const count = others.reduce((sum, [, other]) => sum + other.count, 0);
      const named = rows.slice(0, NAMED_ROWS);
      return { count, rows: named.join(', ') + (count > named.length ? ', …' : '') };
    },
  };
}
