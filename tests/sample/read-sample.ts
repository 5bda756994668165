import type { Grade } from '../../src/registry/grades.ts';
import type { SampleFile } from '../../src/sample/sample-file.ts';
import type { OutCell } from '../../src/sheets/out-workbook.ts';

/** One row of a list as a clerk would read it: texts by heading, dates in stored form where they are date cells. */
export interface ListRow {
  readonly file: string;
  readonly cells: ReadonlyMap<string, string>;
  /** Text of the section row above. */
  readonly section: string | undefined;
}

const FIRST_HEADINGS = new Set(['Họ và tên', 'Họ tên đảng viên', 'Họ và tên khai sinh', 'Tên tổ chức đảng']);

export function textOf(cell: OutCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'date' in cell ? cell.date : String(cell.value ?? '');
}

export function textRows(file: SampleFile): string[][] {
  const rows: readonly (readonly OutCell[])[] = file.csv?.rows ?? file.sheets?.[0]?.rows ?? [];
  return rows.map((row) => row.map(textOf));
}

/** Reads a list: finds the headings, joins the second row of headings, tells sections and data from the rest. */
export function readList(file: SampleFile): ListRow[] {
  const rows = textRows(file);
  const top = rows.findIndex((row) => row.some((text) => FIRST_HEADINGS.has(text)));
  const head = rows[top] ?? [];
  const second = rows[top + 1] ?? [];
  const twoRows = second[0] === '' && second.some((text) => text === 'Nam' || text === 'HTXSNV');
  const headings = head.map((text, column) => (twoRows && second[column] ? second[column] : text));
  const numbered = /^(?:STT|TT)$/.test(headings[0] ?? '');
  const list: ListRow[] = [];
  let section: string | undefined;
  for (const row of rows.slice(top + (twoRows ? 2 : 1))) {
    if (numbered && /^[IVXLC]+$/.test(row[0] ?? '')) section = row[1];
    else if (!numbered || /^\d+$/.test(row[0] ?? '')) {
      list.push({
        file: file.path,
        section,
        cells: new Map(headings.map((heading, column) => [heading, row[column] ?? ''])),
      });
    }
  }
  return list;
}

const GRADES_READ = new Map<string, Grade>([
  ...(['HTXSNV', 'HTXS', 'A', 'Hoàn thành xuất sắc nhiệm vụ'] as const).map(
    (word) => [word, 'HTXSNV'] as const,
  ),
  ...(['HTTNV', 'HTT', 'B', 'Hoàn thành tốt nhiệm vụ'] as const).map((word) => [word, 'HTTNV'] as const),
  ...(['HTNV', 'HT', 'C', 'Hoàn thành nhiệm vụ'] as const).map((word) => [word, 'HTNV'] as const),
  ...(['KHTNV', 'KHT', 'D', 'Không hoàn thành nhiệm vụ'] as const).map((word) => [word, 'KHTNV'] as const),
]);
const GRADE_HEADINGS = ['Xếp loại', 'Kết quả xếp loại', 'Đảng uỷ xếp loại', 'Cấp có thẩm quyền xếp loại'];

/** The grade in a row, from its word or its one X; `null` for none. */
export function gradeOf(row: ListRow): Grade | null {
  const marks = (['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'] as const).filter(
    (grade) => row.cells.get(grade) === 'X',
  );
  if (marks.length > 1) throw new Error(`${row.file}: two marks`);
  if (marks[0] !== undefined) return marks[0];
  const word = firstOf(row, GRADE_HEADINGS);
  if (word === '') return null;
  const grade = GRADES_READ.get(word);
  if (grade === undefined) throw new Error(`${row.file}: unknown grade ${word}`);
  return grade;
}

/** Content of the first of several columns that the row has. */
export function firstOf(row: ListRow, headings: readonly string[]): string {
  for (const heading of headings) {
    const text = row.cells.get(heading);
    if (text !== undefined) return text;
  }
  return '';
}

export const CITIZEN_HEADINGS = ['Số CCCD', 'CCCD', 'Số định danh cá nhân'];
export const CARD_HEADINGS = ['Số thẻ đảng viên', 'Số thẻ Đảng viên', 'Số thẻ Đảng'];

/** Stored form of a date as any of the layouts writes it. */
export function storedDate(text: string): string {
  const parts = text.split('/').reverse();
  return parts.length === 1 ? text : parts.map((part) => part.padStart(2, '0')).join('-');
}
