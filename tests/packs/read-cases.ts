import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import {
  DISCIPLINE_FORMS,
  FACTS,
  RATING_LEVELS,
  type FactCode,
  type FactValue,
  type SubjectKind,
} from '../../src/registry/facts.ts';
import { isGrade, type Grade } from '../../src/registry/grades.ts';

/** One row of a case table. */
export interface Case {
  readonly name: string;
  readonly year: number;
  readonly facts: ReadonlyMap<FactCode, FactValue>;
  readonly decided: Grade | null;
  readonly proposed: Grade | null;
  readonly state: string;
  readonly ceiling: Grade | null;
  readonly met: readonly string[];
  readonly unknown: readonly string[];
  /** The provision the case is about, as rendered in Vietnamese without its document. */
  readonly clause: string;
}

const OTHER_COLUMNS = new Set([
  'name',
  'year',
  'grade_decided',
  'proposed',
  'state',
  'ceiling',
  'met',
  'unknown',
  'clause',
]);

/**
 * Reads `<pack>/<subject>.csv`. Flags are `yes` and `no`, levels and forms of discipline stand by name (`none`: not
 * disciplined), a blank says that nobody recorded the fact. A column that is no fact is an error.
 */
export function readCases(pack: string, subject: SubjectKind): Case[] {
  const text = readFileSync(new URL(`./${pack}/${subject}.csv`, import.meta.url), 'utf8');
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows.map((row) => {
    const cell = (column: string): string => {
      const value = row[column];
      if (value === undefined) throw new RangeError(`no column ${column}`);
      return value;
    };
    const facts = Object.keys(row).filter((column) => !OTHER_COLUMNS.has(column));
    return {
      name: cell('name'),
      year: Number(cell('year')),
      facts: new Map(facts.map((column) => [readCode(column), readValue(readCode(column), cell(column))])),
      decided: readGrade(cell('grade_decided')),
      proposed: readGrade(cell('proposed')),
      state: cell('state'),
      ceiling: readGrade(cell('ceiling')),
      met: readIds(cell('met')),
      unknown: readIds(cell('unknown')),
      clause: cell('clause'),
    };
  });
}

function readCode(column: string): FactCode {
  if (!Object.hasOwn(FACTS, column)) throw new RangeError(`no fact ${column}`);
  return column as FactCode;
}

function readValue(fact: FactCode, text: string): FactValue {
  if (text === '') return null;
  switch (FACTS[fact].type) {
    case 'count':
    case 'points':
      return Number(text);
    case 'flag':
    case 'conclusion':
      return placeOf(['no', 'yes'], text);
    case 'level':
      return placeOf(RATING_LEVELS, text) + 1;
    case 'form':
      return placeOf(['none', ...DISCIPLINE_FORMS], text);
    default:
      return text;
  }
}

function placeOf(names: readonly string[], text: string): number {
  const place = names.indexOf(text);
  if (place < 0) throw new RangeError(`${text} is none of ${names.join(', ')}`);
  return place;
}

function readGrade(text: string): Grade | null {
  if (text === '') return null;
  if (!isGrade(text)) throw new RangeError(`no grade ${text}`);
  return text;
}

function readIds(text: string): string[] {
  return text.split(' ').filter((id) => id !== '');
}
