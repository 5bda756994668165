import type { CapSettings } from '../../assessment/cap.ts';
import type { ReportDocument } from '../../documents/model.ts';
import { buildUnitGrades, type SubjectByUnit, type UnitGrading } from '../../documents/tables/unit-grades.ts';
import { isTerritorial } from '../../registry/base-types.ts';
import type { UnitSubject } from '../../messages/table-words/unit-table-words.ts';
import type { GradedCount } from '../../store/tables/graded-counts.ts';
import { shapeGrading } from '../province-figures.ts';
import { cellsOf, grassrootsOf } from './grade-tables.ts';
import type { PeriodCounts } from './period-counts.ts';
import type { GradedFrame } from './report-frame.ts';

/** Which rows of a period each table by unit counts, in the order of the tables. */
export const GRADED_SUBJECTS: readonly (readonly [
  UnitSubject,
  (counts: PeriodCounts) => readonly GradedCount[],
])[] = [
  ['upper', ({ upper }) => upper],
  ['grassroots', grassrootsOf],
  ['cells', cellsOf],
  ['collectives', ({ collectives }) => collectives],
  ['leaders', ({ members }) => members.filter(({ leader }) => leader === 1)],
  ['members', ({ members }) => members],
];

/** T7 of a period; a kind of subject nobody counted has no table. */
export function makeUnitGrades({ frame, counts, before }: GradedFrame): ReportDocument {
  const { cap } = JSON.parse(counts.run.settings) as { cap: CapSettings };
  const isDistrict = counts.units.some(({ kind }) => kind === 'district');
  return buildUnitGrades(frame, {
    subjects: GRADED_SUBJECTS.flatMap(([subject, read]) => {
      const rows = read(counts);
      return rows.length === 0 ? [] : [divideByUnit(subject, rows, counts, before && read(before))];
    }),
    territory: isDistrict ? 'district' : 'commune',
    capBase: cap.base,
  });
}

function divideByUnit(
  subject: UnitSubject,
  rows: readonly GradedCount[],
  { units }: PeriodCounts,
  before: readonly GradedCount[] | undefined,
): SubjectByUnit {
  const own = new Map<number | null, GradedCount[]>();
  for (const row of rows) own.set(row.unitId, [...(own.get(row.unitId) ?? []), row]);
  const shape = (unit: { id: number; name: string }): UnitGrading => ({
    name: unit.name,
    grading: shapeGrading(own.get(unit.id) ?? []),
  });
  return {
    subject,
    territorial: units.filter(isTerritorial).map(shape),
    others: units.filter((unit) => !isTerritorial(unit)).map(shape),
    none: shapeGrading(own.get(null) ?? []),
    before: before === undefined ? null : shapeGrading(before),
  };
}
