import { dayBefore, type PlainDate } from '../calendar/plain-date.ts';
import {
  countOrganizationKinds,
  countRestated,
  fillOrganizationMoves,
  listOrganizationChanges,
  type OrganizationChangeRow,
  type OrganizationKindCount,
} from '../store/ledger/organization-register.ts';
import { ORGANIZATION_KINDS } from '../registry/fields.ts';
import { fillScope, listScope } from '../store/ledger/scope.ts';
import { fillLedger, spanOf, type LedgerRequest } from './fill-ledger.ts';
import type { Workspace } from './workspace.ts';

/** Organizations that came and went, by kind, with the members of each unit on the map of the last day. */
export interface OrganizationRegister {
  readonly period: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly termStart: string | null;
  readonly kinds: readonly OrganizationKindCount[];
  /** Grassroots organizations: committees and cells together. */
  readonly grassroots: Omit<OrganizationKindCount, 'kind'>;
  readonly changes: readonly OrganizationChangeRow[];
  readonly byUnit: readonly {
    readonly code: string | null;
    readonly name: string;
    readonly opening: number;
    /** Members of the opening whose organization is this unit's by the map of the last day. */
    readonly restated: number;
    readonly closing: number;
  }[];
}

/**
 * Counts the organizations before and after a period, what became of those that went, and the change since the start of
 * the term (setting `termStart`), each change with its row.
 *
 * @throws UserError `workspace.period.missing`, `workspace.unit.unknown`.
 */
export function countOrganizations(workspace: Workspace, request: LedgerRequest): OrganizationRegister {
  const { db, settings } = workspace;
  const { period, from, to, unit } = spanOf(workspace, request);
  fillLedger(workspace, { from, to, knownOn: request.knownOn });
  fillScope(db, unit, false);
  const { termStart } = settings;
  fillOrganizationMoves(db, { from, to }, dayBefore(from), termStart);
  const kinds = countOrganizationKinds(db, termStart !== undefined).sort(
    (left, right) => rankOf(left.kind) - rankOf(right.kind),
  );
  const restated = new Map(countRestated(db).map((row) => [row.unitId, row]));
  return {
    period: period.code,
    from,
    to,
    termStart: termStart ?? null,
    kinds,
    grassroots: addKinds(kinds.filter(({ kind }) => kind === 'base-committee' || kind === 'base-cell')),
    changes: listOrganizationChanges(db, { from, to }),
    byUnit: listScope(db).flatMap(({ id, code, name }) => {
      const row = restated.get(id);
      return row === undefined
        ? []
        : [{ code, name, opening: row.opening, restated: row.restated, closing: row.closing }];
    }),
  };
}

const rankOf = (kind: string): number => ORGANIZATION_KINDS.findIndex((each) => each === kind);

function addKinds(kinds: readonly OrganizationKindCount[]): Omit<OrganizationKindCount, 'kind'> {
  const sum = (figure: Exclude<keyof OrganizationKindCount, 'kind'>): number =>
    kinds.reduce((all, kind) => all + (kind[figure] ?? 0), 0);
  return {
    termStart: kinds.some(({ termStart }) => termStart === null) ? null : sum('termStart'),
    opening: sum('opening'),
    founded: sum('founded'),
    merged: sum('merged'),
    split: sum('split'),
    dissolved: sum('dissolved'),
    ended: sum('ended'),
    becameThis: sum('becameThis'),
    becameOther: sum('becameOther'),
    closing: sum('closing'),
  };
}
