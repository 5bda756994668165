import type { Period } from '../../calendar/period.ts';
import {
  buildDisciplineTable,
  type DisciplinedPeople,
  type DisciplineTraits,
} from '../../documents/tables/discipline-table.ts';
import type { TableReport } from '../../documents/tables/frame.ts';
import type { MovementFigures } from '../../documents/tables/movement-figures.ts';
import { buildMovementTable, type MovementSide } from '../../documents/tables/movement-table.ts';
import type { MovementKind } from '../../registry/movements.ts';
import { tallyDiscipline, tallyEvents, type EventTraits } from '../../store/tables/event-counts.ts';
import { countPlaceMovements, listPlaceMovements } from '../movement-places.ts';
import { placeOrganizations } from '../place-organizations.ts';
import type { Workspace } from '../workspace.ts';
import { basisOfPeriod, openTally } from './open-tally.ts';
import { samePeriodBefore } from './period-counts.ts';
import { ifExisting, type ReportedPeriod } from './report-frame.ts';

/** T1 of a period. */
export function makeMovementTable({ workspace, period, frame }: ReportedPeriod): TableReport {
  const before = ifExisting(workspace, samePeriodBefore(period), openMovement);
  return buildMovementTable(frame, openMovement(workspace, period), before);
}

/** T9 of a period. */
export function makeDisciplineTable({ workspace, period, frame }: ReportedPeriod): TableReport {
  const before = ifExisting(workspace, samePeriodBefore(period), openDiscipline);
  return buildDisciplineTable(frame, openDiscipline(workspace, period), before);
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

/** Members disciplined and members who left in a period. */
export function openDiscipline(workspace: Workspace, period: Period): DisciplinedPeople {
  const { db, within } = workspace;
  placeOrganizations(workspace, period);
  const forms = tallyDiscipline(db, period, within);
  const events = tallyEvents(db, period, within);
  const nameForm = <Row extends { readonly form: number }>(row: Row): (Row & DisciplineTraits)[] => {
    const figure = FORMS.get(row.form);
    return figure === undefined ? [] : [{ ...row, figure, probationary: 0 }];
  };
  const nameEvent = <Row extends EventTraits>(row: Row): (Row & DisciplineTraits)[] => {
    const figure = EXITS.get(row.kind);
    return figure === undefined ? [] : [{ ...row, figure }];
  };
  return openTally<DisciplineTraits>(workspace, period, basisOfPeriod(workspace, period), {
    groups: [...forms.groups.flatMap(nameForm), ...events.groups.flatMap(nameEvent)],
    list: () => [...forms.list().flatMap(nameForm), ...events.list().flatMap(nameEvent)],
  });
}

const FORMS: ReadonlyMap<number, DisciplineTraits['figure']> = new Map([
  [1, 'reprimanded'],
  [2, 'warned'],
  [3, 'dismissed'],
]);
const EXITS: ReadonlyMap<string, DisciplineTraits['figure']> = new Map([
  ['khai-tru', 'expelled'],
  ['xoa-ten', 'deleted'],
  ['xin-ra', 'left'],
]);

/** Who came and went, told apart by the figure each counts for. */
function openMovement(workspace: Workspace, period: Period): MovementSide {
  const figures = countMovement(workspace, period);
  const { unexplained: _, ...counted } = figures;
  const groups = Object.entries(counted).flatMap(([figure, count]) =>
    count === null ? [] : [{ figure, count }],
  );
  const list = (): ReturnType<typeof listPlaceMovements> => listPlaceMovements(workspace, period);
  return {
    figures,
    people: openTally(workspace, period, basisOfPeriod(workspace, period), { groups, list }),
  };
}
