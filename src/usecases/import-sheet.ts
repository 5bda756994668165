import type { Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCollector } from '../diagnostics/collector.ts';
import { unitKey } from '../registry/answers/answers.ts';
import { describeColumns, type ColumnSource } from '../registry/describe-columns.ts';
import { IMPORT_FIELDS, type FieldId, type ImportKind } from '../registry/fields.ts';
import { isMonthList, isOwnList } from '../registry/records.ts';
import { monthOfSheet } from '../registry/given-by-titles.ts';
import type { SheetMapping } from '../registry/sheet-mapping.ts';
import type { SheetTable } from '../sheets/find-table.ts';
import type { Db } from '../store/open-database.ts';
import { queueIdentityQuestions } from '../store/staged-identity.ts';
import {
  isOfOrganizations,
  listStagedOrganizations,
  listSubjectsOf,
  recordSubjects,
} from '../store/sheet-rows.ts';
import { checkStagedReferences } from '../store/references.ts';
import { countStage, createStage, listRefusedNames } from '../store/stage.ts';
import {
  closeSheet,
  flaggedRowWriter,
  insertSheet,
  skippedRowWriter,
  type RowCounts,
} from '../store/submissions.ts';
import { importOrganizations } from './import-organizations.ts';
import { applyStage } from './apply-stage.ts';
import { findDecision, findPlan } from './find-decision.ts';
import type { Answering } from './answering.ts';
import type { KnownOrganizations } from './known-organizations.ts';
import type { OrganizationRow } from './organization-rows.ts';
import { createRowPlacer } from './place-rows.ts';
import { listChanges, type CellChange } from './list-changes.ts';
import {
  eachRow,
  placeOfField,
  refuse,
  remark,
  remarkSheet,
  type RowRules,
  type SheetContext,
  type SkippedRow,
  weigh,
} from './sheet-rows.ts';

/** A sheet whose table and columns were recognised. */
export interface RecognisedSheet {
  readonly name: string;
  readonly table: SheetTable<SheetMapping>;
  readonly mapping: SheetMapping;
}

/** What came of one sheet, as the command tells it. */
export interface SheetOutcome extends RowCounts {
  readonly kind: ImportKind;
  readonly sheet: string;
  readonly headerRow: number;
  readonly skipped: readonly SkippedRow[];
  /** Values that were known before or are new to a known record, with their cells. */
  readonly changes: readonly CellChange[];
}

export interface TakenSheet {
  readonly sheetId: number;
  readonly outcome: SheetOutcome;
  /** The organizations its rows name. */
  readonly organizations: readonly number[];
  /** Name keys of people whose rows were refused. */
  readonly refusedNames: readonly string[];
}

/** What a sheet is taken with. */
export interface SheetRequest {
  readonly submissionId: number;
  readonly file: string;
  readonly period: Period;
  readonly organizations: KnownOrganizations;
  /** Only organizations at or below this one may be named; undefined: all. */
  readonly unit: number | undefined;
  /** What rows are held against. */
  readonly rules: RowRules;
  readonly answering: Answering;
}

/**
 * Takes the rows of one recognised sheet into the store, inside the caller's transaction. Every row is created, changed,
 * unchanged or refused with its cell; every other row is listed as skipped with its reason.
 */
export async function importSheet(
  db: Db,
  sheet: RecognisedSheet,
  request: SheetRequest,
  diagnostics: DiagnosticCollector,
): Promise<TakenSheet> {
  const { submissionId, file, period, organizations: known, unit, rules, answering } = request;
  const { table } = sheet;
  const mapping = withMonth(sheet);
  const sources = describeColumns(mapping);
  const sheetId = insertSheet(db, {
    submissionId,
    name: sheet.name,
    kind: mapping.kind,
    headerRow: table.headerRow,
    columns: JSON.stringify(sources),
    decision: mapping.kind === 'targets' ? findPlan(table.titles) : findDecision(table.titles),
  });
  const context: SheetContext = {
    db,
    period,
    organizations: known,
    file,
    sheetId,
    mapping,
    sources,
    place: { file, ...(sheet.name === '' ? {} : { sheet: sheet.name }) },
    diagnostics,
    answering,
    rules,
    flagged: flaggedRowWriter(db, sheetId),
    skipped: skippedRowWriter(db, sheetId),
    skips: [],
  };
  const { counts, organizations, refusedNames } =
    mapping.kind === 'organizations'
      ? await takeOrganizations(context, table)
      : await takeStaged(context, table, unit);
  closeSheet(db, sheetId, counts);
  return {
    sheetId,
    outcome: {
      kind: mapping.kind,
      sheet: sheet.name,
      headerRow: table.headerRow,
      ...counts,
      skipped: context.skips,
      changes: listChanges(context),
    },
    organizations,
    refusedNames,
  };
}

/** A list of one month may be told by the name of its sheet alone. */
function withMonth({ mapping, name }: RecognisedSheet): SheetMapping {
  const { kind, given = [] } = mapping;
  const month = isMonthList(kind) ? monthOfSheet(name) : undefined;
  if (month === undefined || given.some(({ field }) => field === 'month')) return mapping;
  return { ...mapping, given: [...given, { field: 'month', value: month }] };
}

interface TakenRows extends Pick<TakenSheet, 'organizations' | 'refusedNames'> {
  readonly counts: RowCounts;
}

async function takeOrganizations(context: SheetContext, table: SheetTable<SheetMapping>): Promise<TakenRows> {
  const rows: OrganizationRow[] = [];
  let total = 0;
  let refused = 0;
  await eachRow(context, table, (rowNumber, values, refusals) => {
    total += 1;
    if (refusals.length === 0) {
      rows.push({ rowNumber, values });
      return;
    }
    refused += 1;
    refuse(context, rowNumber, refusals);
  });
  const { answering, file } = context;
  const answerFor = (text: string): string | undefined => {
    const answer = answering.answers.units.get(unitKey(text));
    if (answer !== undefined) answering.used.addUnit(answer);
    return answer?.meaning;
  };
  const result = importOrganizations(context.db, context.sheetId, context.period, rows, answerFor);
  context.organizations.forget();
  for (const { rowNumber, code, field, params } of result.refusals) {
    if (
      code.startsWith('import.organization.') &&
      code !== 'import.organization.cycle' &&
      field !== 'successorCode'
    )
      answering.unsure.note(file, { kind: 'unit', text: String(params['value']), listKind: 'organizations' });
    refuse(context, rowNumber, [diagnose(code, placeOfField(context, rowNumber, field), params)]);
  }
  for (const { rowNumber, code, field, params } of result.kept)
    remark(context, rowNumber, [weigh(context, code, placeOfField(context, rowNumber, field), params)]);
  const { created, changed, unchanged } = result;
  return {
    counts: { rows: total, created, changed, unchanged, refused: refused + result.refusals.length },
    organizations: listSubjectsOf(context.db, context.sheetId),
    refusedNames: [],
  };
}

async function takeStaged(
  context: SheetContext,
  table: SheetTable<SheetMapping>,
  unit: number | undefined,
): Promise<TakenRows> {
  const { db, mapping } = context;
  const kind = mapping.kind;
  const fields: readonly FieldId[] = IMPORT_FIELDS[kind];
  const placer = createRowPlacer(context, fields, table.titles, unit);
  const present = listPresent(kind, context.sources, fields);
  const stage = createStage(db, kind, present);
  let total = 0;
  let refused = 0;
  const nameKeyAt = fields.indexOf('nameKey');
  const refusedNames: string[] = [];
  await eachRow(context, table, (rowNumber, values, refusals, outerSection) => {
    total += 1;
    const { place, problem } = placer.place(rowNumber, values, refusals.length > 0, outerSection);
    const problems = problem === undefined ? refusals : [...refusals, problem];
    if (problems.length > 0) {
      refused += 1;
      refuse(context, rowNumber, problems);
      const name = values[nameKeyAt];
      if (typeof name === 'string' && refusedNames.length < REMEMBERED_NAMES) refusedNames.push(name);
      return;
    }
    stage.add(rowNumber, place?.id ?? null, place?.baseId ?? null, values);
  });
  stage.flush();
  const fromTitle = placer.fromTitle();
  if (fromTitle !== undefined) remarkSheet(context, fromTitle);

  const refusals = applyStage(context, kind, present);
  const unclear = refusals.filter(({ code }) => code.startsWith('import.identity.'));
  queueIdentityQuestions(
    db,
    context.sheetId,
    unclear.map(({ rowNumber }) => rowNumber),
  );
  for (const refusal of refusals) {
    refuse(context, refusal.rowNumber, [
      diagnose(refusal.code, placeOfField(context, refusal.rowNumber, refusal.field), refusal.params),
    ]);
  }
  checkStagedReferences(db, kind);
  recordSubjects(db, context.sheetId);
  if (!isOfOrganizations(kind)) refusedNames.push(...listRefusedNames(db, REMEMBERED_NAMES));
  const counts = countStage(db);
  return {
    counts: { rows: total, ...counts, refused: refused + counts.refused },
    organizations: unit === undefined ? listStagedOrganizations(db) : [unit],
    refusedNames,
  };
}

/** Names of refused rows that are remembered, so that their people are not told to have vanished. */
const REMEMBERED_NAMES = 10_000;

/** The fields that rows of the sheet may give. A column may be traced to fields that this kind of list has not. */
function listPresent(
  kind: ImportKind,
  sources: readonly ColumnSource[],
  fields: readonly FieldId[],
): ReadonlySet<string> {
  const ofColumns = new Set<string>(sources.map(({ field }) => field));
  // What a record says may come from the titles, the period and other columns; whom it is about only from columns.
  const composed = (field: FieldId): boolean => isOwnList(kind) && !isIdentifying(field);
  return new Set(
    fields.filter(
      (field) => ofColumns.has(field) || field === 'fullName' || isDerived(field) || composed(field),
    ),
  );
}

/** Fields by which people are known; one that no column gives must not look as if it were given. */
function isIdentifying(field: string): boolean {
  return ['birth', 'admittedOn', 'citizenId', 'card12', 'card8', 'ownCode'].includes(field);
}

/** Fields a row may give although no column has just that meaning. */
function isDerived(field: string): boolean {
  return [
    'nameKey',
    'sex',
    'status',
    'exempt',
    'suspended',
    'notGradedReason',
    'gradeDecidedOn',
    'removalKind',
    'removedOn',
    'reason',
  ].includes(field);
}
