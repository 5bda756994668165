import { readFileSync, writeFileSync } from 'node:fs';
import { read, write, type CellObject } from '@e965/xlsx';

/** Opens a workbook in another program, types texts into cells of a sheet, and saves it under the same name. */
export function editWorkbook(path: string, sheetName: string, cells: Readonly<Record<string, string>>): void {
  const book = read(readFileSync(path), { type: 'buffer', cellDates: false, raw: true });
  const sheet = book.Sheets[sheetName];
  if (sheet === undefined) throw new Error(`no sheet ${sheetName} in ${book.SheetNames.join(', ')}`);
  for (const [address, text] of Object.entries(cells)) {
    if (text === '') delete sheet[address];
    else sheet[address] = { t: 's', v: text } satisfies CellObject;
  }
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}
