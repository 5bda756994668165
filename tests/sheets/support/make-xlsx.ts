import { makeZip, type ZipEntry } from './make-zip.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface XlsxParts {
  /** What stands in `sheetData`. */
  readonly rows?: string;
  /** The whole sheet part instead. */
  readonly sheet?: string;
  /** What stands behind `sheetData`. */
  readonly tail?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly sheets?: string;
  /** Replace or add whole entries. */
  readonly entries?: readonly ZipEntry[];
}

/** The bytes of a workbook with one sheet `Biểu 1`, put together from raw XML. */
export function makeXlsx(parts: XlsxParts): Buffer {
  const sheet =
    parts.sheet ??
    `<worksheet ${MAIN}><sheetData>${parts.rows ?? ''}</sheetData>${parts.tail ?? ''}</worksheet>`;
  const sheets = parts.sheets ?? '<sheet name="Biểu 1" sheetId="1" r:id="rId1"/>';
  const entries: ZipEntry[] = [
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${MAIN} xmlns:r="${RELATIONS}">${parts.workbookPr ?? ''}<sheets>${sheets}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        '<Relationships>' +
        `<Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${RELATIONS}/worksheet" Target="/xl/worksheets/sheet2.xml"/>` +
        `<Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>` +
        `<Relationship Id="rId4" Type="${RELATIONS}/styles" Target="styles.xml"/>` +
        `<Relationship Id="rId5" Type="${RELATIONS}/chartsheet" Target="chartsheets/sheet1.xml"/>` +
        '</Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
    { name: 'xl/worksheets/sheet2.xml', content: `<worksheet ${MAIN}><sheetData/></worksheet>` },
    { name: 'xl/sharedStrings.xml', content: `<sst ${MAIN}>${parts.sharedStrings ?? ''}</sst>` },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet ${MAIN}>${parts.styles ?? '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'}</styleSheet>`,
    },
  ];
  const replaced = new Set((parts.entries ?? []).map(({ name }) => name));
  return makeZip([...entries.filter(({ name }) => !replaced.has(name)), ...(parts.entries ?? [])]);
}
