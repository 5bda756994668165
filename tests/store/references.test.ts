import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../../src/store/open-database.ts';
import { checkStagedReferences, checkVerdicts, holdingReferencesOnce } from '../../src/store/references.ts';
import { createStage } from '../../src/store/stage.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const db = createDatabase(join(makeTemporaryFolder(), 'review.db'));
afterAll(() => db.close());

/** A list of members with one row, about a new person of the organization. */
function stageRow(organizationId: number): void {
  const stage = createStage(db, 'members', new Set(['fullName', 'nameKey']));
  stage.add(7, organizationId, null, ['Đỗ Văn Ba', 'đỗ văn ba']);
  stage.flush();
}

describe('references', () => {
  it('of a list are held to the subjects and organizations that its rows name', async () => {
    await holdingReferencesOnce(db, async () => {
      db.exec('INSERT INTO organization (id, sheet_id, row_number) VALUES (1, 1, 2)');
      stageRow(1);
      expect(() => checkStagedReferences(db, 'members')).toThrow('row 7');
      db.exec(
        'INSERT INTO member (id, full_name, name_key, sheet_id, row_number) SELECT subject_id, full_name, name_key, 1, 7 FROM temp.stage',
      );
      expect(() => checkStagedReferences(db, 'members')).not.toThrow();
      stageRow(2);
      expect(() => checkStagedReferences(db, 'members')).toThrow('row 7');
    });
  });

  it('of a run are held to the verdicts that its subjects have', async () => {
    await holdingReferencesOnce(db, async () => {
      db.exec(`INSERT INTO run_part (id, run_id, subject_kind) VALUES (1, 1, 'member');
        INSERT INTO verdict (id, part_id, state, met, unknown) VALUES (5, 1, 'graded', '', '');
        INSERT INTO subject_verdict (part_id, subject_id, organization_id, verdict_id) VALUES (1, 41, 1, 5)`);
      expect(() => checkVerdicts(db, 1)).not.toThrow();
      db.exec(
        'INSERT INTO subject_verdict (part_id, subject_id, organization_id, verdict_id) VALUES (1, 42, 1, 6)',
      );
      expect(() => checkVerdicts(db, 1)).toThrow('subject 42');
    });
  });

  it('are held row by row again afterwards, also when the work fails', async () => {
    await expect(holdingReferencesOnce(db, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(() => db.exec('INSERT INTO membership (member_id, organization_id) VALUES (99, 1)')).toThrow(
      'FOREIGN KEY',
    );
  });
});
