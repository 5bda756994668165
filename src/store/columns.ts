import type { SubjectKind } from '../registry/facts.ts';
import { IMPORT_FIELDS } from '../registry/fields.ts';

/** The column that stores a field or fact: `scoreTotal` → `score_total`. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Fields of a person that stay the same over the years. */
export const MEMBER_COLUMNS = ['sex', 'birth', 'admittedOn', 'officialOn'] as const;

const NOT_OF_THE_YEAR = new Set<string>([
  'fullName',
  'nameKey',
  'citizenId',
  'card12',
  'card8',
  'ownCode',
  'unitCode',
  'unitName',
  'parentName',
  ...MEMBER_COLUMNS,
]);

/** Fields of `member_year`: what one year's list and grading say of a member. */
export const MEMBER_YEAR_FIELDS: readonly string[] = IMPORT_FIELDS.grades.filter(
  (field) => !NOT_OF_THE_YEAR.has(field),
);

/** Fields of `collective_year`. */
export const COLLECTIVE_YEAR_FIELDS: readonly string[] = IMPORT_FIELDS['collective-grades'].filter(
  (field) => !NOT_OF_THE_YEAR.has(field),
);

/** Where the year's records of each kind of subject stand, and which column names the subject. */
export const YEAR_TABLES = {
  member: { table: 'member_year', key: 'member_id' },
  organization: { table: 'organization_year', key: 'organization_id' },
  collective: { table: 'collective_year', key: 'organization_id' },
} as const satisfies Record<SubjectKind, { table: string; key: string }>;

/** Fields of `organization_year`. */
export const ORGANIZATION_YEAR_FIELDS: readonly string[] = IMPORT_FIELDS['organization-grades'].filter(
  (field) => !NOT_OF_THE_YEAR.has(field),
);
