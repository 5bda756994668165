import type { Grade } from '../registry/grades.ts';
import type { Db } from './open-database.ts';

/** Counts HTXSNV and HTTNV while subjects are judged one by one. */
export interface GradeCounter {
  /** `capGroup`: what stands in the subject's column of groups. */
  add(organizationId: number, capGroup: string | null, grade: Grade | null): void;
  /** Fills the temporary table `grade_count`, for `countCapGroups`. Call once after the last. */
  flush(): void;
}

/**
 * Counts the best two grades of each organization, by the text of the column of groups: what the caps are held against.
 * Counted on the way, because afterwards every subject's text would have to be found again.
 */
export function gradeCounter(db: Db): GradeCounter {
  db.exec(`DROP TABLE IF EXISTS temp.grade_count;
    CREATE TEMP TABLE grade_count (organization_id INTEGER, cap_group TEXT, excellent INTEGER, good INTEGER)`);
  const counts = new Map<number, Map<string | null, [excellent: number, good: number]>>();
  return {
    add(organizationId, capGroup, grade) {
      if (grade !== 'HTXSNV' && grade !== 'HTTNV') return;
      let groups = counts.get(organizationId);
      if (groups === undefined) counts.set(organizationId, (groups = new Map()));
      let count = groups.get(capGroup);
      if (count === undefined) groups.set(capGroup, (count = [0, 0]));
      count[grade === 'HTXSNV' ? 0 : 1] += 1;
    },
    flush() {
      const insert = db.prepare('INSERT INTO temp.grade_count VALUES (?, ?, ?, ?)');
      for (const [organizationId, groups] of counts)
        for (const [capGroup, count] of groups) insert.run(organizationId, capGroup, ...count);
    },
  };
}
