import type { DiagnosticCode } from '../diagnostics/codes.ts';

/** The words of one diagnostic in one language; `{name}` stands for a parameter of that name. */
export interface Wording {
  /** What is wrong. */
  readonly message: string;
  /** How to mend it; empty only where nothing is to be done. */
  readonly hint: string;
}

/** The words of every diagnostic in one language: a code without words does not compile. */
export type Catalogue = Readonly<Record<DiagnosticCode, Wording>>;

/** The words of the codes of one area, written beside each other. */
export type AreaCatalogue<Codes extends object> = Readonly<Record<Extract<keyof Codes, string>, Wording>>;
