import { isOfOrganizations } from './sheet-rows.ts';
import type { Db } from './open-database.ts';

/** A subject that an earlier list of the same kind had and a submission has not. */
export interface Vanished {
  readonly subjectId: number;
  readonly submission: number;
  readonly file: string;
  readonly row: number;
}

/**
 * The subjects that earlier lists of a kind and period had and none of a submission's sheets has; to be called when all
 * of them were taken. An earlier list is one in a file of the same name and place; for people also any list that speaks
 * of one of the submission's cells, as far as those cells go.
 *
 * @param refusedNames name keys of people whose rows were refused this time: they are not counted.
 */
export function findVanished(
  db: Db,
  submission: { readonly id: number; readonly period: string; readonly file: string },
  kind: string,
  refusedNames: readonly string[],
): Vanished[] {
  const earlier = db
    .prepare<[number, string, string], { id: number; file: string }>(
      `SELECT h.id, s.file FROM sheet h JOIN submission s ON s.id = h.submission_id
        WHERE s.id < ? AND h.kind = ? AND s.period = ? AND s.undone_at IS NULL`,
    )
    .all(submission.id, kind, submission.period);
  if (earlier.length === 0) return [];
  const sameFile = earlier.filter(({ file }) => file === submission.file).map(({ id }) => id);
  const ofCells = kind === 'members' || kind === 'grades' ? findOthersOfCells(db, submission, kind) : [];
  // Nearly always a unit names everybody that it named before: then no other unit's list is looked through.
  if (sameFile.length + ofCells.length === 0) return [];
  const named = isOfOrganizations(kind)
    ? ''
    : `AND NOT EXISTS (SELECT 1 FROM member m JOIN json_each(@names) n ON n.value = m.name_key WHERE m.id = r.subject_id)`;
  return db
    .prepare<[Record<string, string | number>], Vanished & { readonly latest: number }>(
      `WITH mine (id) AS MATERIALIZED (${MINE})
       SELECT r.subject_id AS subjectId, h.submission_id AS submission, s.file, r.row_number AS row, max(h.id) AS latest
         FROM json_each(@earlier) e JOIN sheet h ON h.id = e.value JOIN submission s ON s.id = h.submission_id
         JOIN sheet_row r ON r.sheet_id = h.id
        WHERE r.subject_id NOT IN (SELECT id FROM mine)
          AND (h.id IN (SELECT value FROM json_each(@sameFile)) OR r.subject_id IN (SELECT value FROM json_each(@ofCells)))
          ${named}
        GROUP BY r.subject_id ORDER BY latest, row`,
    )
    .all({
      submission: submission.id,
      kind,
      earlier: JSON.stringify(earlier.map(({ id }) => id)),
      sameFile: JSON.stringify(sameFile),
      ofCells: JSON.stringify(ofCells),
      names: JSON.stringify(refusedNames),
    })
    .map(({ subjectId, submission: number, file, row }) => ({ subjectId, submission: number, file, row }));
}

/** The subjects of a submission's sheets of a kind. */
const MINE = `SELECT r.subject_id FROM sheet h JOIN sheet_row r ON r.sheet_id = h.id
  WHERE h.submission_id = @submission AND h.kind = @kind`;

/** The members whom the record of the year has in the submission's cells and its sheets have not. */
function findOthersOfCells(
  db: Db,
  submission: { readonly id: number; readonly period: string },
  kind: string,
): number[] {
  return db
    .prepare<[Record<string, string | number>], { id: number }>(
      `WITH mine (id) AS MATERIALIZED (${MINE}), cell (id) AS MATERIALIZED (
         SELECT DISTINCT own.organization_id FROM mine CROSS JOIN member_year own
          WHERE own.period = @period AND own.member_id = mine.id)
       SELECT y.member_id AS id FROM cell CROSS JOIN member_year y INDEXED BY member_year_organization
        WHERE y.period = @period AND y.organization_id = cell.id AND y.member_id NOT IN (SELECT id FROM mine)`,
    )
    .all({ submission: submission.id, kind, period: submission.period })
    .map(({ id }) => id);
}
