import type { Period } from '../calendar/period.ts';
import { nameOrganizations } from '../store/organizations.ts';
import { listRulings, type RulingRow } from '../store/rulings.ts';
import { nameMembers } from '../store/subjects.ts';
import { choosePeriod, type Workspace } from './workspace.ts';

/** A recorded decision with the name of whom, or of the group, it is about. */
export interface ShownRuling extends Omit<RulingRow, 'superseded' | 'asked'> {
  readonly name: string;
  readonly superseded: boolean;
}

/** The decisions recorded in a period, in the order they came; superseded ones stay in the list. */
export function listDecisions(
  workspace: Workspace,
  asked: Period | undefined,
): { readonly period: string; readonly decisions: readonly ShownRuling[] } {
  const { db } = workspace;
  const period = choosePeriod(workspace, asked).code;
  const rows = listRulings(db, period);
  const idsOf = (kind: string): number[] =>
    rows.flatMap(({ subjectKind, subjectId }) =>
      subjectKind === kind && subjectId !== null ? [subjectId] : [],
    );
  const members = nameMembers(db, idsOf('member'));
  const organizations = nameOrganizations(db, [...idsOf('organization'), ...idsOf('collective')]);
  return {
    period,
    decisions: rows.map(({ asked: _asked, superseded, ...row }) => ({
      ...row,
      superseded: superseded === 1,
      name:
        row.subjectId === null
          ? (row.capGroup ?? '')
          : ((row.subjectKind === 'member' ? members : organizations).get(row.subjectId) ?? ''),
    })),
  };
}
