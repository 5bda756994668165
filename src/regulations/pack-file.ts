import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { diagnose, type Diagnostic, type DiagnosticParams, type Place } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';

/** Keys and list places from the top of the file down to a part. */
export type PartPath = readonly PropertyKey[];

/** A part that passed its schema, and where it stands. */
export interface PlacedPart<T> {
  readonly value: T;
  readonly path: PartPath;
}

/** A rule file read as YAML, with the places of its parts. */
export interface PackFile {
  /** The content as plain data; dates and numbers with leading zeros stay text. */
  readonly content: unknown;
  /** Problems of the notation itself: syntax, keys given twice, numbers with leading zeros. */
  readonly problems: readonly Diagnostic[];
  /**
   * A problem at a part, or at the nearest part above it that exists. `offset` counts characters of the part's own
   * text, from 0; without it the problem stands where the part begins, quotes and block marks included.
   * `row` is the line, `column` the place in the line, both from 1.
   */
  readonly report: (
    code: DiagnosticCode,
    path: PartPath,
    params: DiagnosticParams,
    offset?: number,
  ) => Diagnostic;
  /** Where a part begins, as `report` says it. */
  readonly placeOf: (path: PartPath) => Place;
}

/**
 * Reads YAML 1.2; `source` names the file in problems. Diagnostics: `rules.pack.invalid`, `rules.number.leading-zero`.
 *
 * @param json the same content as JSON, where the program carries it: read many times faster. The text is then only read
 *   where a place in it is asked for.
 */
export function readPackFile(text: string, source: string, json?: string): PackFile {
  let parsed: Parsed | undefined;
  const parse = (): Parsed => (parsed ??= parseText(text));
  const placeAt = (offset: number): Place => {
    const { line, col } = parse().lines.linePos(offset);
    return { file: source, row: line, column: String(col) };
  };
  const placeOf = (path: PartPath, offset?: number): Place =>
    placeAt(findOffset(parse().document, text, path, offset));
  return {
    ...(json === undefined
      ? readContent(parse().document, placeAt)
      : { content: JSON.parse(json) as unknown, problems: [] }),
    report: (code, path, params, offset) => diagnose(code, placeOf(path, offset), params),
    placeOf: (path) => placeOf(path),
  };
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

function parseText(text: string): Parsed {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' }), lines };
}

function readContent(
  document: Document,
  placeAt: (offset: number) => Place,
): Pick<PackFile, 'content' | 'problems'> {
  const broken = [...document.errors, ...document.warnings].map((error) =>
    diagnose('rules.pack.invalid', placeAt(error.pos[0]), {
      path: '',
      detail: error.message.split('\n')[0] ?? error.code,
    }),
  );
  const zeros = findLeadingZeros(document).map(({ offset, value }) =>
    diagnose('rules.number.leading-zero', placeAt(offset), { value }),
  );
  return {
    content: document.errors.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems: [...broken, ...zeros],
  };
}

/** Numbers such as 089 are read as 89 by some programs and as text by others, so they must be quoted. */
function findLeadingZeros(document: Document): { offset: number; value: string }[] {
  const found: { offset: number; value: string }[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      if (node.type === 'PLAIN' && /^[-+]?0\d+(\.\d*)?$/.test(node.source ?? '')) {
        found.push({ offset: node.range?.[0] ?? 0, value: node.source ?? '' });
      }
    },
  });
  return found;
}

function findOffset(document: Document, text: string, path: PartPath, offset: number | undefined): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    const [start, end] = range ?? [];
    if (start === undefined || end === undefined) continue;
    if (offset === undefined || length < path.length || !isScalar(node)) return start;
    return findInside(text, start, end, String(node.value).slice(0, offset), node.type ?? 'PLAIN');
  }
  return 0;
}

/** Folding changes only blanks, so the place is found by counting the other characters. */
function findInside(text: string, start: number, end: number, before: string, type: string): number {
  let place = type.startsWith('BLOCK')
    ? text.indexOf('\n', start) + 1
    : type.startsWith('QUOTE')
      ? start + 1
      : start;
  let left = before.replace(/\s/g, '').length;
  while (place < end && (left > 0 || /\s/.test(text[place] ?? ''))) {
    if (!/\s/.test(text[place] ?? '')) left -= 1;
    place += 1;
  }
  return place;
}
