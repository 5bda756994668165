import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { percentHundredths, percentText } from '../documents/percent.ts';
import {
  countAdmissionGroups,
  countAdmittedByUnit,
  countAdmittingOrganizations,
  countOpening,
  listPlannedTargets,
  type AdmittingOrganizations,
  type PlannedTarget,
} from '../store/ledger/admissions.ts';
import { fillMoved } from '../store/ledger/counts.ts';
import { fillScope, listScope } from '../store/ledger/scope.ts';
import { fillLedger, spanOf, type LedgerRequest } from './fill-ledger.ts';
import type { Workspace } from './workspace.ts';

/** A share that names what it is a share of. */
export interface NamedShare {
  readonly count: number;
  readonly base: number;
  readonly of: 'plan' | 'membersAtStart' | 'admitted' | 'days';
  /** Two decimals, half up; null when the base is 0. */
  readonly percent: string | null;
}

/** A group of those admitted. A small count of a group by belief or origin is withheld: `count` is null. */
export interface GroupShare extends Omit<NamedShare, 'count'> {
  readonly group: string;
  readonly count: number | null;
}

/** Groups by belief and origin, and the least count of them that is shown: fewer people can be told apart. */
const SENSITIVE: ReadonlySet<string> = new Set(['religious', 'ethnic-minority']);
const LEAST_SHOWN = 5;

/** Admissions of a period against the plan of the whole year. */
export interface Admissions {
  readonly period: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly admitted: number;
  /** Null where no target is recorded. A part of a year is held against the target of the whole year. */
  readonly plan: {
    readonly target: number;
    /** The plans that the lists of targets name. */
    readonly documents: readonly { readonly number: string; readonly date: string; readonly body: string }[];
    readonly share: NamedShare;
  } | null;
  readonly ofMembers: NamedShare;
  /** The part of the year that has passed, to hold the share of the plan against. */
  readonly pace: NamedShare;
  /** By the groups recorded, sums only; shares are of all admitted. */
  readonly groups: readonly GroupShare[];
  /** Of how many admitted the groups are recorded. */
  readonly groupsRecorded: NamedShare;
  readonly organizations: AdmittingOrganizations;
  readonly byUnit: readonly {
    readonly code: string | null;
    readonly name: string;
    readonly admitted: number;
    readonly target: number | null;
    readonly percent: string | null;
  }[];
}

/**
 * Counts those admitted in a period against the plan, the members at its start, and the groups that the resolution on
 * building grassroots organizations names. Groups are never shown by person.
 *
 * @throws UserError `workspace.period.missing`, `workspace.unit.unknown`.
 */
export function countAdmissions(workspace: Workspace, request: LedgerRequest): Admissions {
  const { db } = workspace;
  const { period, from, to, unit } = spanOf(workspace, request);
  const span = fillLedger(workspace, { from, to, knownOn: request.knownOn });
  fillScope(db, unit, false);
  fillMoved(db, span, false);
  const year = String(period.year);
  const targets = listPlannedTargets(db, year);
  const byUnit = countAdmittedByUnit(db);
  const admitted = [...byUnit.values()].reduce((sum, count) => sum + count, 0);
  const units = listScope(db);
  const head = unit ?? units.find(({ kind }) => kind === 'province')?.id;
  const target = targetOf(targets, head);
  const { groups, recorded } = countAdmissionGroups(db);
  const passed = daysBetween(`${year}-01-01` as PlainDate, to);
  return {
    period: period.code,
    from,
    to,
    admitted,
    plan:
      target === null
        ? null
        : { target, documents: plansOf(targets), share: shareOf(admitted, target, 'plan') },
    ofMembers: shareOf(admitted, countOpening(db), 'membersAtStart'),
    pace: shareOf(passed, daysBetween(`${year}-01-01` as PlainDate, `${year}-12-31` as PlainDate), 'days'),
    groups: groups.map(({ group, count }) =>
      SENSITIVE.has(group) && count < LEAST_SHOWN
        ? { group, count: null, base: admitted, of: 'admitted', percent: null }
        : { group, ...shareOf(count, admitted, 'admitted') },
    ),
    groupsRecorded: shareOf(recorded, admitted, 'admitted'),
    organizations: countAdmittingOrganizations(db),
    byUnit: units.flatMap(({ id, code, name }) => {
      const own = targetOf(
        targets.filter(({ unitId }) => unitId === id),
        id,
      );
      const count = byUnit.get(id) ?? 0;
      return count === 0 && own === null
        ? []
        : [
            {
              code,
              name,
              admitted: count,
              target: own,
              percent: own === null ? null : shareOf(count, own, 'plan').percent,
            },
          ];
    }),
  };
}

/** The target of an organization is the one set for it, else the sum of those set for its units, each in the same way. */
function targetOf(targets: readonly PlannedTarget[], own: number | undefined): number | null {
  const set = targets.find(({ organizationId }) => organizationId === own);
  if (set !== undefined) return set.target;
  if (targets.length === 0) return null;
  const units = new Map<number, PlannedTarget[]>();
  for (const target of targets) units.set(target.unitId, [...(units.get(target.unitId) ?? []), target]);
  return [...units].reduce((sum, [unit, below]) => {
    const whole = below.find(({ organizationId }) => organizationId === unit);
    return sum + (whole?.target ?? below.reduce((all, { target }) => all + target, 0));
  }, 0);
}

function plansOf(targets: readonly PlannedTarget[]): { number: string; date: string; body: string }[] {
  const plans = new Map<string, { number: string; date: string; body: string }>();
  for (const { number, decidedOn, body } of targets)
    if (number !== null && decidedOn !== null)
      plans.set(`${number} ${decidedOn}`, { number, date: decidedOn, body: body ?? '' });
  return [...plans.values()];
}

function shareOf(count: number, base: number, of: NamedShare['of']): NamedShare {
  return { count, base, of, percent: percentText(percentHundredths(count, base)) };
}

/** Days from one to another, both counted. */
function daysBetween(first: PlainDate, last: PlainDate): number {
  let days = 1;
  for (let day = first; day < last; day = addDays(day, 1)) days += 1;
  return days;
}
