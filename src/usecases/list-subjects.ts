import type { Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import type { SubjectKind } from '../registry/facts.ts';
import type { CapRow } from '../store/caps.ts';
import { organizationsOf } from '../store/organizations.ts';
import { listOutcomes } from '../store/subjects.ts';
import { createUnitResolver, indexUnits } from './unit-resolver.ts';
import type { Workspace } from './workspace.ts';

/** One subject of a run, as the contract names its parts. */
export interface ListedSubject {
  /** Number, code or name, as `review explain` takes it. */
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unit: string | null;
  readonly proposed: string | null;
  readonly ceiling: string | null;
  readonly grade: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly rules: readonly { readonly id: string; readonly outcome: 'met' | 'unknown' }[];
}

/**
 * The organization a person names by code or name.
 *
 * @throws UserError `workspace.unit.unknown`.
 */
export function findUnit(workspace: Workspace, period: Period, text: string): number {
  const resolve = createUnitResolver(indexUnits(organizationsOf(workspace.db, period.start, period.end)));
  const byCode = resolve({ code: text, name: null, parent: null });
  const found = 'id' in byCode ? byCode : resolve({ code: null, name: text, parent: null });
  if ('id' in found) return found.id;
  throw new UserError([diagnose('workspace.unit.unknown', {}, { value: text, ...found.params })]);
}

/**
 * The subjects of a run in the order of the tree; those that people must look at, or all.
 *
 * @param scope.unit only this organization (code or name) and what is below it.
 */
export function listSubjects(
  workspace: Workspace,
  period: Period,
  runId: number,
  scope: { readonly all: boolean; readonly unit: string | undefined },
): ListedSubject[] {
  const within = scope.unit === undefined ? undefined : findUnit(workspace, period, scope.unit);
  const states = scope.all ? [] : ['needs-decision', 'insufficient'];
  const ids = (text: string, outcome: 'met' | 'unknown') =>
    text
      .split(' ')
      .filter((id) => id !== '')
      .map((id) => ({ id, outcome }));
  return listOutcomes(workspace.db, runId, states, within).map((row) => ({
    id: row.knownAs,
    kind: row.kind,
    name: row.name,
    unit: row.unit,
    proposed: row.proposed,
    ceiling: row.ceiling,
    grade: row.grade,
    state: row.state,
    reason: row.reason,
    rules: [...ids(row.met, 'met'), ...ids(row.unknown, 'unknown')],
  }));
}

/** The groups of a run under every reading, for scripts. */
export function showCaps(caps: readonly CapRow[]) {
  return caps.map((cap) => ({
    group: cap.label,
    unit: cap.unit,
    subjects: cap.subjectKind,
    rule: cap.rule,
    excellent: cap.excellent,
    good: cap.good,
    limits: JSON.parse(cap.limits) as unknown,
    limit: cap.allowed,
    exceeded: cap.exceeded === 1,
  }));
}
