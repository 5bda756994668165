import type { Period } from '../../calendar/period.ts';
import { buildDisciplineTable, type DisciplineFigures } from '../../documents/tables/discipline-table.ts';
import type { MovementFigures } from '../../documents/tables/movement-figures.ts';
import { buildMovementTable } from '../../documents/tables/movement-table.ts';
import type { ReportDocument } from '../../documents/model.ts';
import { countDisciplineForms, countEvents } from '../../store/tables/event-counts.ts';
import { countListChanges, countListed } from '../../store/tables/list-changes.ts';
import { lastRun } from '../../store/runs.ts';
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
 * The figures of T1: opening and closing are the members of the last runs, admissions and removals the recorded ones.
 * Deaths, transfers and restorations are not recorded.
 */
export function countMovement(workspace: Workspace, period: Period): MovementFigures {
  const { db, within } = workspace;
  placeOrganizations(workspace, period);
  const earlier = samePeriodBefore(period);
  const now = lastRun(db, period.code);
  const before = earlier === undefined ? undefined : lastRun(db, earlier.code);
  return {
    ...countEvents(db, period, within),
    opening: before === undefined ? null : countListed(db, before.id, within),
    closing: now === undefined ? null : countListed(db, now.id, within),
    inElsewhere: null,
    inProvince: null,
    inUnstated: null,
    restored: null,
    died: null,
    outElsewhere: null,
    outProvince: null,
    outUnstated: null,
    unexplained:
      now === undefined || before === undefined
        ? { appeared: 0, vanished: 0 }
        : countListChanges(db, now, before, within),
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
