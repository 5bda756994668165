/** Times and random marks LibreOffice puts at the end of a PDF; the figures of each are replaced by as many zeros. */
const STAMPS = [
  /(?<=\/CreationDate ?\(D:)\d{14}/g,
  /(?<=\/ID ?\[ ?<)[0-9A-F]{32}(?=>)/g,
  /(?<=\/ID ?\[ ?<[0-9A-F]{32}>\s*<)[0-9A-F]{32}(?=>)/g,
  /(?<=\/DocChecksum ?\/)[0-9A-F]{32}/g,
];
/** How far from the end they stand at most. */
const TAIL = 8192;

/** A PDF without the time and the marks that make every conversion differ; all places inside stay where they are. */
export function fixPdfStamps(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf);
  const start = Math.max(0, bytes.length - TAIL);
  let tail = bytes.toString('latin1', start);
  for (const stamp of STAMPS) tail = tail.replace(stamp, (digits) => '0'.repeat(digits.length));
  bytes.write(tail, start, 'latin1');
  return bytes;
}
