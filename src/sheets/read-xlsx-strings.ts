import type { Place } from '../diagnostics/diagnostic.ts';
import type { SourceLimits } from './source-limits.ts';
import { decodeEscapes, parseWhole } from './xlsx-xml.ts';
import type { XmlHandlers } from './xml-scanner.ts';

/**
 * Reads the table of shared texts. The runs of rich text are joined, phonetic hints (`rPh`) left out.
 * Throws the `UserError`s of `parseXml`.
 */
export async function readSharedStrings(
  chunks: AsyncIterable<Buffer>,
  place: Place,
  limits: SourceLimits,
): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let phonetic = false;
  let inText = false;
  const handlers: XmlHandlers = {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    close(name) {
      if (name === 'si') strings.push(decodeEscapes(current));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
    text(text) {
      if (inText) current += text;
    },
  };
  await parseWhole(chunks, handlers, place, limits);
  return strings;
}
