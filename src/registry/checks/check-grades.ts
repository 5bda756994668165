import { addMonths, latestDay, type PlainDate } from '../../calendar/plain-date.ts';
import type { CheckContext, RowCheck } from '../check-row.ts';
import type { FieldId, FieldValue } from '../fields.ts';

const CHAIN: readonly FieldId[] = ['gradeSelf', 'gradeCommittee', 'gradeCell', 'gradeDecided'];
const ABOVE_HTNV = new Set<FieldValue>(['HTXSNV', 'HTTNV']);
/** Members admitted later than this before the end of the period are among those not reviewed. */
const NEW_MEMBER_MONTHS = 6;

/**
 * Checks the grades of a row: none and no reason in a list of decided grades (`import.grade.missing`; a list of
 * proposals waits for its decision and is no error), a grade for somebody exempt or suspended
 * (`import.grade.not-expected`), somebody disciplined graded above HTNV (`import.grade.disciplined`).
 */
export function checkGrades(context: CheckContext): RowCheck {
  const { at, has, columnOf, isColumnOf, days } = context;
  if (at('gradeDecided') < 0) return () => undefined;
  const chain = CHAIN.map((field) => ({ field, index: at(field) })).reverse();
  const [reasonAt, reviewedAt, admittedAt] = [at('notGradedReason'), at('selfReviewDone'), at('admittedOn')];
  const [exemptAt, suspendedAt, statusAt] = [at('exempt'), at('suspended'), at('status')];
  const disciplineAt = at('disciplineForm');
  const isDecided = has('gradeDecided');
  const newFrom = days === undefined ? undefined : addMonths(days.periodEnd, -NEW_MEMBER_MONTHS);
  const isNew = (admitted: FieldValue): boolean =>
    typeof admitted === 'string' && newFrom !== undefined && latestDay(admitted as PlainDate) > newFrom;
  return (values, signs, problems) => {
    const exempt = exemptAt >= 0 && values[exemptAt] === 1;
    const suspended = suspendedAt >= 0 && values[suspendedAt] === 1;
    const link = chain.find(({ index }) => values[index] !== null);
    if (link === undefined) {
      const reasoned =
        signs.saysNoGrade ||
        (values[reasonAt] ?? null) !== null ||
        values[reviewedAt] === 0 ||
        exempt ||
        suspended ||
        (statusAt >= 0 && (values[statusAt] ?? 'active') !== 'active') ||
        (admittedAt >= 0 && isNew(values[admittedAt] ?? null));
      if (!isDecided || reasoned) return;
      const column = columnOf('gradeDecided', null);
      // What was read wrongly in a column of the grade was reported already.
      if (
        problems.some(
          (problem) => problem.code.startsWith('import.grade.') || isColumnOf('gradeDecided', problem.column),
        )
      )
        return;
      problems.push({ column, code: 'import.grade.missing', params: {} });
      return;
    }
    const grade = values[link.index] ?? null;
    const column = columnOf(link.field, grade);
    if (exempt || suspended) {
      const params = { grade: String(grade), reason: exempt ? 'exempt' : 'suspended' };
      problems.push({ column, code: 'import.grade.not-expected', params });
    }
    if (ABOVE_HTNV.has(grade) && disciplineAt >= 0 && Number(values[disciplineAt] ?? 0) > 0)
      problems.push({ column, code: 'import.grade.disciplined', params: { grade: String(grade) } });
  };
}
