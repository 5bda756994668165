import type { Place } from '../diagnostics/diagnostic.ts';
import { damagedFile, fileOverLimit } from './refuse-file.ts';
import type { SourceLimits } from './source-limits.ts';
import { makeXmlScanner, type XmlHandlers } from './xml-scanner.ts';

/**
 * Parses the bytes of one XML part (UTF-8) as they come and yields after each piece, so that a caller can take what the
 * handlers have gathered. Malformed XML, other encodings and document types are refused with `import.file.damaged` at
 * `place`; a text, tag or comment of more than `limits.textLength` characters with `import.file.limit`.
 */
export async function* parseXml(
  chunks: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
  place: Place,
  limits: Pick<SourceLimits, 'textLength'>,
): AsyncGenerator<void> {
  const scanner = makeXmlScanner(handlers);
  for await (const { text, last } of decodeParts(chunks, place)) {
    const damage = scanner.scan(text, last);
    if (damage !== undefined) throw damagedFile(place, damage);
    if (scanner.pending() > limits.textLength) throw fileOverLimit(place, 'textLength', limits.textLength);
    yield;
  }
}

/** Parses a part that is small enough to be gathered whole. */
export async function parseWhole(...parts: Parameters<typeof parseXml>): Promise<void> {
  const pieces = parseXml(...parts);
  while ((await pieces.next()).done !== true);
}

async function* decodeParts(
  chunks: AsyncIterable<Buffer>,
  place: Place,
): AsyncGenerator<{ text: string; last: boolean }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) yield { text: decodePart(decoder, chunk, place), last: false };
  yield { text: decodePart(decoder, undefined, place), last: true };
}

function decodePart(
  decoder: InstanceType<typeof TextDecoder>,
  chunk: Buffer | undefined,
  place: Place,
): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw damagedFile(place, 'encoding');
  }
}

/** Whether an attribute of type boolean is set (`1` or `true`). */
export function isSet(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Resolves Excel's own writing of characters that XML cannot hold: `_x000D_` is a carriage return. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
