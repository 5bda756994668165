import type { FieldId } from './fields.ts';
import type { SheetMapping } from './sheet-mapping.ts';

/** A column in which a spreadsheet program may have swapped day and month. */
export interface SwappedColumn {
  readonly column: number;
  /** Date cells whose day is 12 or less: as a month it would do as well. */
  readonly cells: number;
  /** Texts whose day is over 12: what a program set to month-first could not take for a date. */
  readonly texts: number;
  /** Row of the first such date cell. */
  readonly firstRow: number;
}

const DATE_FIELDS: ReadonlySet<string> = new Set<FieldId>([
  'birth',
  'admittedOn',
  'officialOn',
  'foundedOn',
  'endedOn',
  'removedOn',
  'decisionDate',
]);

/**
 * Watches the date columns of a sheet while its rows go by: `09/05/1984` typed for 5 September becomes 9 May where the
 * program reads the month first, and `15/05/1984` stays a text. One cell cannot show it, the column can.
 */
export function watchSwappedDates(mapping: SheetMapping): {
  see(row: number, cells: readonly string[]): void;
  list(): SwappedColumn[];
} {
  const watched = mapping.columns
    .filter(({ role }) => (role?.kind === 'field' ? DATE_FIELDS.has(role.field) : isBirth(role?.kind)))
    .map(({ index }) => ({ column: index, cells: 0, texts: 0, firstRow: 0 }));
  return {
    see(row, cells) {
      for (const column of watched) {
        const text = cells[column.column];
        if (text === undefined || text.length < 8 || text.length > 10) continue;
        if (text.length === 10 && text.charCodeAt(4) === 45) {
          if (twoDigits(text, 8) > 12) continue;
          if (column.cells === 0) column.firstRow = row;
          column.cells += 1;
        } else if (isSeparator(text.charCodeAt(2)) && twoDigits(text, 0) > 12) {
          column.texts += 1;
        }
      }
    },
    list: () => watched.filter(({ cells, texts }) => cells > 0 && texts > 0),
  };
}

function isBirth(kind: string | undefined): boolean {
  return kind === 'birth-male' || kind === 'birth-female';
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

/** `/`, `-` or `.` */
function isSeparator(code: number): boolean {
  return code >= 45 && code <= 47;
}
