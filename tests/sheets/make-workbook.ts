import { makeZip, type ZipEntry } from './make-zip.ts';

export interface RawWorkbook {
  /** What stands in `<worksheet>`, sheet by sheet. */
  readonly sheets: readonly string[];
  /** What stands in `<sst>`. */
  readonly strings?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
  /** Attributes of each `<sheet>`, for example `state="hidden"`. */
  readonly states?: readonly string[];
  readonly more?: readonly ZipEntry[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The entries of a workbook, the parts given as they are to stand in the file. */
export function workbookEntries(raw: RawWorkbook): ZipEntry[] {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const numbers = raw.sheets.map((_, index) => String(index + 1));
  return [
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr ${raw.properties ?? ''}/><sheets>${numbers
        .map((n, i) => `<sheet name="Tờ ${n}" sheetId="${n}" ${raw.states?.[i] ?? ''} r:id="r${n}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
        ...numbers.map((n) => relation(`r${n}`, 'worksheet', `worksheets/sheet${n}.xml`)),
        ...(raw.strings === undefined ? [] : [relation('rs', 'sharedStrings', 'sharedStrings.xml')]),
        ...(raw.styles === undefined ? [] : [relation('ry', 'styles', 'styles.xml')]),
      ].join('')}</Relationships>`,
    },
    ...raw.sheets.map((content, index) => ({
      name: `xl/worksheets/sheet${numbers[index] ?? ''}.xml`,
      content: `${HEAD}<worksheet ${MAIN}>${content}</worksheet>`,
    })),
    ...(raw.strings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', content: `${HEAD}<sst ${MAIN}>${raw.strings}</sst>` }]),
    ...(raw.styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', content: `${HEAD}<styleSheet ${MAIN}>${raw.styles}</styleSheet>` }]),
    ...(raw.more ?? []),
  ];
}

/** The bytes of such a workbook. */
export function makeWorkbook(raw: RawWorkbook): Buffer {
  return makeZip(workbookEntries(raw));
}
