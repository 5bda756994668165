import type { FieldId, FieldValue } from '../fields.ts';
import type { CheckContext, RowCheck } from '../check-row.ts';

/** Counts that may not grow from one to the next: called, present, ballots cast. */
const NARROWING: readonly FieldId[] = ['votesCalled', 'votesPresent', 'ballotsCast'];
const BY_GRADE: readonly FieldId[] = ['votesExcellent', 'votesGood', 'votesFair', 'votesPoor'];

/**
 * Checks the vote of a row against itself: more people present than called, more ballots than people, more ballots for
 * the grades together than were cast (`import.votes.exceed`). What is not recorded is not held against anything.
 */
export function checkVotes({ at, has, columnOf }: CheckContext): RowCheck {
  const narrowing = NARROWING.filter(has).map((field) => ({ field, index: at(field) }));
  const byGrade = BY_GRADE.filter(has).map((field) => ({ field, index: at(field) }));
  if (narrowing.length + byGrade.length < 2) return () => undefined;
  return (values, _signs, problems) => {
    const report = (field: FieldId, value: FieldValue, count: number, most: number): void => {
      problems.push({ column: columnOf(field, value), code: 'import.votes.exceed', params: { count, most } });
    };
    let most: number | undefined;
    for (const { field, index } of narrowing) {
      const value = values[index] ?? null;
      if (typeof value !== 'number') continue;
      if (most !== undefined && value > most) report(field, value, value, most);
      most = Math.min(value, most ?? value);
    }
    const [first] = byGrade;
    const ballots = byGrade.reduce((sum, { index }) => sum + Number(values[index] ?? 0), 0);
    if (first !== undefined && most !== undefined && ballots > most)
      report(first.field, values[first.index] ?? null, ballots, most);
  };
}
