import { isAscii, isUtf8 } from 'node:buffer';
import type { Place } from '../diagnostics/diagnostic.ts';
import { damagedFile, fileOverLimit } from './refuse-file.ts';
import type { SourceLimits } from './source-limits.ts';
import { makeXmlScanner, type XmlHandlers } from './xml-scanner.ts';

const TAG_END = 0x3e;
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');
const BYTES_PER_CHARACTER = 3;

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
  for await (const { text, last } of decodeParts(chunks, place, limits)) {
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

/**
 * Decodes a part in pieces that end with a tag: then no tag is cut, no character either, and the scanner gets each piece
 * as one flat string, which is several times faster to walk than one put together.
 */
async function* decodeParts(
  chunks: AsyncIterable<Buffer>,
  place: Place,
  limits: Pick<SourceLimits, 'textLength'>,
): AsyncGenerator<{ text: string; last: boolean }> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let first = true;
  for await (const piece of chunks) {
    // Only here is U+FEFF a mark; elsewhere it is text.
    const chunk: Buffer = first && piece.indexOf(BYTE_ORDER_MARK) === 0 ? piece.subarray(3) : piece;
    first = false;
    const end = chunk.lastIndexOf(TAG_END) + 1;
    if (end > 0) {
      yield { text: decodePiece(Buffer.concat([...held, chunk.subarray(0, end)]), place), last: false };
      held = [];
      heldBytes = 0;
    }
    held.push(chunk.subarray(end));
    heldBytes += chunk.length - end;
    if (heldBytes > BYTES_PER_CHARACTER * limits.textLength) {
      throw fileOverLimit(place, 'textLength', limits.textLength);
    }
  }
  yield { text: decodePiece(Buffer.concat(held), place), last: true };
}

function decodePiece(piece: Buffer, place: Place): string {
  if (isAscii(piece)) return piece.toString('latin1');
  if (!isUtf8(piece)) throw damagedFile(place, 'encoding');
  return piece.toString('utf8');
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
