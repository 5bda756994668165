import type { Db } from './open-database.ts';
import { KNOWN_AS } from './subjects.ts';

/** One row that a figure counts, as it stands in a sheet. */
export interface FigureRow {
  readonly knownAs: string | null;
  readonly name: string | null;
  readonly unit: string | null;
  /** How much the row adds: 1, or the number a target sets. */
  readonly amount: number;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  /** JSON of the sheet's columns, as the importer described them. */
  readonly columns: string | null;
  /** The value that makes the row count, where it is a recorded one, and the field it is recorded in. */
  readonly value: string | null;
  readonly field: string | null;
}

/** SQL that finds rows once, whether they are counted or listed: so that a count and its rows cannot differ. */
export interface CountedSql {
  /** SQL of what rows are told apart by, by the name of the trait. */
  readonly traits: Readonly<Record<string, string>>;
  readonly from: string;
  readonly where?: string;
  /** Joins that only `row` needs; none may drop or double a row. */
  readonly joins?: string;
  /** SQL of who or what a row is and where it is written; what is left out is NULL. */
  readonly row: Readonly<
    Partial<
      Record<'known' | 'name' | 'unit' | 'sorted' | 'value' | 'field' | 'sheet_id' | 'row_number', string>
    >
  >;
}

/** A row that is about member `m` of the place `p`, written where the record of this alias says. */
export function memberRow(record: string): CountedSql['row'] {
  return {
    known: KNOWN_AS,
    name: 'm.full_name',
    unit: 'p.name',
    sorted: 'p.code',
    sheet_id: `${record}.sheet_id`,
    row_number: `${record}.row_number`,
  };
}

/** Rows told apart by their traits: how many are alike, and each of them when somebody asks. */
export interface StoredTally<Traits> {
  readonly groups: readonly (Traits & { readonly count: number })[];
  readonly list: () => (Traits & FigureRow)[];
}

/** Counts the rows of a statement by their traits. What it joins must be filled, also when the rows are listed. */
export function tallyRows<Traits>(
  db: Db,
  sql: CountedSql,
  parameters: Readonly<Record<string, unknown>>,
): StoredTally<Traits> {
  const names = Object.keys(sql.traits);
  const traits = Object.entries(sql.traits).map(([name, text]) => `${text} AS "${name}"`);
  const where = sql.where === undefined ? '' : `WHERE ${sql.where}`;
  return {
    groups: db
      .prepare<unknown[], Traits & { count: number }>(
        `SELECT ${traits.join(', ')}, count(*) AS count FROM ${sql.from} ${where} GROUP BY ${names.map((_, at) => at + 1).join(', ')}`,
      )
      .all(parameters),
    list: () => {
      const { known, name, unit, sorted, value, field, sheet_id, row_number } = sql.row;
      const row = { known, name, unit, amount: '1', sorted, value, field, sheet_id, row_number };
      const parts = Object.entries(row).map(([part, text]) => `${text ?? 'NULL'} AS ${part}`);
      return db
        .prepare<unknown[], Traits & FigureRow>(
          placeFound(
            `SELECT ${[...traits, ...parts].join(', ')} FROM ${sql.from} ${sql.joins ?? ''} ${where}`,
          ),
        )
        .all(parameters);
    },
  };
}

/** SQL that names the sheet of `found`: known, name, unit, amount, sheet_id, row_number, value, field, sorted, and more. */
export function placeFound(found: string): string {
  return `SELECT found.*, found.known AS knownAs, s.file, h.name AS sheet, found.row_number AS row, h.columns
    FROM (${found}) found LEFT JOIN sheet h ON h.id = found.sheet_id LEFT JOIN submission s ON s.id = h.submission_id
    ORDER BY found.sorted, found.name, found.known, found.row_number`;
}
