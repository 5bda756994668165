import { makeDate, parseStoredDate } from '../calendar/plain-date.ts';
import {
  DISCIPLINE_FORMS,
  factDefinition,
  MEMBER_KINDS,
  RATING_LEVELS,
  type FactCode,
  type FactValue,
} from '../registry/facts.ts';
import { GRADES } from '../registry/grades.ts';

/** What may stand in a cell of a case table, by type of fact, as messages name it. */
export const CASE_VALUES = {
  number: '0, 12, 49.99',
  date: '2025-08-30',
  flag: 'yes, no',
  grade: GRADES.join(', '),
  level: RATING_LEVELS.join(', '),
  form: ['none', ...DISCIPLINE_FORMS].join(', '),
  memberKind: MEMBER_KINDS.join(', '),
} as const;

/** A value that cannot be, with what could. */
interface Refused {
  readonly allowed: string;
}

/** Reads a cell of a case table as the rules see the fact; a blank is `null`. */
export function readCaseValue(fact: FactCode, text: string): FactValue | Refused {
  if (text === '') return null;
  switch (factDefinition(fact).type) {
    case 'count':
    case 'points': {
      const value = Number(text.replace(',', '.'));
      return Number.isFinite(value) ? value : { allowed: CASE_VALUES.number };
    }
    case 'date':
      return readDate(text) ?? { allowed: CASE_VALUES.date };
    case 'level':
      return placeOf(RATING_LEVELS, text, 1, CASE_VALUES.level);
    case 'form':
      return placeOf(['none', ...DISCIPLINE_FORMS], text, 0, CASE_VALUES.form);
    case 'grade':
      return listed(GRADES, text, CASE_VALUES.grade);
    case 'memberKind':
      return listed(MEMBER_KINDS, text, CASE_VALUES.memberKind);
    default:
      return placeOf(['no', 'yes'], text.toLowerCase(), 0, CASE_VALUES.flag);
  }
}

/** Spreadsheet programs turn 2025-08-30 into 30/08/2025. */
function readDate(text: string): string | undefined {
  const turned = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (turned === null) return parseStoredDate(text);
  const [day, month, year] = turned.slice(1).map(Number);
  return makeDate(year ?? 0, month, day);
}

function placeOf(
  names: readonly string[],
  text: string,
  first: number,
  allowed: string,
): FactValue | Refused {
  const place = names.indexOf(text);
  return place < 0 ? { allowed } : place + first;
}

function listed(names: readonly string[], text: string, allowed: string): FactValue | Refused {
  return names.includes(text) ? text : { allowed };
}
