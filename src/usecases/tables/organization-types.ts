import type { TableReport } from '../../documents/tables/frame.ts';
import { buildOrganizationTypes } from '../../documents/tables/organization-types.ts';
import type { GradedFrame } from './report-frame.ts';

/** T6 of a period: the organizations and members its run counted. */
export function makeOrganizationTypes({ frame, counts }: GradedFrame): TableReport {
  return buildOrganizationTypes(frame, counts);
}
