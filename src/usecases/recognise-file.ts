import { DiagnosticCollector } from '../diagnostics/collector.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { ImportKind } from '../registry/fields.ts';
import { countKnownHeadings, recogniseSheet } from '../registry/recognise-sheet.ts';
import type { SheetMapping } from '../registry/sheet-mapping.ts';
import { findTable, type Recogniser } from '../sheets/find-table.ts';
import type { SourceFile } from '../sheets/source.ts';
import type { RecognisedSheet } from './import-sheet.ts';
import { openReceived, type ReadingOptions } from './open-received.ts';

/** The order in which kinds are taken: units before people, people before what happened to them. */
export const TAKING_ORDER: readonly ImportKind[] = [
  'organizations',
  'targets',
  'members',
  'grades',
  'organization-grades',
  'admissions',
  'removals',
];

/** How the registry's dictionary of headings serves the layout of a sheet. */
const HEADINGS: Recogniser<SheetMapping> = {
  count: countKnownHeadings,
  recognise: (headings, titles) => {
    const mapping = recogniseSheet(headings, titles);
    if (mapping === undefined) return undefined;
    const known = mapping.columns.filter(({ role }) => role !== undefined);
    return {
      mapping,
      columns: {
        nameColumn: mapping.nameColumn,
        numberColumn: known.find(({ role }) => role?.kind === 'row-number')?.index,
        knownColumns: known.map(({ index }) => index),
      },
    };
  },
};

/** The kind by which a file is put in order; undefined when no sheet of it is recognised, which is reported. */
export async function firstKind(
  path: string,
  wanted: ImportKind | undefined,
  reading: ReadingOptions,
  diagnostics: DiagnosticCollector,
): Promise<ImportKind | undefined> {
  try {
    const { source } = await openReceived(path, reading);
    try {
      const sheets = await recogniseSheets(source, wanted, reading, diagnostics);
      const kinds = new Set(sheets.map(({ mapping }) => mapping.kind));
      return TAKING_ORDER.find((kind) => kinds.has(kind));
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    diagnostics.addAll(error.diagnostics);
    return undefined;
  }
}

/** The sheets of a file whose tables are known; hidden and unknown ones are reported. */
export async function recogniseSheets(
  source: SourceFile,
  wanted: ImportKind | undefined,
  reading: ReadingOptions,
  diagnostics: DiagnosticCollector,
): Promise<RecognisedSheet[]> {
  const recognised: RecognisedSheet[] = [];
  const visible = source.sheets.filter((sheet) => !sheet.hidden);
  for (const sheet of source.sheets) {
    const place = { file: source.path, ...(sheet.name === '' ? {} : { sheet: sheet.name }) };
    if (sheet.hidden && !reading.sheets.includes(sheet.name)) {
      diagnostics.add(diagnose('import.sheet.hidden', place));
      continue;
    }
    const table = await findTable(sheet, HEADINGS);
    if (table === undefined) {
      const diagnostic = diagnose('import.sheet.unrecognised', place);
      // In a file with other lists an unknown sheet is a remark; alone it is the whole file.
      diagnostics.add(visible.length > 1 ? diagnostic : { ...diagnostic, severity: 'error' });
      continue;
    }
    const { mapping } = table;
    for (const column of mapping.unknown) {
      diagnostics.add(
        diagnose('import.column.unknown', { ...place, row: table.headerRow, header: column.heading }),
      );
    }
    if (mapping.duplicates.length > 0) {
      diagnostics.addAll(
        mapping.duplicates.map((duplicate) =>
          diagnose('import.column.duplicate', {
            ...place,
            row: table.headerRow,
            header: duplicate.columns.map((column) => column.heading).join(' / '),
          }),
        ),
      );
      continue;
    }
    if (wanted !== undefined && mapping.kind !== wanted) continue;
    recognised.push({ name: sheet.name, table, mapping });
  }
  return recognised;
}
