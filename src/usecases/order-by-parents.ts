import { organizationKey } from '../registry/organization-key.ts';
import {
  readerOf,
  textOf,
  type Known,
  type OrganizationRefusal,
  type OrganizationRow,
} from './organization-rows.ts';
import { organizationCodeKey } from './unit-resolver.ts';

export type RowProblem = Pick<OrganizationRefusal, 'code' | 'field' | 'params'>;

interface ParentLookup {
  /** The parent's row, when the same list has it. */
  readonly row?: OrganizationRow;
  /** Gives the parent's id once its row was taken. */
  readonly find?: () => number | undefined;
  readonly problem?: RowProblem;
  /** What to say when the parent's row turns out to be refused. */
  readonly unknown?: RowProblem;
  readonly cycle?: RowProblem;
}

/** A row with its parent, or with what is wrong with that. */
export interface OrderedRow {
  readonly row: OrganizationRow;
  readonly find: (() => number | undefined) | undefined;
  readonly problem: RowProblem | undefined;
  readonly unknown: RowProblem | undefined;
}

/**
 * Puts parents before their children; unknown or ambiguous parents and cycles become problems of their rows.
 *
 * @param answerFor what a clerk decided that a parent's text means.
 */
export function orderByParents(
  rows: readonly OrganizationRow[],
  byCode: ReadonlyMap<string, Known>,
  byName: ReadonlyMap<string, readonly Known[]>,
  answerFor: (text: string) => string | undefined,
): OrderedRow[] {
  const inListByCode = new Map<string, OrganizationRow>();
  const inListByName = new Map<string, OrganizationRow[]>();
  for (const row of rows) {
    const cell = readerOf(row.values);
    const code = textOf(cell('unitCode'));
    if (code !== null) inListByCode.set(organizationCodeKey(code), row);
    const key = organizationKey(String(cell('unitName')));
    inListByName.set(key, [...(inListByName.get(key) ?? []), row]);
  }
  const parentOf = (row: OrganizationRow): ParentLookup => {
    const cell = readerOf(row.values);
    const written = { code: textOf(cell('parentCode')), name: textOf(cell('parentName')) };
    const meant = answerFor(written.code ?? written.name ?? '');
    const byAnswer = meant !== undefined && byCode.has(organizationCodeKey(meant));
    const code = byAnswer ? meant : meant === undefined ? written.code : null;
    const name = meant ?? written.name;
    if (code === null && name === null) return {};
    const field = written.code === null ? 'parentName' : 'parentCode';
    const value = code ?? name ?? '';
    const key = code === null ? organizationKey(value) : organizationCodeKey(code);
    const listed = code === null ? (inListByName.get(key) ?? []) : [inListByCode.get(key)];
    const stored = code === null ? (byName.get(key) ?? []) : [byCode.get(key)];
    const listedRow = listed[0];
    if (listed.length > 1 || (listedRow === undefined && stored.length > 1)) {
      return {
        problem: { code: 'import.organization.ambiguous', field, params: { value, candidates: value } },
      };
    }
    const unknown = { code: 'import.organization.unknown', field, params: { value } } as const;
    if (listedRow !== undefined) {
      const listedCode = textOf(readerOf(listedRow.values)('unitCode'));
      const listedKey = organizationKey(String(readerOf(listedRow.values)('unitName')));
      const find = (): number | undefined =>
        listedCode === null
          ? byName.get(listedKey)?.[0]?.id
          : byCode.get(organizationCodeKey(listedCode))?.id;
      return {
        row: listedRow,
        find,
        unknown,
        cycle: { code: 'import.organization.cycle', field, params: { value } },
      };
    }
    const storedId = stored[0]?.id;
    return storedId === undefined ? { problem: unknown } : { find: () => storedId, unknown };
  };

  const ordered: OrderedRow[] = [];
  const states = new Map<OrganizationRow, 'open' | 'done'>();
  for (const start of rows) {
    if (states.has(start)) continue;
    const line: { row: OrganizationRow; parent: ParentLookup }[] = [];
    for (let row: OrganizationRow | undefined = start; row !== undefined && !states.has(row);) {
      const parent: ParentLookup = parentOf(row);
      states.set(row, 'open');
      line.push({ row, parent });
      row = parent.row;
    }
    const top = line.at(-1);
    const inCycle = top?.parent.row !== undefined && states.get(top.parent.row) === 'open';
    for (const { row, parent } of line.reverse()) {
      const problem = parent.problem ?? (inCycle && row === top?.row ? parent.cycle : undefined);
      ordered.push({ row, find: parent.find, problem, unknown: parent.unknown });
      states.set(row, 'done');
    }
  }
  return ordered;
}
