import type { ImportKind } from '../registry/fields.ts';
import { isMonthList, isRecordList } from '../registry/records.ts';
import { applyConfidenceVotes } from '../store/apply-confidence-votes.ts';
import { applyMembers } from '../store/apply-members.ts';
import { applyMonths } from '../store/apply-months.ts';
import { applyOrganizationYears, applyTargets } from '../store/apply-organization-years.ts';
import { applyRecords } from '../store/apply-records.ts';
import type { StageRefusal } from '../store/match-members.ts';
import type { SheetContext } from './sheet-rows.ts';
import { tellChanges, tellLeft, tellOverruled, tellProbable } from './tell-people.ts';

/**
 * Takes the staged rows of a sheet into the store, as its kind of list asks, and says what people should look at.
 *
 * @param present the fields the sheet has.
 * @returns the rows that the store refused.
 */
export function applyStage(
  context: SheetContext,
  kind: ImportKind,
  present: ReadonlySet<string>,
): readonly StageRefusal[] {
  const { db, sheetId, period } = context;
  if (kind === 'targets') return applyTargets(db, sheetId, period.code);
  if (kind === 'organization-grades' || kind === 'collective-grades') {
    const subject = kind === 'organization-grades' ? 'organization' : 'collective';
    const { refusals, overruled } = applyOrganizationYears(db, subject, sheetId, period.code, present);
    tellOverruled(context, overruled);
    return refusals;
  }
  if (kind === 'organizations') return [];
  if (isMonthList(kind)) return applyMonths(db, sheetId, kind, period.year, present);
  if (kind === 'confidence-votes') return applyConfidenceVotes(db, sheetId, period.code, present);
  if (isRecordList(kind)) {
    const { refusals, probable } = applyRecords(db, sheetId, kind, period.code, present);
    tellProbable(context, probable, namesOf(context));
    return refusals;
  }
  const refuseProbable = context.rules.severityOf('import.row.probable-duplicate') === 'error';
  const { refusals, probable, left, overruled, overwritten } = applyMembers(
    db,
    sheetId,
    kind,
    period.code,
    present,
    refuseProbable,
  );
  if (probable.length + left.length + overwritten.length > 0) {
    const names = namesOf(context);
    tellProbable(context, probable, names);
    tellLeft(context, left, names);
    tellChanges(context, overwritten, names);
  }
  tellOverruled(context, overruled);
  return refusals;
}

function namesOf({ organizations }: SheetContext): ReadonlyMap<number, string> {
  return new Map(organizations.list().map(({ id, name }) => [id, name]));
}
