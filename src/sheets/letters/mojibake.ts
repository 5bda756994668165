import { isUtf8 } from 'node:buffer';

/** What Windows-1252 shows for the bytes 80 to 9F; five of them have no sign and are shown as themselves. */
const HIGH_SIGNS = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((sign, index) => [sign, 0x80 + index]),
);

/**
 * Repairs UTF-8 that was read as Windows-1252 (`Nguyá»…n` is `Nguyễn`): only when every sign leads back to one byte and
 * the bytes are valid UTF-8, so that nothing is guessed. `undefined` otherwise, and for texts it would not change.
 */
export function repairUtf8(text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = HIGH_SIGNS.get(text.charAt(index)) ?? (code < 0x100 ? code : undefined);
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  if (!isUtf8(bytes)) return undefined;
  const repaired = new TextDecoder().decode(bytes).normalize('NFC');
  return repaired === text ? undefined : repaired;
}
