import type { Db } from './open-database.ts';

/**
 * A list that names its decision in the title gives every grade in it the decision's day, unless a column says another.
 *
 * @param present the fields the sheet has; with a decision `gradeDecidedOn` is among them.
 */
export function dateGrades(db: Db, sheetId: number, present: ReadonlySet<string>): void {
  if (!present.has('gradeDecidedOn') || !present.has('gradeDecided')) return;
  db.prepare(
    `UPDATE temp.stage SET grade_decided_on = d.decided_on
       FROM sheet h JOIN decision d ON d.id = h.decision_id
      WHERE h.id = ? AND grade_decided IS NOT NULL AND grade_decided_on IS NULL`,
  ).run(sheetId);
}
