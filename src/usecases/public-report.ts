import { parsePeriod, type Period } from '../calendar/period.ts';
import { addGrading, addRemovals } from '../documents/grading.ts';
import type { GradingFigures, ProvinceFigures, UnitFigures } from '../documents/province-figures.ts';
import type { PublicUnit, PublicYear } from '../documents/public/public-figures.ts';
import { buildPublicReport } from '../documents/public/public-report.ts';
import type { Language } from '../messages/language.ts';
import { GRADES } from '../registry/grades.ts';
import { countProvince } from './province-figures.ts';
import type { BuiltReport } from './reports.ts';
import type { Workspace } from './workspace.ts';

/**
 * Builds the edition of the province report for outside. Each year is counted by its units as its own report was, so that
 * the same cells are hidden in both.
 *
 * @throws UserError `workspace.run.missing`.
 */
export function publishProvince(workspace: Workspace, period: Period, language: Language): BuiltReport {
  const figures = countProvince(workspace, period, language);
  const years = figures.trend.map((year): PublicYear => {
    const past = year.period === period.code ? undefined : parsePeriod(year.period);
    return splitYear(past === undefined ? figures : countProvince(workspace, past, language));
  });
  const { name, asOf, run, dataHash, rules } = figures;
  const counts = { name, period: period.code, asOf, run, dataHash, rules, years };
  const document = buildPublicReport(counts, language);
  return { document, run, open: 0 };
}

/** The units of a year, and what is in none of them, so that all rows add up to the whole. */
function splitYear(figures: ProvinceFigures): PublicYear {
  const units = figures.byUnit.map(shapeUnit);
  const rest: PublicUnit = {
    code: '',
    name: null,
    organizations: subtractGrading(
      figures.organizations,
      addGrading(units.map((unit) => unit.organizations)),
    ),
    members: subtractGrading(figures.members, addGrading(units.map((unit) => unit.members))),
    admitted: figures.admissions.actual - units.reduce((sum, { admitted }) => sum + admitted, 0),
    removals: subtractRemovals(figures.removals, addRemovals(units.map(({ removals }) => removals))),
  };
  const { removals } = rest;
  const counts = [rest.organizations.existing, rest.members.existing, rest.admitted];
  const isEmpty = [...counts, removals.expelled, removals.deleted, removals.left].every(
    (count) => count === 0,
  );
  return {
    period: figures.period,
    rules: figures.rules.id,
    units: isEmpty ? units : [...units, rest],
    target: figures.admissions.target,
  };
}

function shapeUnit({ code, name, organizations, members, admissions, removals }: UnitFigures): PublicUnit {
  return { code, name, organizations, members, admitted: admissions.actual, removals };
}

function subtractGrading(whole: GradingFigures, part: GradingFigures): GradingFigures {
  const byGrade = { ...whole.byGrade };
  for (const grade of GRADES) byGrade[grade] -= part.byGrade[grade];
  return {
    existing: whole.existing - part.existing,
    graded: whole.graded - part.graded,
    byGrade,
    notGraded: whole.notGraded,
  };
}

function subtractRemovals(
  whole: ProvinceFigures['removals'],
  part: ProvinceFigures['removals'],
): ProvinceFigures['removals'] {
  return {
    expelled: whole.expelled - part.expelled,
    deleted: whole.deleted - part.deleted,
    left: whole.left - part.left,
  };
}
