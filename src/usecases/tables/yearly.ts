import type { Language } from '../../messages/language.ts';
import type { Period } from '../../calendar/period.ts';
import { countDiscipline } from '../../documents/tables/discipline-table.ts';
import { buildYearlyReport } from '../../documents/narrative/yearly-report.ts';
import type { SubjectGrading } from '../../documents/narrative/grading-sentences.ts';
import { shapeGrading, countProvince } from '../province-figures.ts';
import type { BuiltReport } from '../reports.ts';
import type { Workspace } from '../workspace.ts';
import { makeMemberGrades, makeOrganizationGrades } from './grade-tables.ts';
import { countMovement, makeDisciplineTable, makeMovementTable, openDiscipline } from './movement-tables.ts';
import { makeNewMemberTable } from './new-members.ts';
import { makeOrganizationTypes } from './organization-types.ts';
import { makePaperTable } from './paper-table.ts';
import { countReviewed, makeReviewTable } from './review-table.ts';
import { frameGraded, framePeriod, type GradedFrame } from './report-frame.ts';
import { GRADED_SUBJECTS, makeUnitGrades } from './unit-grades.ts';

/** The yearly report with its tables as annexes. @throws UserError `workspace.run.missing`. */
export function makeYearly(workspace: Workspace, period: Period, language: Language): BuiltReport {
  const graded = frameGraded(workspace, period, language);
  const reported = framePeriod(workspace, period, language);
  const province = countProvince(workspace, period, language);
  const document = buildYearlyReport(graded.frame, {
    province,
    subjects: gradeSubjects(graded),
    review: countReviewed(graded.counts),
    movement: countMovement(workspace, period),
    discipline: countDiscipline(openDiscipline(workspace, period)),
    annexes: [
      makeMovementTable(reported),
      makeNewMemberTable(reported),
      makeOrganizationGrades(graded),
      makeMemberGrades(graded),
      makeReviewTable(graded),
      makeOrganizationTypes(graded),
      makeUnitGrades(graded),
      makeDisciplineTable(reported),
      makePaperTable(reported),
    ],
  });
  return { document, run: graded.counts.run.id, open: graded.frame.open };
}

function gradeSubjects({ counts, before }: GradedFrame): SubjectGrading[] {
  return GRADED_SUBJECTS.flatMap(([subject, read]) => {
    const { groups } = read(counts);
    if (groups.length === 0) return [];
    const countKind = (kind: string): number =>
      groups.reduce((sum, group) => (group.kind === kind ? sum + group.count : sum), 0);
    return [
      {
        subject,
        now: shapeGrading(groups),
        before: before === undefined ? null : shapeGrading(read(before).groups),
        ...(subject === 'grassroots'
          ? { kinds: { committees: countKind('base-committee'), cells: countKind('base-cell') } }
          : {}),
      },
    ];
  });
}
