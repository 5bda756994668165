import type { ReportDocument } from '../../documents/model.ts';
import { buildOrganizationTypes, type TypeCounts } from '../../documents/tables/organization-types.ts';
import type { GradedCount } from '../../store/tables/graded-counts.ts';
import { divideByType } from './grade-tables.ts';
import type { GradedFrame } from './report-frame.ts';

/** Kinds of organization that are a grassroots organization or stand below one. */
const GRASSROOTS_DOWN: ReadonlySet<string | null> = new Set([
  'base-committee',
  'base-cell',
  'section-committee',
  'cell',
]);

/** T6 of a period: the organizations and members its run counted. */
export function makeOrganizationTypes({ frame, counts }: GradedFrame): ReportDocument {
  const organizations = counts.organizations.map((row) => ({ ...row, isMember: false }));
  const members = counts.members.map((row) => ({ ...row, isMember: true }));
  const rows = [...organizations, ...members];
  const isPlaced = ({ kind }: GradedCount): boolean => GRASSROOTS_DOWN.has(kind);
  return buildOrganizationTypes(frame, {
    byType: divideByType(rows.filter(isPlaced), shapeType),
    elsewhere: members.filter((row) => !isPlaced(row)).reduce((sum, { count }) => sum + count, 0),
  });
}

function shapeType(rows: readonly (GradedCount & { readonly isMember: boolean })[]): TypeCounts {
  const sum = (test: (row: (typeof rows)[number]) => boolean): number =>
    rows.reduce((total, row) => (test(row) ? total + row.count : total), 0);
  const ofKind = (kind: string): number => sum((row) => !row.isMember && row.kind === kind);
  return {
    committees: ofKind('base-committee'),
    cells: ofKind('base-cell'),
    sections: ofKind('section-committee'),
    ownCells: ofKind('cell'),
    members: sum(({ isMember }) => isMember),
  };
}
