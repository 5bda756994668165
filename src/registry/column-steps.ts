import { isNothing, quoteCell, type CellReader } from './cells/cell-reader.ts';
import { gradeMarkReader, readReasonInGradeCell } from './cells/grade-cells.ts';
import { readAnyCard, readCitizenIdOrOlder } from './cells/identifier-cells.ts';
import { isMark } from './cells/mark.ts';
import { saysNothingDue } from './cells/month-marks.ts';
import { parseProbation } from './cells/probation.ts';
import { dateReader } from './cells/read-date.ts';
import { readReasonInRemark } from './cells/reason-cells.ts';
import { holdsTwoPeople } from './cells/two-people.ts';
import type { RowSigns } from './check-row.ts';
import type { ColumnRole, Sex } from './column-role.ts';
import { readText } from './field-readers.ts';
import type { FieldId, FieldValue } from './fields.ts';
import type { Grade } from './grades.ts';
import { monthColumnReader, readTick, type MonthKeeper } from './month-steps.ts';
import type { RowProblem } from './row-problem.ts';
import { cleanText } from './text-key.ts';

/** Reads one column into the row's values, and what it says beside them into the signs. */
export type Step = (text: string, values: FieldValue[], problems: RowProblem[], signs: Signs) => void;
export type Signs = { -readonly [Sign in keyof RowSigns]: RowSigns[Sign] };

const readBirth = dateReader('birth');
const readEvent = dateReader('event');
const GRADED: ReadonlySet<FieldId> = new Set(['gradeSelf', 'gradeCommittee', 'gradeCell', 'gradeDecided']);

/** How the marks of months are read and kept in a list that has them. */
export interface MonthColumns {
  readonly keep: MonthKeeper;
  readonly read: CellReader;
  /** Where the mark of a list of one month stands, and which month that is. */
  readonly markAt: number;
  readonly monthAt: number;
}

/** In a list of one month the row has one mark for it; a mark without a month is `import.required.missing`. */
export function keepOwnMonth(
  { keep, markAt, monthAt }: MonthColumns,
  values: FieldValue[],
  problems: RowProblem[],
): void {
  const mark = values[markAt] ?? null;
  const month = values[monthAt];
  if (mark === null) return;
  if (typeof month === 'number') keep(month - 1, mark, -1, values, problems);
  else problems.push({ column: -1, code: 'import.required.missing', params: { field: 'month' } });
}

/**
 * Makes what reads one column of a sheet's rows; `undefined` for a column that gives the kind of list nothing.
 *
 * @param column its index from 0.
 * @param at place of a field in the values, −1 where the kind has none.
 * @param months how marks of months are read, in a list that has them.
 */
export function compileStep(
  role: ColumnRole,
  column: number,
  at: (field: FieldId) => number,
  readerOf: (field: FieldId) => CellReader,
  months: MonthColumns | undefined,
): Step | undefined {
  switch (role.kind) {
    case 'month': {
      if (months === undefined) return undefined;
      const read = monthColumnReader(months.read, role.value);
      return (text, values, problems) => {
        if (text !== '') months.keep(role.month, read(text, column, problems), column, values, problems);
      };
    }
    case 'value-mark':
      return compileValueMark(at(role.field), role.value, column);
    case 'field':
      return role.weak === true && role.field === 'officialOn'
        ? compileOfficial(column, at)
        : compileFieldStep(role.field, column, at, readerOf(role.field));
    case 'grade-mark':
      return compileGradeMark(role.link, role.grade, column, at);
    case 'birth-male':
    case 'birth-female':
    case 'sex-male':
    case 'sex-female':
      if (at('sex') < 0) return undefined;
      return compileSexColumn(role.kind.endsWith('female') ? 'female' : 'male', column, at);
    case 'card':
      if (at('card8') < 0) return undefined;
      return (text, values, problems) => {
        const number = readAnyCard(text, column, problems);
        if (typeof number === 'string') values[at(number.length === 12 ? 'card12' : 'card8')] = number;
      };
    case 'old-or-citizen':
      return storing(at('citizenId'), column, readCitizenIdOrOlder);
    case 'family-name':
    case 'given-name':
      return at('fullName') < 0 ? undefined : compileNamePart(at);
    case 'admission-pair':
      if (at('admittedOn') < 0) return undefined;
      return compilePair(column, at);
    case 'decision':
      return compileDecision(column, at);
    case 'not-reviewed':
      if (at('selfReviewDone') < 0) return undefined;
      return (text, values) => {
        if (isMark(text)) values[at('selfReviewDone')] = 0;
      };
    case 'not-graded':
      if (at('notGradedReason') < 0) return undefined;
      return (text, values) => {
        if (isMark(text)) values[at('notGradedReason')] ??= 'other';
      };
    case 'probationary':
    case 'member-type':
      return (text, _values, _problems, signs) => {
        signs.probationary ??= parseProbation(text, role.kind === 'probationary');
      };
    case 'fee-due':
      return (text, _values, _problems, signs) => {
        signs.nothingDue ||= saysNothingDue(text);
      };
    case 'note':
      return compileNote(column, at);
    default:
      return undefined;
  }
}

function storing(index: number, column: number, read: CellReader): Step | undefined {
  if (index < 0) return undefined;
  return (text, values, problems) => {
    const value = read(text, column, problems);
    if (value !== null) values[index] = value;
  };
}

function compileFieldStep(
  field: FieldId,
  column: number,
  at: (field: FieldId) => number,
  read: CellReader,
): Step | undefined {
  const index = at(field);
  if (field === 'fullName' && index >= 0) return compileName(column, index);
  const plain = storing(index, column, read);
  const reasonAt = at('notGradedReason');
  if (!GRADED.has(field) || reasonAt < 0 || plain === undefined) return plain;
  return (text, values, problems, signs) => {
    plain(text, values, problems, signs);
    if (isNothing(text) || values[index] !== null) return;
    values[reasonAt] ??= readReasonInGradeCell(text, column, []);
    signs.saysNoGrade = true;
  };
}

function compileName(column: number, index: number): Step {
  return (text, values, problems) => {
    if (holdsTwoPeople(text)) problems.push({ column, code: 'import.cell.two-people', params: {} });
    values[index] = readText(text, column, problems);
  };
}

/** A bare `Chính thức` holds the date of recognition, or an X for official members, which is no date. */
function compileOfficial(column: number, at: (field: FieldId) => number): Step | undefined {
  const plain = compileFieldStep('officialOn', column, at, readEvent);
  if (plain === undefined) return undefined;
  return (text, values, problems, signs) => {
    if (isMark(text)) signs.probationary ??= false;
    else plain(text, values, problems, signs);
  };
}

function compileGradeMark(link: FieldId, grade: Grade, column: number, at: (field: FieldId) => number): Step {
  const index = at(link);
  const read = gradeMarkReader(grade);
  return (text, values, problems) => {
    if (text === '' || read(text, column, problems) === null) return;
    if (values[index] === null) values[index] = grade;
    else problems.push({ column, code: 'import.grade.two-marks', params: {} });
  };
}

/** One of the columns that take an X for one value of a field; two of them filled are no answer. */
function compileValueMark(index: number, value: FieldValue, column: number): Step | undefined {
  if (index < 0) return undefined;
  return (text, values, problems) => {
    if (text === '' || !readTick(text, column, problems)) return;
    if (values[index] === null) values[index] = value;
    else problems.push({ column, code: 'import.value.two-marks', params: {} });
  };
}

/** A column `Nam` or `Nữ`: a birth date or a mark in it tells the sex; both filled tell none and are refused. */
function compileSexColumn(sex: Sex, column: number, at: (field: FieldId) => number): Step {
  const [sexAt, birthAt] = [at('sex'), at('birth')];
  return (text, values, problems) => {
    if (isNothing(text)) return;
    if ((values[sexAt] ?? sex) !== sex) {
      problems.push({ column, code: 'import.value.unknown', params: { value: quoteCell(text) } });
      return;
    }
    values[sexAt] = sex;
    if (isMark(text)) return;
    const birth = readBirth(text, column, problems);
    if (birth !== null) values[birthAt] = birth;
  };
}

/** One half of a name kept in two columns: the halves are joined in the order of the columns. */
function compileNamePart(at: (field: FieldId) => number): Step {
  const index = at('fullName');
  return (text, values) => {
    const part = cleanText(text);
    const before = values[index];
    if (part !== '') values[index] = typeof before === 'string' ? `${before} ${part}` : part;
  };
}

/** Two dates in one cell, by line break, comma or semicolon: admission, then recognition. */
function compilePair(column: number, at: (field: FieldId) => number): Step {
  return (text, values, problems) => {
    const [admitted = '', official = ''] = text.split(/[\n,;]+/);
    values[at('admittedOn')] ??= readEvent(admitted.trim(), column, problems);
    if (at('officialOn') >= 0) values[at('officialOn')] ??= readEvent(official.trim(), column, problems);
  };
}

/** `12-QĐ/ĐU, 20/12/2023` or `Số 12-QĐ/ĐU ngày 20/12/2023`: number and date of a decision in one cell. */
function compileDecision(column: number, at: (field: FieldId) => number): Step | undefined {
  const [numberAt, dateAt] = [at('decisionNumber'), at('decisionDate')];
  if (numberAt < 0) return undefined;
  return (text, values, problems) => {
    const tidy = cleanText(text);
    if (isNothing(tidy)) return;
    const date = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.exec(tidy);
    const number = (date === null ? tidy : tidy.slice(0, date.index))
      .replace(/^(?:quyết định|qđ)?\s*số\s*:?\s*/iu, '')
      .replace(/[\s,;]*(?:ngày)?[\s,;]*$/iu, '');
    if (number !== '') values[numberAt] ??= number;
    if (date !== null) values[dateAt] ??= readEvent(date[0], column, problems);
  };
}

function compileNote(column: number, at: (field: FieldId) => number): Step | undefined {
  const reasonAt = at('notGradedReason');
  const removalReasonAt = at('reason');
  if (reasonAt >= 0) {
    const decidedAt = at('gradeDecided');
    return (text, values) => {
      if (text !== '' && values[decidedAt] === null)
        values[reasonAt] ??= readReasonInRemark(text, column, []);
    };
  }
  if (removalReasonAt < 0) return undefined;
  return (text, values) => {
    if (!isNothing(text)) values[removalReasonAt] ??= cleanText(text);
  };
}
