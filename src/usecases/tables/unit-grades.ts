import type { CapSettings } from '../../assessment/cap.ts';
import { divideTally, narrowTally } from '../../documents/figures/tally.ts';
import type { TableReport } from '../../documents/tables/frame.ts';
import {
  buildUnitGrades,
  type SubjectByUnit,
  type UnitSubjects,
} from '../../documents/tables/unit-grades.ts';
import { isTerritorial } from '../../registry/base-types.ts';
import type { UnitSubject } from '../../messages/table-words/unit-table-words.ts';
import { cellsOf, grassrootsOf } from './grade-tables.ts';
import type { PeriodCounts, PeriodSubjects } from './period-counts.ts';
import type { GradedFrame } from './report-frame.ts';

/** Which rows of a period each table by unit counts, in the order of the tables. */
export const GRADED_SUBJECTS: readonly (readonly [UnitSubject, (counts: PeriodCounts) => PeriodSubjects])[] =
  [
    ['upper', ({ upper }) => upper],
    ['grassroots', grassrootsOf],
    ['cells', cellsOf],
    ['collectives', ({ collectives }) => collectives],
    ['leaders', ({ members }) => narrowTally(members, ({ leader }) => leader === 1)],
    ['members', ({ members }) => members],
  ];

/** T7 of a period; a kind of subject nobody counted has no table. */
export function makeUnitGrades({ frame, counts, before }: GradedFrame): TableReport {
  const { cap } = JSON.parse(counts.run.settings) as { cap: CapSettings };
  const isDistrict = counts.units.some(({ kind }) => kind === 'district');
  return buildUnitGrades(frame, {
    subjects: GRADED_SUBJECTS.flatMap(([subject, read]) => {
      const all = read(counts);
      return all.groups.length === 0
        ? []
        : [divideByUnit(subject, all, counts, before === undefined ? null : read(before))];
    }),
    territory: isDistrict ? 'district' : 'commune',
    capBase: cap.base,
  });
}

function divideByUnit(
  subject: UnitSubject,
  all: PeriodSubjects,
  { units }: PeriodCounts,
  before: PeriodSubjects | null,
): SubjectByUnit {
  const own = divideTally(all, ({ unitId }) => unitId);
  const nobody: PeriodSubjects = { basis: all.basis, groups: [], list: () => [] };
  const shape = ({ id, code, name }: PeriodCounts['units'][number]): UnitSubjects => ({
    key: code ?? name,
    name,
    subjects: own.get(id) ?? nobody,
  });
  return {
    subject,
    territorial: units.filter(isTerritorial).map(shape),
    others: units.filter((unit) => !isTerritorial(unit)).map(shape),
    none: own.get(null) ?? null,
    before,
  };
}
