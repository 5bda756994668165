import type { Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { LOOKUP_SHEET, type Form, type FormColumn } from '../documents/form.ts';
import { FORMS } from '../documents/forms.ts';
import { nearestText } from './unit-resolver.ts';
import { FIELD_CHOICES } from '../registry/choices.ts';
import type { OutCell, OutInput, OutSheet } from '../sheets/out-workbook.ts';
import { writeWhole } from '../sheets/output-files.ts';
import { workbookBytes } from '../sheets/write-workbook.ts';

export type { Form } from '../documents/form.ts';
export { FORMS } from '../documents/forms.ts';

/** The unit a form is made for. */
export interface FormUnit {
  readonly code: string | null;
  readonly name: string;
  /** The committee above, for the letterhead. */
  readonly parent: string | null;
  /** The organizations its rows may name, itself among them. */
  readonly below: readonly { readonly code: string; readonly name: string }[];
}

/** Rows prepared for people to fill in. */
const PREPARED_ROWS = 300;
/** Rows printed of a blank form, to be filled in by hand. */
const PRINTED_ROWS = 30;
/** Columns beyond which a form is printed on larger paper. */
const WIDE = 16;
/** Where the table's one header row stands, from 0. */
const HEADER = 6;
const SHEET = 'Danh sách';

/**
 * The form for a kind typed by a person. @throws UserError `usage.argument.invalid` with the kinds and the nearest one.
 */
export function findForm(typed: string): Form {
  const form = FORMS.find(({ kind, id }) => kind === typed || id === typed);
  if (form !== undefined) return form;
  const kinds = FORMS.map(({ kind }) => kind);
  const nearest = nearestText(typed, kinds);
  throw new UserError([
    diagnose(
      'usage.argument.invalid',
      {},
      {
        name: '<kind>',
        value: typed,
        allowed: nearest === undefined ? kinds.join(', ') : `${nearest} (${kinds.join(', ')})`,
      },
    ),
  ]);
}

/**
 * Writes a blank sheet to hand out: drop-downs of the words the importer takes, dates as dates, numbers as texts so that
 * zeros stay, the unit's own code and those of the organizations below it. What is filled in imports without a question.
 *
 * @throws UserError `usage.output.failed`.
 */
export async function writeForm(
  path: string,
  form: Form,
  period: Period | undefined,
  unit: FormUnit | undefined,
): Promise<void> {
  await writeWhole(path, await formBytes(form, period, unit));
}

/** The workbook of a form; the same bytes for the same form, period and unit. */
export async function formBytes(
  form: Form,
  period: Period | undefined,
  unit: FormUnit | undefined,
): Promise<Uint8Array> {
  const below = unit?.below ?? [];
  const last = form.columns.length - 1;
  const right = Math.max(3, Math.ceil(last / 2));
  const row = (left: string, other = '', bold = false): OutCell[] => {
    const cells: OutCell[] = Array.from({ length: right + 1 }, () => null);
    cells[0] = { value: left, bold, centred: true };
    cells[right] = { value: other, bold: true, centred: true };
    return cells;
  };
  const year = period === undefined ? '' : ` NĂM ${String(period.year)}`;
  const rows: OutCell[][] = [
    row((unit?.parent ?? '').toUpperCase(), 'ĐẢNG CỘNG SẢN VIỆT NAM'),
    row((unit?.name ?? '').toUpperCase(), '', true),
    [],
    [{ value: `${form.title.toUpperCase()}${year}`, bold: true, centred: true }],
    [
      {
        value: unit?.code == null ? '' : `Mã tổ chức đảng: ${unit.code}`,
        italic: true,
        centred: true,
      },
    ],
    [],
    form.columns.map((column) => ({ value: headingOf(column), bold: true, centred: true, bordered: true })),
    ...Array.from({ length: PREPARED_ROWS }, () =>
      form.columns.map((column): OutCell => ({ value: null, bordered: true, ...formatOf(column) })),
    ),
  ];
  const span = (line: number, first: number, end: number) => ({
    firstRow: line,
    lastRow: line,
    firstColumn: first,
    lastColumn: end,
  });
  const sheet: OutSheet = {
    name: SHEET,
    rows,
    merges: [
      span(0, 0, Math.min(3, right - 1)),
      span(1, 0, Math.min(3, right - 1)),
      span(0, right, last),
      span(3, 0, last),
      span(4, 0, last),
    ].filter(({ firstColumn, lastColumn }) => lastColumn > firstColumn),
    widths: form.columns.map(widthOf),
    heights: { [HEADER]: 48 },
    frozenRows: HEADER + 1,
    print: {
      header: HEADER,
      paper: form.columns.length > WIDE ? 'a3' : 'a4',
      lastRow: HEADER + PRINTED_ROWS,
    },
    inputs: form.columns.flatMap((column, index) => inputOf(column, index, below.length)),
  };
  const lookup: OutSheet = {
    name: LOOKUP_SHEET,
    rows: below.map(({ code, name }) => [code, name]),
    widths: [24, 40],
    hidden: true,
  };
  return workbookBytes(below.length === 0 ? [sheet] : [sheet, lookup]);
}

function headingOf({ heading, input, required }: FormColumn): string {
  const star = required ? ' *' : '';
  return input === 'date' ? `${heading}${star}\n(dd/mm/yyyy)` : `${heading}${star}`;
}

function formatOf({ input }: FormColumn): { format?: 'text' | 'date' | 'points' } {
  if (input === 'date') return { format: 'date' };
  if (input === 'points') return { format: 'points' };
  return input === 'count' ? {} : { format: 'text' };
}

function widthOf({ field, heading, input }: FormColumn): number {
  if (field === undefined) return 6;
  if (field === 'fullName' || field === 'unitName' || field === 'parentName') return 26;
  if (input === 'number-text') return 22;
  if (input === 'choice') return Math.max(14, ...(FIELD_CHOICES[field] ?? []).map((word) => word.length + 2));
  if (input === 'date') return 15;
  return Math.max(12, Math.min(18, heading.length));
}

function inputOf(column: FormColumn, index: number, units: number): OutInput[] {
  const { field, input } = column;
  if (field === undefined) return [];
  const place = { column: index, firstRow: HEADER + 1, lastRow: HEADER + PREPARED_ROWS };
  const prompt = { title: column.heading, text: PROMPTS[input] };
  if (field === 'unitCode' && units > 0)
    return [{ ...place, prompt, rule: { kind: 'list-of-sheet', sheet: LOOKUP_SHEET, rows: units } }];
  switch (input) {
    case 'choice':
      return [
        { ...place, prompt, rule: { kind: 'list', values: column.choices ?? FIELD_CHOICES[field] ?? [] } },
      ];
    case 'date':
      return [{ ...place, prompt, rule: { kind: 'date' } }];
    case 'count':
      return [{ ...place, prompt, rule: { kind: 'whole', min: 0, max: 100_000 } }];
    case 'points':
      return [{ ...place, prompt, rule: { kind: 'decimal', min: 0, max: 100 } }];
    case 'number-text':
      return [{ ...place, prompt, rule: { kind: 'any' } }];
    default:
      return [];
  }
}

/** Shown while a cell is chosen. */
const PROMPTS: Readonly<Record<FormColumn['input'], string>> = {
  text: '',
  'number-text': 'Ô đã ở dạng văn bản: ghi đủ chữ số, kể cả số 0 ở đầu.',
  date: 'Ngày/tháng/năm, ví dụ 05/09/1984. Chỉ biết năm thì ghi năm.',
  count: 'Số nguyên.',
  points: 'Điểm từ 0 đến 100, tối đa hai chữ số thập phân.',
  choice: 'Chọn trong danh sách.',
};
