import { DiagnosticCollector } from '../diagnostics/collector.ts';
import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { LOOKUP_SHEET } from '../documents/form.ts';
import type { UnsupportedList } from '../registry/column-role.ts';
import { IMPORT_KINDS, type ImportKind } from '../registry/fields.ts';
import { listOfForm } from '../registry/form-number.ts';
import { listPartKeys } from '../registry/point-forms.ts';
import { countKnownHeadings, recogniseSheet, recogniseUnsupported } from '../registry/recognise-sheet.ts';
import { findSecondList } from '../registry/side-by-side.ts';
import type { SheetMapping } from '../registry/sheet-mapping.ts';
import { withinColumns } from '../sheets/column-window.ts';
import { findTable, type Recogniser, type SheetTable } from '../sheets/find-table.ts';
import { rowsOf } from '../sheets/rows-of.ts';
import type { SourceFile, SourceSheet } from '../sheets/source.ts';
import type { RecognisedSheet } from './import-sheet.ts';
import type { LastOpened } from './last-opened.ts';
import { openReceived, type ReadingOptions } from './open-received.ts';

/** The order in which kinds are taken: units before people, people before what happened to them: the order of the kinds. */
export const TAKING_ORDER: readonly ImportKind[] = [
  'organizations',
  'targets',
  ...IMPORT_KINDS.filter((kind) => kind !== 'organizations' && kind !== 'targets'),
];

/** How the registry's dictionary of headings, and before it the clerk's and the committee's, serves the layout of a sheet. */
function recogniserOf({ answers, pointForms }: ReadingOptions): Recogniser<SheetMapping> {
  const partKeys = listPartKeys(pointForms);
  return {
    count: (headings) => countKnownHeadings(headings, answers, partKeys),
    recognise: (headings, titles) => {
      const mapping = recogniseSheet(headings, titles, answers, pointForms);
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
}

/** What is said of a sheet that is not taken: known by name, or not known at all. */
function describeUntaken(list: UnsupportedList | undefined, place: Place): Diagnostic {
  return list === undefined
    ? diagnose('import.sheet.unrecognised', place)
    : diagnose('import.sheet.unsupported', place, { list });
}

/** How many rows at the top of a form may hold its number. */
const FORM_NUMBER_WITHIN = 10;

/** The texts in the first rows of a sheet. */
async function readTop(sheet: SourceSheet): Promise<string[]> {
  const texts: string[] = [];
  let rows = 0;
  for await (const { cells } of rowsOf(sheet)) {
    texts.push(...cells.filter((cell) => cell !== ''));
    rows += 1;
    if (rows === FORM_NUMBER_WITHIN) break;
  }
  return texts;
}

/**
 * The kind by which a file is put in order; undefined when no sheet of it is recognised, which is reported. The file stays
 * open in `lastOpened`.
 */
export async function firstKind(
  path: string,
  wanted: ImportKind | undefined,
  reading: ReadingOptions,
  lastOpened: LastOpened,
  diagnostics: DiagnosticCollector,
): Promise<ImportKind | undefined> {
  await lastOpened.close();
  try {
    const { source, opened } = await openReceived(path, reading);
    try {
      const sheets = await recogniseSheets(source, wanted, reading, diagnostics);
      const kinds = new Set(sheets.map(({ mapping }) => mapping.kind));
      return TAKING_ORDER.find((kind) => kinds.has(kind));
    } finally {
      await lastOpened.keep(opened);
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
  const recogniser = recogniserOf(reading);
  const recognised: RecognisedSheet[] = [];
  const visible = source.sheets.filter((sheet) => !sheet.hidden);
  for (const sheet of source.sheets) {
    const place = { file: source.path, ...(sheet.name === '' ? {} : { sheet: sheet.name }) };
    if (sheet.hidden && !reading.sheets.includes(sheet.name)) {
      if (sheet.name !== LOOKUP_SHEET) diagnostics.add(diagnose('import.sheet.hidden', place));
      continue;
    }
    let list: UnsupportedList | undefined;
    const table = await findTable(
      sheet,
      {
        ...recogniser,
        recognise: (headings, titles) => {
          list = recogniseUnsupported(headings, titles, reading.answers);
          return recogniser.recognise(headings, titles);
        },
      },
      { headerRow: reading.headerRow },
    );
    if (table === undefined) {
      const diagnostic = describeUntaken(list ?? listOfForm(await readTop(sheet)), place);
      // In a file with other lists an unknown sheet is a remark; alone it is the whole file.
      diagnostics.add(visible.length > 1 ? diagnostic : { ...diagnostic, severity: 'error' });
      continue;
    }
    for (const list of (await readSideBySide(sheet, table, recogniser, reading.headerRow)) ?? [table]) {
      checkColumns(list, place, diagnostics);
      const taken = { name: sheet.name, table: list, mapping: list.mapping };
      if (isTaken(taken, wanted)) recognised.push(taken);
    }
  }
  return recognised;
}

/**
 * Two lists that stand side by side, each as a table of its own columns; undefined when there are no two, or one of them
 * is no list by itself. What stands above only one of them counts as its title.
 */
async function readSideBySide(
  sheet: SourceSheet,
  both: SheetTable<SheetMapping>,
  recogniser: Recogniser<SheetMapping>,
  headerRow: number | undefined,
): Promise<SheetTable<SheetMapping>[] | undefined> {
  const start = findSecondList(both.mapping);
  if (start === undefined) return undefined;
  const tables: SheetTable<SheetMapping>[] = [];
  for (const [from, to] of [
    [0, start],
    [start, Infinity],
  ] as const) {
    const table = await findTable(
      withinColumns(sheet, from, to),
      { ...recogniser, recognise: (headings) => recogniser.recognise(headings, both.titles) },
      { headerRow },
    );
    if (table === undefined || table.mapping.duplicates.length > 0) return undefined;
    tables.push(table.titles.length > 0 ? table : { ...table, titles: both.titles });
  }
  return tables;
}

/** Whether a table's columns are clear and its kind is the wanted one. */
function isTaken({ mapping }: RecognisedSheet, wanted: ImportKind | undefined): boolean {
  return mapping.duplicates.length === 0 && (wanted === undefined || mapping.kind === wanted);
}

/** Reports columns nobody knows and columns that claim to be the same. */
function checkColumns(
  { mapping, headerRow }: SheetTable<SheetMapping>,
  place: Place,
  diagnostics: DiagnosticCollector,
): void {
  for (const { heading } of mapping.unknown) {
    diagnostics.add(diagnose('import.column.unknown', { ...place, row: headerRow, header: heading }));
  }
  for (const { columns } of mapping.duplicates) {
    const header = columns.map(({ heading }) => heading).join(' / ');
    diagnostics.add(diagnose('import.column.duplicate', { ...place, row: headerRow, header }));
  }
}

/**
 * The next list below one on its sheet that can be taken; the rows of lists that cannot are read over. What is said of
 * its columns is reported here, since the list was not seen before the rows above it were read.
 */
export async function nextRecognised(
  { name, table }: RecognisedSheet,
  file: string,
  wanted: ImportKind | undefined,
  diagnostics: DiagnosticCollector,
): Promise<RecognisedSheet | undefined> {
  const place = { file, ...(name === '' ? {} : { sheet: name }) };
  for (let next = table.next(); next !== undefined; next = next.next()) {
    checkColumns(next, place, diagnostics);
    const sheet = { name, table: next, mapping: next.mapping };
    if (isTaken(sheet, wanted)) return sheet;
    // oxlint-disable-next-line no-unused-vars -- only reading to the end tells what comes below
    for await (const _ of next.events);
  }
  return undefined;
}
