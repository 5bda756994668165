import { isAscii, isUtf8 } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import { fileChunks } from './hash-file.ts';
import { foreignFile } from './refuse-file.ts';

/** How the letters of a text file are stored. The older alphabets of one byte are read as Latin and decoded cell by cell. */
export const SOURCE_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const;
export type SourceEncoding = (typeof SOURCE_ENCODINGS)[number];

/** What the bytes are decoded with; `windows-1252` leaves every byte to the reading of old letters. */
export type ByteEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

/** Bytes by which a text of one byte a letter shows that it is no Windows-1258: signs that never stand inside words. */
const OLD_LETTER =
  /[\p{L}][\u00a8-\u00ae\u00b5-\u00be\u00c6\u00d0-\u00d8\u00dc-\u00df\u00f8]|[\u00a8-\u00ae\u00b5-\u00be][\p{L}]/gu;
/** Letters with a Vietnamese tone, as Windows-1258 gives them after composing. */
const TONED_LETTER = /[\u1ea0-\u1ef9]/g;

/**
 * Tells the encoding of a text (spreadsheets.md 8.1): the mark in front, else UTF-16 by its zero bytes, else UTF-8 where
 * the whole file is valid, else Windows-1258, or Latin where the letters of an older alphabet speak against it. Reads
 * the file once. Throws `UserError` with `import.file.format` for NUL bytes in a text of one byte a letter, and for UTF-8
 * with broken letters.
 */
export async function detectEncoding(path: string, handle: FileHandle, head: Buffer): Promise<ByteEncoding> {
  const marked = markedEncoding(head) ?? wideEncoding(head);
  if (marked === 'utf-16le' || marked === 'utf-16be') return marked;
  let valid = true;
  let wide = false;
  let carry: Buffer = Buffer.alloc(0);
  for await (const chunk of fileChunks(handle)) {
    if (chunk.includes(0)) throw foreignFile(path, 'binary');
    if (!valid) continue;
    const joined: Buffer = carry.length === 0 ? chunk : Buffer.concat([carry, chunk]);
    const end = wholeCharacters(joined);
    valid = isUtf8(joined.subarray(0, end));
    // A UTF-8 file with some broken letters is broken; no other alphabet looks like it.
    if (valid ? !isAscii(joined) : isMostlyUtf8(joined)) wide = true;
    carry = Buffer.from(joined.subarray(end));
  }
  if (valid && carry.length === 0) return 'utf-8';
  if (marked === 'utf-8' || wide) throw foreignFile(path, 'encoding');
  return narrowEncoding(head);
}

function isMostlyUtf8(text: Buffer): boolean {
  const decoded = text.toString('utf8');
  const broken = decoded.match(/\ufffd/g)?.length ?? 0;
  const whole = decoded.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole > broken;
}

function markedEncoding(head: Buffer): ByteEncoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 without a mark: nearly every second byte of separators, digits and line ends is zero, on one side only. */
export function wideEncoding(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const bytes = Math.min(head.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes; index += 2) {
    if (head[index] === 0) even += 1;
    if (head[index + 1] === 0) odd += 1;
  }
  const enough = bytes / 8;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : undefined;
}

/** Length of the text without a character that is cut at the end. */
function wholeCharacters(text: Buffer): number {
  for (let back = 1; back <= Math.min(3, text.length); back += 1) {
    const byte = text[text.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? text.length - back : text.length;
  }
  return text.length;
}

function narrowEncoding(head: Buffer): ByteEncoding {
  const latin = new TextDecoder('windows-1252').decode(head);
  const composed = new TextDecoder('windows-1258').decode(head).normalize('NFC');
  const old = latin.match(OLD_LETTER)?.length ?? 0;
  const toned = composed.match(TONED_LETTER)?.length ?? 0;
  return old > toned ? 'windows-1252' : 'windows-1258';
}
