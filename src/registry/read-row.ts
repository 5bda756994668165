import { NO_ANSWERS, type Answer, type Answers } from './answers/answers.ts';
import { withAnswers } from './answers/with-answers.ts';
import type { CellReader } from './cells/cell-reader.ts';
import { compileRowCheck } from './check-row.ts';
import { organizationOfCollective } from './collective-name.ts';
import { compileStep, keepOwnMonth, type Signs, type Step } from './column-steps.ts';
import { FIELD_READERS, readText } from './field-readers.ts';
import { IMPORT_FIELDS, type FieldId, type FieldValue } from './fields.ts';
import { MONTH_SETS } from './month-bits.ts';
import { compileDues, compileMonths } from './month-steps.ts';
import { nameKey } from './name-key.ts';
import { isMonthList } from './records.ts';
import type { ReadingDays, RowProblem } from './row-problem.ts';
import { compileSettling } from './settle-record.ts';
import type { SheetMapping } from './sheet-mapping.ts';
import { compilePointSum } from './sum-points.ts';
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
  const { kind } = mapping;
  const months = isMonthList(kind) ? compileMonths(kind, at, days) : undefined;
  const markField = isMonthList(kind) ? MONTH_SETS[kind].mark : undefined;
  const ofMonth =
    markField === undefined || months === undefined
      ? undefined
      : { keep: months, read: readerOf(markField), markAt: at(markField), monthAt: at('month') };
  const steps = mapping.columns
    .map(({ index, role }) => ({
      index,
      step: role === undefined ? undefined : compileStep(role, index, at, readerOf, ofMonth),
    }))
    .filter((each): each is { index: number; step: Step } => each.step !== undefined);
  const sumPoints = compilePointSum(mapping, at);
  const settle = compileSettling(mapping, days);
  const forgetDues = compileDues(at);
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
    const signs: Signs = { probationary: null, saysNoGrade: false, nothingDue: false };
    for (const { index, step } of steps) step(cells[index] ?? '', values, problems, signs);
    sumPoints?.(cells, values, problems);
    settle?.(values);
    if (ofMonth !== undefined) keepOwnMonth(ofMonth, values, problems);
    if (signs.nothingDue) forgetDues(values);
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
