import { archiveBytes } from '../../src/sheets/write-archive.ts';
import { openArchive } from '../../src/sheets/xlsx-archive.ts';
import { DEFAULT_LIMITS } from '../../src/sheets/source-limits.ts';
import type { Template } from '../../src/usecases/templates/open-template.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A paragraph of a Word file; each text is a run of its own. */
export function paragraphXml(...runs: readonly string[]): string {
  return `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;
}

/** A row of a table in a Word file, one text for each cell. */
export function rowXml(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((text) => `<w:tc>${paragraphXml(text)}</w:tc>`).join('')}</w:tr>`;
}

/** A Word template with this body; more parts by name. */
export function wordTemplate(body: string, more: Readonly<Record<string, string>> = {}): Template {
  const document = `${DECLARATION}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
  const parts = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...more };
  return {
    file: 'mau.docx',
    format: 'docx',
    parts: Object.entries(parts).map(([name, content]) => ({ name, content })),
  };
}

/** A workbook template whose one sheet has this XML inside `worksheet`. */
export function sheetTemplate(inside: string, strings: readonly string[] = []): Template {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const shared = strings.map((text) => `<si><t>${text}</t></si>`).join('');
  return {
    file: 'mau.xlsx',
    format: 'xlsx',
    parts: [
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name: 'xl/sharedStrings.xml', content: `${DECLARATION}<sst xmlns="${main}">${shared}</sst>` },
      {
        name: 'xl/worksheets/sheet1.xml',
        content: `${DECLARATION}<worksheet xmlns="${main}">${inside}</worksheet>`,
      },
    ],
  };
}

/** The parts of an office file as text, to be changed and packed again. */
export async function unpack(bytes: Uint8Array): Promise<Map<string, string>> {
  const archive = await openArchive('mau', Buffer.from(bytes), DEFAULT_LIMITS);
  const parts = new Map<string, string>();
  for (const name of archive.names()) {
    const chunks: Buffer[] = [];
    for await (const chunk of archive.read(name, { file: name })) chunks.push(Buffer.from(chunk));
    parts.set(name, Buffer.concat(chunks).toString('utf8'));
  }
  return parts;
}

export async function pack(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  return archiveBytes([...parts].map(([name, content]) => ({ name, content })));
}
