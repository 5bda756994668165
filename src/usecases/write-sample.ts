import { dirname, join } from 'node:path';
import { sampleFiles } from '../sample/sample-files.ts';
import { csvText } from '../sheets/csv-text.ts';
import { makeFolder } from '../sheets/make-folder.ts';
import { writeWhole } from '../sheets/output-files.ts';
import { workbookBytes } from '../sheets/write-workbook.ts';

/** Writes the spreadsheets of the invented sample province into a folder, one folder per year. Gives how many files. */
export async function writeSample(dir: string): Promise<number> {
  let files = 0;
  for (const file of sampleFiles()) {
    const path = join(dir, ...file.path.split('/'));
    makeFolder(dirname(path));
    const { csv, sheets } = file;
    await writeWhole(
      path,
      csv === undefined
        ? await workbookBytes(sheets)
        : csvText(csv.rows, { separator: csv.separator, bom: csv.bom, escapeFormulas: false }),
    );
    files += 1;
  }
  return files;
}
