import { posix } from 'node:path';
import type { Place } from '../diagnostics/diagnostic.ts';
import { damagedFile, fileOverLimit } from './refuse-file.ts';
import type { WorkbookContext } from './read-xlsx-cell.ts';
import { readMerges } from './read-xlsx-merges.ts';
import { readXlsxBatches } from './read-xlsx-rows.ts';
import { readSharedStrings } from './read-xlsx-strings.ts';
import { readCellStyles } from './read-xlsx-styles.ts';
import type { SourceSheet } from './source.ts';
import type { SourceLimits } from './source-limits.ts';
import type { Archive } from './xlsx-archive.ts';
import { isSet, parseWhole } from './xlsx-xml.ts';
import type { XmlAttributes } from './xml-scanner.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Whether an archive is an XLSX or XLSM workbook. */
export function isXlsx(archive: Archive): boolean {
  return archive.has(WORKBOOK);
}

/**
 * The worksheets of an XLSX or XLSM file in the order of its tabs; chart sheets are left out. Shared texts, styles and
 * merged ranges are read now, rows when asked for. Throws `UserError` with `import.file.damaged` or
 * `import.file.limit`, as rows may while they are read.
 */
export async function readXlsxSheets(
  path: string,
  archive: Archive,
  limits: SourceLimits,
): Promise<SourceSheet[]> {
  const file = { file: path };
  const workbook = await readWorkbook(archive, file, limits);
  const parts = await readRelations(archive, file, limits);

  const stringsPart = [...parts.values()].find((part) => part.kind === 'sharedStrings')?.path;
  const stylesPart = [...parts.values()].find((part) => part.kind === 'styles')?.path;
  if (stringsPart !== undefined && archive.size(stringsPart) > limits.sharedStringBytes) {
    throw fileOverLimit(file, 'sharedStringBytes', limits.sharedStringBytes);
  }
  const styles =
    stylesPart === undefined
      ? { dates: [], fonts: undefined, fills: undefined }
      : await readCellStyles(archive.read(stylesPart, file), file, limits);
  const context: WorkbookContext = {
    strings:
      stringsPart === undefined ? [] : await readSharedStrings(archive.read(stringsPart, file), file, limits),
    dateStyles: styles.dates,
    fonts: styles.fonts,
    fills: styles.fills,
    date1904: workbook.date1904,
    limits,
  };

  const sheets: SourceSheet[] = [];
  for (const { name, hidden, relation } of workbook.sheets) {
    const place: Place = { file: path, sheet: name };
    const part = parts.get(relation);
    if (part === undefined) throw damagedFile(place, 'part-missing');
    if (part.kind !== 'worksheet') continue;
    const merges = await readMerges(archive.read(part.path, place), place, limits);
    const batches = () => readXlsxBatches(archive.read(part.path, place), place, context);
    sheets.push({ name, hidden, merges, batches });
  }
  return sheets;
}

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

async function readWorkbook(
  archive: Archive,
  place: Place,
  limits: SourceLimits,
): Promise<{ sheets: SheetEntry[]; date1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let inSheets = false;
  const handlers = {
    open(name: string, attributes: XmlAttributes) {
      if (name === 'sheets') inSheets = true;
      else if (name === 'workbookPr') date1904 = isSet(attributes.get('date1904'));
      else if (name === 'sheet' && inSheets) {
        sheets.push({
          name: attributes.get('name') ?? '',
          hidden: (attributes.get('state') ?? 'visible') !== 'visible',
          relation: attributes.getPrefixed('id') ?? '',
        });
      }
    },
    close(name: string) {
      if (name === 'sheets') inSheets = false;
    },
    text() {},
  };
  await parseWhole(archive.read(WORKBOOK, place), handlers, place, limits);
  return { sheets, date1904 };
}

interface WorkbookPart {
  /** Last word of the relationship's type, for example `worksheet`. */
  readonly kind: string;
  readonly path: string;
}

async function readRelations(
  archive: Archive,
  place: Place,
  limits: SourceLimits,
): Promise<Map<string, WorkbookPart>> {
  const parts = new Map<string, WorkbookPart>();
  const handlers = {
    open(name: string, attributes: XmlAttributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const target = attributes.get('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
      const kind = attributes.get('Type')?.split('/').at(-1) ?? '';
      parts.set(attributes.get('Id') ?? '', { kind, path });
    },
    close() {},
    text() {},
  };
  await parseWhole(archive.read(RELATIONS, place), handlers, place, limits);
  return parts;
}
