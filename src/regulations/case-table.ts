import { diagnose, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { FACTS, type FactCode, type FactValue, type RuleSubject } from '../registry/facts.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { isGrade, type Grade } from '../registry/grades.ts';
import { findNearest } from './find-nearest.ts';
import { CASE_VALUES, readCaseValue } from './case-value.ts';

/** One row of a case table: an invented subject, and what the rules should say of it. */
export interface RuleCase {
  readonly name: string;
  /** Row of the table, from 1. */
  readonly row: number;
  readonly year: number;
  /** The day of the screening, in tables about its matters. */
  readonly asOf: PlainDate | null;
  readonly facts: ReadonlyMap<FactCode, FactValue>;
  readonly decided: Grade | null;
  readonly proposed: Grade | null;
  /** What is expected, in the words of the table, for the columns the table has. */
  readonly expected: ReadonlyMap<ExpectedColumn, string>;
  /** The provision the case is about, as rendered in Vietnamese without its document. */
  readonly clause: string;
}

export const EXPECTED_COLUMNS = ['state', 'ceiling', 'met', 'unknown', 'due', 'law'] as const;
export type ExpectedColumn = (typeof EXPECTED_COLUMNS)[number];

const OTHER_COLUMNS = ['name', 'year', 'as_of', 'grade_decided', 'proposed', 'clause'] as const;
const FACT_CODES = Object.keys(FACTS) as FactCode[];

/** A row as it is read from a file. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Reads a case table: the first row names the columns (`name`, `year`, facts by their codes, `grade_decided`, `proposed`,
 * what is expected, `clause`), every other row is a case. Tables about matters of the screening have the day it is held, `as_of`,
 * in place of the year, and may say which day is due and which documents' law it is (`due`, `law`). Flags are `yes` and `no`, levels and forms of discipline stand
 * by name (`none`: not disciplined), a blank says that nobody recorded the fact.
 *
 * Diagnostics: `rules.cases.column` for a column that is no fact, with the nearest; `rules.cases.value` for a value that
 * cannot be.
 */
export function readCaseTable(
  rows: readonly TableRow[],
  file: string,
): { readonly cases: RuleCase[]; readonly problems: Diagnostic[] } {
  const [head, ...body] = rows;
  const columns = (head?.cells ?? []).map((cell) => cell.trim());
  const known: readonly string[] = [...FACT_CODES, ...OTHER_COLUMNS, ...EXPECTED_COLUMNS];
  const problems = columns
    .filter((column) => column !== '' && !known.includes(column))
    .map((value) =>
      diagnose(
        'rules.cases.column',
        { file, row: head?.number ?? 1 },
        { value, nearest: findNearest(value, known) },
      ),
    );
  for (const value of ['name', columns.includes('as_of') ? 'as_of' : 'year'])
    if (!columns.includes(value))
      problems.push(diagnose('rules.cases.missing', { file, row: head?.number ?? 1 }, { value }));
  if (problems.length > 0) return { cases: [], problems };
  return { cases: body.map((row) => readCase(row, columns, file, problems)), problems };
}

function readCase(row: TableRow, columns: readonly string[], file: string, problems: Diagnostic[]): RuleCase {
  const cell = (column: string): string => row.cells[columns.indexOf(column)]?.trim() ?? '';
  const place = (header: string): Place => ({ file, row: row.number, header });
  const refuse = (header: string, allowed: string): void => {
    problems.push(diagnose('rules.cases.value', place(header), { value: cell(header), allowed }));
  };
  const grade = (column: string): Grade | null => {
    const text = cell(column);
    if (text === '' || isGrade(text)) return text === '' ? null : text;
    refuse(column, CASE_VALUES.grade);
    return null;
  };
  const facts = new Map<FactCode, FactValue>();
  for (const fact of FACT_CODES) {
    if (!columns.includes(fact)) continue;
    const read = readCaseValue(fact, cell(fact));
    if (typeof read === 'object' && read !== null) refuse(fact, read.allowed);
    else facts.set(fact, read);
  }
  const asOf = columns.includes('as_of') ? readDay(cell('as_of')) : null;
  if (asOf === undefined) refuse('as_of', CASE_VALUES.date);
  const year = Number(columns.includes('year') ? cell('year') : (asOf ?? '').slice(0, 4));
  if (asOf !== undefined && (!Number.isInteger(year) || year < 1990 || year > 2100)) refuse('year', '2025');
  return {
    name: cell('name'),
    row: row.number,
    year,
    asOf: asOf ?? null,
    facts,
    decided: grade('grade_decided'),
    proposed: grade('proposed'),
    expected: new Map(
      EXPECTED_COLUMNS.filter((column) => columns.includes(column)).map((column) => [column, cell(column)]),
    ),
    clause: cell('clause'),
  };
}

function readDay(text: string): PlainDate | undefined {
  const read = readCaseValue('admittedOn', text);
  return typeof read === 'string' && read.length === 10 ? (read as PlainDate) : undefined;
}

/** Whom or what a table is about, by the end of its file name: `member.csv`, `son-ha-organization.csv`. */
export function subjectOfTable(file: string, kinds: readonly RuleSubject[]): RuleSubject | undefined {
  const name = (file.split(/[\\/]/).at(-1) ?? '').replace(/\.\w+$/, '').toLowerCase();
  return kinds.find((kind) => name === kind || name.endsWith(`-${kind}`) || name.endsWith(`_${kind}`));
}
