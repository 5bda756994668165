import { NO_ANSWERS, type Answer, type Answers } from './answers/answers.ts';
import { withAnswers } from './answers/with-answers.ts';
import { isNothing, quoteCell, type CellReader } from './cells/cell-reader.ts';
import { readGradeMark, readReasonInGradeCell } from './cells/grade-cells.ts';
import { readAnyCard, readCitizenIdOrOlder } from './cells/identifier-cells.ts';
import { isMark } from './cells/mark.ts';
import { readReasonInRemark } from './cells/reason-cells.ts';
import { holdsTwoPeople } from './cells/two-people.ts';
import { parseProbation } from './cells/probation.ts';
import { compileRowCheck, type RowSigns } from './check-row.ts';
import type { ColumnRole, Sex } from './column-role.ts';
import { dateReader, FIELD_READERS, readText } from './field-readers.ts';
import { IMPORT_FIELDS, type FieldId, type FieldValue } from './fields.ts';
import { nameKey } from './name-key.ts';
import { organizationOfCollective } from './collective-name.ts';
import type { ReadingDays, RowProblem } from './row-problem.ts';
import type { SheetMapping } from './sheet-mapping.ts';
import { cleanText } from './text-key.ts';

/** What is known of a row beside its cells. */
export interface RowContext {
  /** Text of the section row above it: the unit's name where the sheet has no column for it. */
  readonly sectionText?: string;
}

export interface ReadRow {
  /** In the order of `IMPORT_FIELDS[kind]`. */
  readonly values: FieldValue[];
  readonly problems: readonly RowProblem[];
}

/** Reads one row; never throws for what stands in the cells. */
export type RowReader = (cells: readonly string[], context: RowContext) => ReadRow;

/** Reads one column into the row's values, and what it says beside them into the signs. */
type Step = (text: string, values: FieldValue[], problems: RowProblem[], signs: Signs) => void;
type Signs = { -readonly [Sign in keyof RowSigns]: RowSigns[Sign] };

const readBirth = dateReader('birth');
const readEvent = dateReader('event');
const GRADED: ReadonlySet<FieldId> = new Set(['gradeSelf', 'gradeCommittee', 'gradeCell', 'gradeDecided']);

/**
 * Makes the reader of a sheet's rows, compiled once: values in the order of `IMPORT_FIELDS[kind]`, and every problem of
 * the row at once. A value that could not be read is `null` and its problem is listed.
 *
 * @param days what dates and ages are held against; without them those checks are left out.
 * @param answers what a clerk decided about words; it comes before the dictionaries.
 * @param onAnswer told of each such word that is met.
 */
export function compileRowReader(
  mapping: SheetMapping,
  days?: ReadingDays,
  answers: Answers = NO_ANSWERS,
  onAnswer: (field: FieldId, answer: Answer<FieldValue>) => void = () => undefined,
): RowReader {
  const fields: readonly FieldId[] = IMPORT_FIELDS[mapping.kind];
  const at = (field: FieldId): number => fields.indexOf(field);
  const empty: FieldValue[] = fields.map(() => null);
  const readerOf = (field: FieldId): CellReader =>
    withAnswers(FIELD_READERS[field] ?? readText, answers.values.get(field), (answer) => {
      onAnswer(field, answer);
    });
  const steps = mapping.columns
    .map(({ index, role }) => ({
      index,
      step: role === undefined ? undefined : compileStep(role, index, at, readerOf),
    }))
    .filter((each): each is { index: number; step: Step } => each.step !== undefined);
  const check = compileRowCheck(mapping, days);
  const [fullNameAt, nameKeyAt, unitNameAt, unitCodeAt] = [
    at('fullName'),
    at('nameKey'),
    at('unitName'),
    at('unitCode'),
  ];
  const [statusAt, exemptAt, suspendedAt] = [at('status'), at('exempt'), at('suspended')];
  const sexAt = at('sex');
  const collectiveAt = at('collectiveName');
  const blankIsMale = sexAt >= 0 && hasOnlyFemaleMarks(mapping);
  const givesUnit = mapping.columns.some(
    ({ role }) => role?.kind === 'field' && (role.field === 'unitName' || role.field === 'unitCode'),
  );
  return (cells, context) => {
    const values = empty.slice();
    const problems: RowProblem[] = [];
    const signs: Signs = { probationary: null, saysNoGrade: false };
    for (const { index, step } of steps) step(cells[index] ?? '', values, problems, signs);
    if (blankIsMale && typeof values[fullNameAt] === 'string') values[sexAt] ??= 'male';
    if (fullNameAt >= 0 && typeof values[fullNameAt] === 'string')
      values[nameKeyAt] = nameKey(values[fullNameAt]);
    if (unitNameAt >= 0 && !givesUnit && context.sectionText !== undefined && values[unitCodeAt] === null) {
      values[unitNameAt] = cleanText(context.sectionText);
    }
    if (collectiveAt >= 0 && values[unitNameAt] === null && values[unitCodeAt] === null) {
      values[unitNameAt] = organizationOfCollective(values[collectiveAt] ?? null);
    }
    const status = statusAt < 0 ? null : (values[statusAt] ?? null);
    if (status !== null) {
      values[exemptAt] ??= status === 'exempt' ? 1 : 0;
      values[suspendedAt] ??= status === 'suspended' ? 1 : 0;
    }
    check(values, signs, problems);
    return { values, problems };
  };
}

/** A lone column `Nữ`: left blank it says male (spreadsheets.md 4). */
function hasOnlyFemaleMarks(mapping: SheetMapping): boolean {
  const kinds = mapping.columns.map(({ role }) => (role?.kind === 'field' ? role.field : role?.kind));
  return (
    kinds.includes('sex-female') &&
    !kinds.some((kind) => kind === 'sex-male' || kind === 'sex' || kind === 'birth-male')
  );
}

function compileStep(
  role: ColumnRole,
  column: number,
  at: (field: FieldId) => number,
  readerOf: (field: FieldId) => CellReader,
): Step | undefined {
  switch (role.kind) {
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

function compileGradeMark(
  link: FieldId,
  grade: string,
  column: number,
  at: (field: FieldId) => number,
): Step {
  const index = at(link);
  return (text, values, problems) => {
    if (text === '' || readGradeMark(text, column, problems) === null) return;
    if (values[index] === null) values[index] = grade;
    else problems.push({ column, code: 'import.grade.two-marks', params: {} });
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
