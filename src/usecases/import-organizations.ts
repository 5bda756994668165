import { organizationKey } from '../registry/organization-key.ts';
import type { Period } from '../calendar/period.ts';
import type { OrganizationKind } from '../registry/fields.ts';
import type { Db } from '../store/open-database.ts';
import {
  allOrganizations,
  lastPeriodOf,
  latestListsOf,
  organizationsOf,
  organizationWriter,
  type VersionInput,
} from '../store/organizations.ts';
import { subjectWriter } from '../store/sheet-rows.ts';
import { orderByParents, type RowProblem } from './order-by-parents.ts';
import {
  readerOf,
  textOf,
  type Known,
  type OrganizationRefusal,
  type OrganizationRow,
} from './organization-rows.ts';
import { organizationCodeKey } from './unit-resolver.ts';

export interface OrganizationResult {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refusals: readonly OrganizationRefusal[];
  /** What the list says otherwise than a list of a later period, which stands. */
  readonly kept: readonly OrganizationRefusal[];
}

/** Fields of a version that a list may correct, under the names people see in the history. */
const COMPARED = ['name', 'kind', 'parentId', 'sector', 'fromDate', 'toDate', 'code'] as const;

/**
 * Takes a list of organizations: new ones are added with their dates, known ones (by code, else by name below the same
 * parent) corrected. A new name or parent in a later year than the one that recorded the old ends the old version in
 * that year and is kept as a change (renamed, moved); what a list says of mergers and dissolutions is kept too. A list of
 * an earlier period speaks of the version that held then; what a later list says of an organization stays as it is
 * (`import.organization.newer`), but gaps are filled.
 *
 * @param answerFor what a clerk decided that a text means: the code or name of an organization.
 */
export function importOrganizations(
  db: Db,
  sheetId: number,
  period: Period,
  rows: readonly OrganizationRow[],
  answerFor: (text: string) => string | undefined,
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
  const latest = allOrganizations(db);
  const versions = new Map(latest.map(({ id, versionId }) => [id, versionId]));
  const then = new Map(organizationsOf(db, period.start, period.end).map((version) => [version.id, version]));
  for (const organization of latest) {
    const { versionId, id, ...version } = then.get(organization.id) ?? organization;
    remember({ id, versionId, version });
  }
  const spokenOf = latestListsOf(db, period.code);

  const codes = new Set(byCode.keys());
  for (const row of rows) {
    const code = textOf(readerOf(row.values)('unitCode'));
    if (code !== null) codes.add(organizationCodeKey(code));
  }
  const refusals: OrganizationRefusal[] = [];
  const kept: OrganizationRefusal[] = [];
  const counts = { created: 0, changed: 0, unchanged: 0 };
  const seen = new Map<number, number>();
  const lines = new Map<number, Known>();
  const spoken: { rowNumber: number; id: number }[] = [];

  for (const { row, find, problem, unknown } of orderByParents(rows, byCode, byName, answerFor)) {
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
    const read: VersionInput = {
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
      const ids = writer.insert(row.rowNumber, read);
      const made = { ...ids, version: read };
      remember(made);
      counts.created += 1;
      seen.set(ids.id, row.rowNumber);
      lines.set(row.rowNumber, made);
      continue;
    }
    seen.set(known.id, row.rowNumber);
    const newer = versions.get(known.id) === known.versionId ? spokenOf.get(known.id) : undefined;
    const fresh = newer === undefined ? read : fillGaps(known.version, read);
    if (newer !== undefined)
      for (const field of ['name', 'kind', 'parentId', 'toDate'] as const) {
        if (read[field] === fresh[field]) continue;
        const params = { period: newer, name: known.version.name };
        kept.push({
          rowNumber: row.rowNumber,
          code: 'import.organization.newer',
          field: TOLD_AT[field],
          params,
        });
        break;
      }
    // What ended by an older list and is spoken of in a later one has not ended.
    if (newer === undefined) lines.set(row.rowNumber, known);
    else spoken.push({ rowNumber: row.rowNumber, id: known.id });
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
  for (const { rowNumber, id } of spoken) record(rowNumber, id);
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
  return { ...counts, refusals, kept };
}

/** The cell that shows a field of a version. */
const TOLD_AT = {
  name: 'unitName',
  kind: 'organizationKind',
  parentId: 'parentName',
  toDate: 'endedOn',
} as const;

/** A version with what another says of fields it has nothing for; when it ended is no gap. */
function fillGaps(version: VersionInput, more: VersionInput): VersionInput {
  return {
    ...version,
    fromDate: version.fromDate ?? more.fromDate,
    code: version.code ?? more.code,
    parentId: version.parentId ?? more.parentId,
    sector: version.sector ?? more.sector,
  };
}
