import type { CapLimits, CapSettings } from '../../assessment/cap.ts';
import { buildCapControl, type CapControl } from '../../documents/tables/cap-control.ts';
import type { ReportDocument } from '../../documents/model.ts';
import { SUBJECT_KINDS } from '../../registry/facts.ts';
import { listCaps } from '../../store/caps.ts';
import { countGroupSizes } from '../../store/tables/graded-counts.ts';
import { splitGroups } from '../assess-caps.ts';
import { placeOrganizations } from '../place-organizations.ts';
import type { GradedFrame } from './report-frame.ts';

/** T8 of a period: the groups of its last run, as they were held against the rules. */
export function makeCapControl({ workspace, period, frame, counts }: GradedFrame): ReportDocument {
  const { db, within } = workspace;
  const { run } = counts;
  const { cap: setting } = JSON.parse(run.settings) as { cap: CapSettings };
  placeOrganizations(workspace, period);
  const sizes = new Map<string, number>();
  for (const kind of SUBJECT_KINDS) {
    for (const { organizationId, text, graded } of countGroupSizes(db, run.id, period.code, kind)) {
      for (const label of text === null ? [null] : splitGroups(text)) {
        const key = sizeKey(kind, organizationId, label);
        sizes.set(key, (sizes.get(key) ?? 0) + graded);
      }
    }
  }
  const groups = listCaps(db, run.id)
    .filter(({ unit }) => within === undefined || unit !== null)
    .map((cap): CapControl => ({
      group: cap.unit === null || cap.label.includes(cap.unit) ? cap.label : `${cap.unit} – ${cap.label}`,
      subjects: cap.subjectKind,
      graded:
        sizes.get(sizeKey(cap.subjectKind, cap.organizationId, cap.label)) ??
        sizes.get(sizeKey(cap.subjectKind, cap.organizationId, null)) ??
        null,
      excellent: cap.excellent,
      good: cap.good,
      limits: JSON.parse(cap.limits) as CapLimits,
      limit: cap.allowed,
      exceeded: cap.exceeded === 1,
    }));
  return buildCapControl(frame, groups, setting);
}

/** Groups are named by a text within a unit, or are a whole grassroots organization. */
function sizeKey(kind: string, organizationId: number | null, label: string | null): string {
  return JSON.stringify([kind, organizationId, label]);
}
