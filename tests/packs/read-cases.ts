import type { FactCode, FactValue, SubjectKind } from '../../src/registry/facts.ts';
import { isGrade, type Grade } from '../../src/registry/grades.ts';
import type { RuleCase } from '../../src/regulations/case-table.ts';
import { builtInCases } from '../../src/usecases/read-case-files.ts';

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

const TABLES = builtInCases();

/** The cases the program carries for a pack and one kind of subject; every column of expectations must be there. */
export function readCases(pack: string, subject: SubjectKind): Case[] {
  const table = TABLES.find(({ file }) => file === `${pack}/cases/${subject}.csv`);
  if (table === undefined) throw new RangeError(`no case table of ${pack} for ${subject}`);
  return table.cases.map(readExpected);
}

function readExpected({ name, year, facts, decided, proposed, expected, clause }: RuleCase): Case {
  const cell = (column: 'state' | 'ceiling' | 'met' | 'unknown'): string => {
    const text = expected.get(column);
    if (text === undefined) throw new RangeError(`no column ${column}`);
    return text;
  };
  const ceiling = cell('ceiling');
  if (ceiling !== '' && !isGrade(ceiling)) throw new RangeError(`no grade ${ceiling}`);
  return {
    name,
    year,
    facts,
    decided,
    proposed,
    state: cell('state'),
    ceiling: ceiling === '' ? null : ceiling,
    met: readIds(cell('met')),
    unknown: readIds(cell('unknown')),
    clause,
  };
}

function readIds(text: string): string[] {
  return text.split(' ').filter((id) => id !== '');
}
