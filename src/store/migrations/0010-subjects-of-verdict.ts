import type { Migration } from '../migrate.ts';

/** How many subjects a run says the same of: what every summary asks, and would otherwise count out of millions of rows. */
export const subjectsOfVerdict: Migration = {
  id: 10,
  name: 'subjects-of-verdict',
  sql: `
ALTER TABLE verdict ADD COLUMN subjects INTEGER NOT NULL DEFAULT 0 CHECK (subjects >= 0);
UPDATE verdict SET subjects = s.subjects
  FROM (SELECT verdict_id, count(*) AS subjects FROM subject_verdict GROUP BY verdict_id) s WHERE s.verdict_id = verdict.id;
`,
};
