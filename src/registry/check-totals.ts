import { isMark } from './cells/mark.ts';
import { IMPORT_FIELDS } from './fields.ts';
import type { RowProblem } from './row-problem.ts';
import type { SheetMapping } from './sheet-mapping.ts';
import { cleanText } from './text-key.ts';

/** Counts the rows of a sheet and holds them against the totals it states. */
export interface TotalsCheck {
  /** A row of data, taken or refused. */
  readonly count: (cells: readonly string[]) => void;
  /** A section row begins; what is wrong with the count the one before it stated, with that one's row number. */
  readonly section: (row: number, column: number, stated: number | undefined) => readonly PlacedProblem[];
  /** A total row: stated numbers that neither the section nor the sheet has. */
  readonly total: (cells: readonly string[]) => readonly RowProblem[];
  /**
   * A percent row: shares that differ from those of the total above by a tenth of a percent or more, taken of those graded
   * and of all.
   */
  readonly percent: (cells: readonly string[]) => readonly RowProblem[];
  /** The end of the sheet. */
  readonly end: () => readonly PlacedProblem[];
}

export interface PlacedProblem extends RowProblem {
  readonly row: number;
}

interface Counts {
  people: number;
  readonly marks: Map<number, number>;
}

const PEOPLE_IN_TEXT =
  /(\d{1,6})\s*(?:đồng chí|đ\/c|đc|đảng viên|đv|người)|(?:tổng(?: cộng| số)?|cộng)\s*:?\s+(\d{1,6})\s*$/iu;
const COUNT = /^0*(\d{1,3}(?:\.\d{3})+|\d{1,6})$/;

/**
 * Makes the check of a sheet's stated totals: people in the columns of number and name or in the text, marks in each X
 * column. A total fits where its section, or the whole sheet so far, has that many: `import.total.differs`; shares:
 * `import.percent.differs`. Lists of organizations state sums, which are not counted here.
 */
export function createTotalsCheck(mapping: SheetMapping): TotalsCheck {
  const ofPeople = (IMPORT_FIELDS[mapping.kind] as readonly string[]).includes('fullName');
  const linkOf = new Map(
    mapping.columns.flatMap(({ index, role }) =>
      role?.kind === 'grade-mark' ? [[index, role.link] as const] : [],
    ),
  );
  const marks = [...linkOf.keys()];
  /** How many people have a mark in the column's group of grades. */
  const countMarked = (counts: Counts, column: number): number =>
    marks
      .filter((other) => linkOf.get(other) === linkOf.get(column))
      .reduce((sum, other) => sum + (counts.marks.get(other) ?? 0), 0);
  const peopleColumns = mapping.columns
    .filter(({ index, role }) => role?.kind === 'row-number' || index === mapping.nameColumn)
    .map(({ index }) => index);
  const sheet = noCounts();
  let section = noCounts();
  let last = sheet;
  let open: { row: number; column: number; stated: number } | undefined;
  const add = (counts: Counts, cells: readonly string[]): void => {
    counts.people += 1;
    for (const column of marks)
      if (isMark(cells[column] ?? '')) counts.marks.set(column, (counts.marks.get(column) ?? 0) + 1);
  };
  const close = (): PlacedProblem[] => {
    const problems =
      open === undefined || open.stated === section.people || !ofPeople
        ? []
        : [{ ...differs(open.column, open.stated, section.people), row: open.row }];
    open = undefined;
    return problems;
  };
  return {
    count: (cells) => {
      add(sheet, cells);
      add(section, cells);
    },
    section: (row, column, stated) => {
      const problems = close();
      section = noCounts();
      open = stated === undefined ? undefined : { row, column, stated };
      return problems;
    },
    total: (cells) => {
      const stated = [
        ...(ofPeople ? statedPeople(cells, peopleColumns) : []).map((each) => ({
          ...each,
          of: 'people' as const,
        })),
        ...marks.flatMap((column) => {
          const count = readCount(cells[column] ?? '');
          return count === undefined ? [] : [{ column, count, of: column }];
        }),
      ];
      const has = (counts: Counts, of: number | 'people'): number =>
        of === 'people' ? counts.people : (counts.marks.get(of) ?? 0);
      const wrongIn = (counts: Counts) => stated.filter(({ of, count }) => has(counts, of) !== count);
      // The scope is the one the row fits better; where it fits both alike, the section, if there are rows in it.
      const [ofSection, ofSheet] = [wrongIn(section), wrongIn(sheet)];
      last = ofSheet.length < ofSection.length || section.people === 0 ? sheet : section;
      return (last === sheet ? ofSheet : ofSection).map(({ column, count, of }) =>
        differs(column, count, has(last, of)),
      );
    },
    percent: (cells) =>
      marks.flatMap((column) => {
        const text = cleanText(cells[column] ?? '');
        // Shares are of the people graded; some offices take them of everybody listed.
        const [counted = 0, ofAll = 0] = [countMarked(last, column), last.people].map((whole) =>
          whole === 0 ? 0 : ((last.marks.get(column) ?? 0) * 100) / whole,
        );
        const shares = readShares(text);
        const fits = (share: number): boolean =>
          Math.abs(share - counted) < 0.1 || Math.abs(share - ofAll) < 0.1;
        if (shares.length === 0 || shares.some(fits)) return [];
        const params = { stated: text, counted: counted.toFixed(1) };
        return [{ column, code: 'import.percent.differs' as const, params }];
      }),
    end: close,
  };
}

function noCounts(): Counts {
  return { people: 0, marks: new Map() };
}

function differs(column: number, stated: number, counted: number): RowProblem {
  return {
    column,
    code: 'import.total.differs',
    params: { stated: String(stated), counted: String(counted) },
  };
}

/** The number of people a total row states: in its text, else alone in the column of numbers or names. */
function statedPeople(
  cells: readonly string[],
  columns: readonly number[],
): { column: number; count: number }[] {
  for (const [column, cell] of cells.entries()) {
    const found = PEOPLE_IN_TEXT.exec(cleanText(cell));
    if (found !== null) return [{ column, count: Number(found[1] ?? found[2]) }];
  }
  return columns.flatMap((column) => {
    const count = readCount(cells[column] ?? '');
    return count === undefined ? [] : [{ column, count }];
  });
}

function readCount(text: string): number | undefined {
  const digits = COUNT.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll('.', ''));
}

/** What a share may mean: `95,7%` is itself; a cell formatted as percent holds `0.957`. */
function readShares(text: string): number[] {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(text);
  if (match === null) return [];
  const value = Number(match[1]?.replace(',', '.'));
  return match[2] === '' && value <= 1 ? [value, value * 100] : [value];
}
