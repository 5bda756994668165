/** A cell to be coloured and explained. */
export interface CellMark {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** What is wrong and how to mend it. */
  readonly text: string;
}

/** Fills of marked cells, as RGB: a light red and a light yellow, on which black text is read well, printed too. */
export const MARK_FILLS = { error: 'FFC7CE', warning: 'FFEB9C' } as const;

/** The colours a returned file was given; where they are still in it when it comes back, nobody meant anything by them. */
export const MARK_COLOURS: readonly string[] = Object.values(MARK_FILLS);

/** How a row of the front sheet looks. */
export type FrontStyle = 'title' | 'heading' | 'text' | 'error' | 'warning' | 'small';

/** The sheet put before the sender's own: rows of texts from column A on. */
export interface FrontSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly { readonly style: FrontStyle; readonly cells: readonly string[] }[];
}
