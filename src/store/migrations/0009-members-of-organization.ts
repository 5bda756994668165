import type { Migration } from '../migrate.ts';

/** The members of an organization in a year, for lists of one unit in a database of thousands of them. */
export const membersOfOrganization: Migration = {
  id: 9,
  name: 'members-of-organization',
  sql: `
CREATE INDEX member_year_organization ON member_year (period, organization_id);
`,
};
