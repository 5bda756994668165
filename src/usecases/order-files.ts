import type { DiagnosticCollector } from '../diagnostics/collector.ts';
import type { ImportKind } from '../registry/fields.ts';
import type { LastOpened } from './last-opened.ts';
import type { ReadingOptions } from './open-received.ts';
import { firstKind, TAKING_ORDER } from './recognise-file.ts';

/** Files in the order in which they are taken. */
export interface OrderedFiles {
  readonly paths: readonly string[];
  /** Files in which no list was recognised; they are not taken. */
  readonly unknown: readonly string[];
}

/** Puts files in the order of what they hold: units before people, people before what happened to them. */
export async function orderFiles(
  paths: readonly string[],
  wanted: ImportKind | undefined,
  reading: ReadingOptions,
  lastOpened: LastOpened,
  diagnostics: DiagnosticCollector,
): Promise<OrderedFiles> {
  const known: { readonly path: string; readonly kind: ImportKind }[] = [];
  const unknown: string[] = [];
  for (const path of paths) {
    const kind = await firstKind(path, wanted, reading, lastOpened, diagnostics);
    if (kind === undefined) unknown.push(path);
    else known.push({ path, kind });
  }
  known.sort((left, right) => TAKING_ORDER.indexOf(left.kind) - TAKING_ORDER.indexOf(right.kind));
  return { paths: known.map(({ path }) => path), unknown };
}
