import type { CellFigure, CellPlace, EmptyReason } from './cell-figure.ts';

/**
 * How the figure of a cell comes about, for readers and scripts: what is counted is listed beside it; what is worked out
 * names its parts by their keys, or says how a part that is printed nowhere comes about.
 */
export interface CellFormula {
  readonly op: CellFigure['op'];
  readonly of?: readonly (string | CellFormula)[];
  /** The rule that sets a limit, or by which a run kept the number. */
  readonly rule?: string;
  /** Why there is no number. */
  readonly why?: EmptyReason;
}

/** The formula of a figure. `nameKey` says what a printed part is asked for by. */
export function describeCell(figure: CellFigure, nameKey: (place: CellPlace) => string): CellFormula {
  const { op } = figure;
  if ('why' in figure) return { op, why: figure.why };
  if ('list' in figure) return figure.value === null ? { op, why: 'no-base' } : { op };
  const of = figure.of.map((part) =>
    part.place === undefined ? describeCell(part, nameKey) : nameKey(part.place),
  );
  const rule = 'rule' in figure ? { rule: figure.rule } : {};
  const why = figure.value === null ? { why: whyEmpty(figure.of) } : {};
  return { op, of, ...rule, ...why };
}

/** The printed figures a formula names, each once. */
export function listParts(figure: CellFigure): CellFigure[] {
  const parts = 'of' in figure ? figure.of : [];
  return [...new Set(parts.flatMap((part) => (part.place === undefined ? listParts(part) : [part])))];
}

/** The count a figure rests on in the end. */
export function findCount(
  figure: CellFigure,
): Extract<CellFigure, { readonly op: 'count' | 'average' }> | undefined {
  if (figure.op === 'count' || figure.op === 'average') return figure;
  const parts = 'of' in figure ? figure.of : [];
  for (const part of parts) {
    const found = findCount(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function whyEmpty(parts: readonly CellFigure[]): EmptyReason {
  const unknown = parts.find(({ value }) => value === null);
  if (unknown === undefined) return 'no-base';
  return 'why' in unknown ? unknown.why : 'part-unknown';
}
