import { isUtf8 } from 'node:buffer';

/** For each way a system may have misread bytes: which byte a character was. */
const BYTES = ['windows-1252', 'windows-1258'].map((encoding) => {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return bytes;
});

/** Every letter of the Vietnamese alphabet with every tone, and the marks and signs of printed text. */
const VIETNAMESE =
  /^[\u0000-\u007f\u00a0\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u00ab\u00bb]*$/;
const VIETNAMESE_LETTER = /[\u00c0-\u01b0\u1ea0-\u1ef9]/;

/**
 * Repairs a text in UTF-8 that was read as Windows-1252 or Windows-1258 (`Nguyá»…n`). `undefined` unless its bytes can be
 * given back exactly, are UTF-8 and make Vietnamese: then there is nothing to decide about it.
 */
export function repairMojibake(text: string): string | undefined {
  for (const byteOf of BYTES) {
    const bytes = toBytes(text, byteOf);
    if (bytes === undefined || !isUtf8(bytes)) continue;
    const repaired = Buffer.from(bytes).toString('utf8').normalize('NFC');
    if (VIETNAMESE.test(repaired) && VIETNAMESE_LETTER.test(repaired)) return repaired;
  }
  return undefined;
}

function toBytes(text: string, byteOf: ReadonlyMap<string, number>): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = byteOf.get(text[index] ?? '');
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}
