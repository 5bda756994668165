import type { Period } from '../../calendar/period.ts';
import { buildDisciplineTable, type DisciplineFigures } from '../../documents/tables/discipline-table.ts';
import type { MovementFigures } from '../../documents/tables/movement-figures.ts';
import { buildMovementTable } from '../../documents/tables/movement-table.ts';
import type { ReportDocument } from '../../documents/model.ts';
import type { MovementKind } from '../../registry/movements.ts';
import { countDisciplineForms, countEvents } from '../../store/tables/event-counts.ts';
import { countPlaceMovements } from '../movement-places.ts';
import { placeOrganizations } from '../place-organizations.ts';
import type { Workspace } from '../workspace.ts';
import { samePeriodBefore } from './period-counts.ts';
import { ifExisting, type ReportedPeriod } from './report-frame.ts';

/** T1 of a period. */
export function makeMovementTable({ workspace, period, frame }: ReportedPeriod): ReportDocument {
  const before = ifExisting(workspace, samePeriodBefore(period), countMovement);
  return buildMovementTable(frame, countMovement(workspace, period), before);
}

/** T9 of a period. */
export function makeDisciplineTable({ workspace, period, frame }: ReportedPeriod): ReportDocument {
  const before = ifExisting(workspace, samePeriodBefore(period), countDiscipline);
  return buildDisciplineTable(frame, countDiscipline(workspace, period), before);
}

/**
 * The figures of T1 by the ledger of movements (`review movements` counts the same). An opening before the first list, and
 * kinds of movement of which nothing is recorded at all, are not known.
 */
export function countMovement(workspace: Workspace, period: Period): MovementFigures {
  const { counts, hasOpening, recorded } = countPlaceMovements(workspace, period);
  placeOrganizations(workspace, period);
  const ifRecorded = (kind: MovementKind, count: number): number | null =>
    recorded.has(kind) ? count : null;
  return {
    opening: hasOpening ? counts.opening : null,
    closing: counts.closing,
    admitted: counts.admitted,
    inElsewhere: ifRecorded('transfer-in', counts.inElsewhere),
    inProvince: ifRecorded('transfer-in', counts.inProvince),
    inUnstated: ifRecorded('transfer-in', counts.inUnstated),
    restored: ifRecorded('restored', counts.restored),
    died: ifRecorded('died', counts.died),
    expelled: counts.expelled,
    deleted: counts.deleted,
    deletedProbationary: counts.deletedProbationary,
    left: counts.left,
    outElsewhere: ifRecorded('transfer-out', counts.outElsewhere),
    outProvince: ifRecorded('transfer-out', counts.outProvince),
    outUnstated: ifRecorded('transfer-out', counts.outUnstated),
    unexplained: {
      appeared: counts.appeared + counts.foundHere + counts.wentTwice + counts.reorganizedIn,
      vanished: counts.vanished + counts.foundElsewhere + counts.cameTwice + counts.reorganizedOut,
    },
  };
}

/** The figures of T9. */
export function countDiscipline(workspace: Workspace, period: Period): DisciplineFigures {
  const { db, within } = workspace;
  placeOrganizations(workspace, period);
  const forms = countDisciplineForms(db, period, within);
  const ofForm = (form: number): number => forms.find((row) => row.form === form)?.count ?? 0;
  const { expelled, deleted, deletedProbationary, left } = countEvents(db, period, within);
  return {
    reprimanded: ofForm(1),
    warned: ofForm(2),
    dismissed: ofForm(3),
    expelled,
    deleted,
    deletedProbationary,
    left,
  };
}
