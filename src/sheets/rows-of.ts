import type { SheetRow, SourceSheet } from './source.ts';

/** Streams the rows of a sheet one by one, for whoever reads few of them. */
export async function* rowsOf(sheet: SourceSheet): AsyncGenerator<SheetRow> {
  for await (const batch of sheet.batches()) for (const row of batch) yield row;
}
