import type { Period } from '../../calendar/period.ts';
import type { CapLimits, CapSettings } from '../../assessment/cap.ts';
import { narrowTally, type Tally } from '../../documents/figures/tally.ts';
import { buildCapControl, type CapControl } from '../../documents/tables/cap-control.ts';
import type { TableReport } from '../../documents/tables/frame.ts';
import { SUBJECT_KINDS, type SubjectKind } from '../../registry/facts.ts';
import { listCaps, type CapRow } from '../../store/caps.ts';
import { tallyGrouped, type GroupedTraits } from '../../store/tables/graded-counts.ts';
import type { RunRow } from '../../store/runs.ts';
import { splitGroups } from '../assess-caps.ts';
import { placeOrganizations } from '../place-organizations.ts';
import type { Workspace } from '../workspace.ts';
import { basisOfRun, openTally } from './open-tally.ts';
import type { GradedFrame } from './report-frame.ts';

/** T8 of a period: the groups of its last run, as they were held against the rules. */
export function makeCapControl({ workspace, period, frame, counts }: GradedFrame): TableReport {
  const { db, within } = workspace;
  const { run } = counts;
  const { cap: setting } = JSON.parse(run.settings) as { cap: CapSettings };
  placeOrganizations(workspace, period);
  const tallies = new Map(SUBJECT_KINDS.map((kind) => [kind, openGrouped(workspace, period, run, kind)]));
  const groups = listCaps(db, run.id)
    .filter(({ unit }) => within === undefined || unit !== null)
    .map((cap): CapControl => {
      const { unit, label, subjectKind } = cap;
      const grouped = tallies.get(subjectKind);
      const isIn = grouped === undefined ? undefined : findMembers(cap, grouped.groups, within);
      return {
        key: [`${subjectKind}s`, cap.unitCode ?? unit, ...(unit === label ? [] : [label])].join(' '),
        group: unit === null || label.includes(unit) ? label : `${unit} – ${label}`,
        subjects: subjectKind,
        graded: grouped === undefined || isIn === undefined ? null : narrowTally(grouped, isIn),
        excellent: cap.excellent,
        good: cap.good,
        rule: cap.rule,
        limits: JSON.parse(cap.limits) as CapLimits,
        limit: cap.allowed,
        exceeded: cap.exceeded === 1,
      };
    });
  return buildCapControl(frame, groups, setting);
}

function openGrouped(
  workspace: Workspace,
  period: Period,
  run: RunRow,
  kind: SubjectKind,
): Tally<GroupedTraits> {
  const stored = tallyGrouped(workspace.db, run.id, period.code, kind);
  return openTally(workspace, period, basisOfRun(run), stored);
}

/**
 * Who belongs to a group: those of the unit whose text names it, else those of the grassroots organization. `undefined`:
 * nobody does any more.
 */
function findMembers(
  { organizationId, label }: CapRow,
  groups: readonly GroupedTraits[],
  within: number | undefined,
): ((traits: GroupedTraits) => boolean) | undefined {
  const naming = groups.flatMap(({ unitId, text }) =>
    text !== null &&
    (unitId === organizationId || organizationId === within) &&
    splitGroups(text).includes(label)
      ? [`${String(unitId)} ${text}`]
      : [],
  );
  const named = new Set(naming);
  const tests = [
    ({ unitId, text }: GroupedTraits): boolean => named.has(`${String(unitId)} ${text ?? ''}`),
    ({ baseId }: GroupedTraits): boolean => baseId === organizationId,
  ];
  return tests.find((test) => groups.some(test));
}
