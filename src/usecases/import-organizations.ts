import { organizationKey } from '../registry/organization-key.ts';
import type { Period } from '../calendar/period.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { IMPORT_FIELDS, type FieldId, type FieldValue, type OrganizationKind } from '../registry/fields.ts';
import type { Db } from '../store/open-database.ts';
import {
  allOrganizations,
  lastPeriodOf,
  organizationWriter,
  type VersionInput,
} from '../store/organizations.ts';
import { subjectWriter } from '../store/sheet-rows.ts';
import { organizationCodeKey } from './unit-resolver.ts';

/** A row of a list of organizations, waiting until the whole list is read: parents may stand below their children. */
export interface OrganizationRow {
  readonly rowNumber: number;
  readonly values: readonly FieldValue[];
}

export interface OrganizationRefusal {
  readonly rowNumber: number;
  readonly code: DiagnosticCode;
  readonly field: FieldId;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface OrganizationResult {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refusals: readonly OrganizationRefusal[];
}

const FIELDS = IMPORT_FIELDS.organizations;
type OrganizationField = (typeof FIELDS)[number];

interface Known {
  id: number;
  versionId: number;
  version: VersionInput;
}

/** Fields of a version that a list may correct, under the names people see in the history. */
const COMPARED = ['name', 'kind', 'parentId', 'sector', 'fromDate', 'toDate', 'code'] as const;

/**
 * Takes a list of organizations: new ones are added with their dates, known ones (by code, else by name below the same
 * parent) corrected. A new name or parent in a later year than the one that recorded the old ends the old version in
 * that year and is kept as a change (renamed, moved); what a list says of mergers and dissolutions is kept too.
 */
export function importOrganizations(
  db: Db,
  sheetId: number,
  period: Period,
  rows: readonly OrganizationRow[],
): OrganizationResult {
  const writer = organizationWriter(db, sheetId, period.code);
  const byCode = new Map<string, Known>();
  const byPlace = new Map<string, Known>();
  const byName = new Map<string, Known[]>();
  const remember = (known: Known): void => {
    const { version } = known;
    if (version.code !== null) byCode.set(organizationCodeKey(version.code), known);
    byPlace.set(`${String(version.parentId)} ${version.nameKey}`, known);
    const same = byName.get(version.nameKey);
    if (same === undefined) byName.set(version.nameKey, [known]);
    else if (!same.includes(known)) same.push(known);
  };
  for (const { versionId, id, ...version } of allOrganizations(db)) remember({ id, versionId, version });

  const codes = new Set(byCode.keys());
  for (const row of rows) {
    const code = textOf(readerOf(row.values)('unitCode'));
    if (code !== null) codes.add(organizationCodeKey(code));
  }
  const refusals: OrganizationRefusal[] = [];
  const counts = { created: 0, changed: 0, unchanged: 0 };
  const seen = new Map<number, number>();
  const lines = new Map<number, Known>();

  for (const { row, find, problem, unknown } of orderByParents(rows, byCode, byName)) {
    const cell = readerOf(row.values);
    const name = String(cell('unitName'));
    const parentId = find?.() ?? null;
    const successor = textOf(cell('successorCode'));
    const lostSuccessor: RowProblem | undefined =
      successor === null || codes.has(organizationCodeKey(successor))
        ? undefined
        : { code: 'import.organization.unknown', field: 'successorCode', params: { value: successor } };
    const refusal = problem ?? (parentId === null ? unknown : undefined) ?? lostSuccessor;
    if (refusal !== undefined) {
      refusals.push({ rowNumber: row.rowNumber, ...refusal });
      continue;
    }
    const nameKey = organizationKey(name);
    const code = textOf(cell('unitCode'));
    const known =
      code === null ? byPlace.get(`${String(parentId)} ${nameKey}`) : byCode.get(organizationCodeKey(code));
    const first = known === undefined ? undefined : seen.get(known.id);
    if (known !== undefined && first !== undefined) {
      refusals.push({
        rowNumber: row.rowNumber,
        code: 'import.row.duplicate',
        field: code === null ? 'unitName' : 'unitCode',
        params: { first },
      });
      continue;
    }
    const fresh: VersionInput = {
      fromDate: textOf(cell('foundedOn')) ?? known?.version.fromDate ?? null,
      toDate: textOf(cell('endedOn')) ?? known?.version.toDate ?? null,
      code: code ?? known?.version.code ?? null,
      name,
      nameKey,
      kind: (textOf(cell('organizationKind')) ?? known?.version.kind ?? 'cell') as OrganizationKind,
      parentId: parentId ?? known?.version.parentId ?? null,
      sector: textOf(cell('sector')) ?? known?.version.sector ?? null,
    };
    if (known === undefined) {
      const ids = writer.insert(row.rowNumber, fresh);
      const made = { ...ids, version: fresh };
      remember(made);
      counts.created += 1;
      seen.set(ids.id, row.rowNumber);
      lines.set(row.rowNumber, made);
      continue;
    }
    seen.set(known.id, row.rowNumber);
    lines.set(row.rowNumber, known);
    const fields = COMPARED.filter((field) => known.version[field] !== fresh[field]);
    if (fields.length === 0) {
      counts.unchanged += 1;
      continue;
    }
    counts.changed += 1;
    const renamed = fields.includes('name') && known.version.nameKey !== fresh.nameKey;
    const moved = fields.includes('parentId') && known.version.parentId !== null;
    if ((renamed || moved) && (lastPeriodOf(db, known.id) ?? period.code) < period.code) {
      const until = String(period.year);
      known.versionId = writer.supersede(known.id, known.versionId, until, { ...fresh, fromDate: until });
      if (renamed) writer.recordChange(row.rowNumber, 'renamed', until, known.id, null);
      if (moved) writer.recordChange(row.rowNumber, 'moved', until, known.id, fresh.parentId);
    } else {
      writer.correct(known.versionId, fresh);
    }
    for (const field of fields)
      writer.recordField(row.rowNumber, known.id, field, known.version[field], fresh[field]);
    known.version = fresh;
    remember(known);
  }

  const record = subjectWriter(db, sheetId);
  for (const row of rows) {
    const known = lines.get(row.rowNumber);
    if (known === undefined) continue;
    record(row.rowNumber, known.id);
    const cell = readerOf(row.values);
    const ended = textOf(cell('endedOn'));
    const kind = textOf(cell('changeKind'));
    if (ended === null || kind === null) continue;
    const successor = textOf(cell('successorCode'));
    const successorId = successor === null ? null : (byCode.get(organizationCodeKey(successor))?.id ?? null);
    writer.recordChange(row.rowNumber, kind, ended, known.id, successorId);
  }
  return { ...counts, refusals };
}

function readerOf(values: readonly FieldValue[]): (field: OrganizationField) => FieldValue {
  return (field) => values[FIELDS.indexOf(field)] ?? null;
}

function textOf(value: FieldValue): string | null {
  return value === null ? null : String(value);
}

type RowProblem = Pick<OrganizationRefusal, 'code' | 'field' | 'params'>;

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

interface OrderedRow {
  readonly row: OrganizationRow;
  readonly find: (() => number | undefined) | undefined;
  readonly problem: RowProblem | undefined;
  readonly unknown: RowProblem | undefined;
}

/** Puts parents before their children; unknown or ambiguous parents and cycles become problems of their rows. */
function orderByParents(
  rows: readonly OrganizationRow[],
  byCode: ReadonlyMap<string, Known>,
  byName: ReadonlyMap<string, readonly Known[]>,
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
    const code = textOf(cell('parentCode'));
    const name = textOf(cell('parentName'));
    if (code === null && name === null) return {};
    const field = code === null ? 'parentName' : 'parentCode';
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
