import { GRADES } from '../../registry/grades.ts';
import { countGoodOrBetter, countNotGraded, countRemoved } from '../grading.ts';
import { percentHundredths, percentText } from '../percent.ts';
import {
  NOT_GRADED_REASONS,
  type AdmissionFigures,
  type CapFigures,
  type GradingFigures,
  type ProvinceFigures,
  type RemovalFigures,
  type UnitFigures,
  type YearFigures,
} from '../province-figures.ts';

/**
 * The figures as scripts read them: keys and order of the command line's contract, counts as whole numbers, percents
 * as texts with two decimals and a point (`null` when the base is 0), every percent beside its numerator and base.
 */
export function buildProvinceData(figures: ProvinceFigures): Readonly<Record<string, unknown>> {
  const { committees, cells, atTermStart } = figures.organizations;
  return {
    period: figures.period,
    asOf: figures.asOf,
    run: figures.run,
    dataHash: figures.dataHash,
    name: figures.name,
    ...(figures.unit === undefined ? {} : { unit: figures.unit }),
    rules: { id: figures.rules.id, hash: figures.rules.hash, title: figures.rules.title },
    settings: { capBase: figures.settings.capBase, capRounding: figures.settings.capRounding },
    organizations: {
      ...organizationData(figures.organizations),
      committees,
      cells,
      atTermStart: atTermStart === null ? null : { date: atTermStart.date, existing: atTermStart.existing },
      needsDecision: figures.needsDecision.organizations,
      insufficient: figures.insufficient.organizations,
    },
    members: {
      ...memberData(figures.members),
      needsDecision: figures.needsDecision.members,
      insufficient: figures.insufficient.members,
    },
    admissions: admissionData(figures.admissions),
    removals: removalData(figures.removals),
    caps: {
      groups: figures.caps.length,
      exceeded: figures.caps.filter((cap) => cap.exceeded).length,
      list: figures.caps.map(capData),
    },
    byUnit: figures.byUnit.map(({ code, name, kind, ...unit }) => ({
      code,
      name,
      kind,
      ...partData(unit),
    })),
    received: figures.received.map(({ code, name, state, files, refusedRows, ...counts }) => ({
      code,
      name,
      state,
      files,
      refusedRows,
      organizations: recordedData(counts.organizationGrades, counts.organizations),
      members: recordedData(counts.memberGrades, counts.members),
    })),
    trend: figures.trend.map(({ period, rules, ...year }) => ({ period, rules, ...partData(year) })),
  };
}

type PartFigures = Pick<UnitFigures & YearFigures, 'organizations' | 'members' | 'admissions' | 'removals'>;

/** What a unit and a year have in common. */
function partData(part: PartFigures): object {
  return {
    organizations: organizationData(part.organizations),
    members: memberData(part.members),
    admissions: admissionData(part.admissions),
    removals: removalData(part.removals),
  };
}

/** The contract gives organizations `notGraded` as a count. */
function organizationData(figures: GradingFigures): object {
  return {
    existing: figures.existing,
    graded: figures.graded,
    gradedPercent: percentOf(figures.graded, figures.existing),
    notGraded: countNotGraded(figures),
    notGradedByReason: reasonData(figures),
    ...gradeData(figures),
  };
}

/** The contract gives members `notGraded` as a total with its reasons. */
function memberData(figures: GradingFigures): object {
  return {
    existing: figures.existing,
    graded: figures.graded,
    gradedPercent: percentOf(figures.graded, figures.existing),
    notGraded: { total: countNotGraded(figures), byReason: reasonData(figures) },
    ...gradeData(figures),
  };
}

function gradeData(figures: GradingFigures): object {
  const { byGrade, graded } = figures;
  const count = countGoodOrBetter(figures);
  return {
    byGrade: Object.fromEntries(
      GRADES.map((grade) => [
        grade,
        { count: byGrade[grade], base: graded, percent: percentOf(byGrade[grade], graded) },
      ]),
    ),
    goodOrBetter: { count, base: graded, percent: percentOf(count, graded) },
  };
}

function capData(cap: CapFigures): object {
  const { goodOnly, goodOrBetter } = cap.limits;
  return {
    group: cap.group,
    subjects: cap.subjects,
    excellent: cap.excellent,
    good: cap.good,
    limits: {
      goodOnly: { floor: goodOnly.floor, nearest: goodOnly.nearest },
      goodOrBetter: { floor: goodOrBetter.floor, nearest: goodOrBetter.nearest },
    },
    limit: cap.limit,
    exceeded: cap.exceeded,
  };
}

function reasonData(figures: GradingFigures): object {
  return Object.fromEntries(NOT_GRADED_REASONS.map((reason) => [reason, figures.notGraded[reason]]));
}

function admissionData(figures: AdmissionFigures): object {
  const percent = figures.target === null ? null : percentOf(figures.actual, figures.target);
  return { actual: figures.actual, target: figures.target, percent };
}

function removalData(figures: RemovalFigures): object {
  return {
    expelled: figures.expelled,
    deleted: figures.deleted,
    left: figures.left,
    total: countRemoved(figures),
  };
}

function recordedData(graded: number, existing: number): object {
  return { existing, graded, percent: percentOf(graded, existing) };
}

function percentOf(numerator: number, base: number): string | null {
  return percentText(percentHundredths(numerator, base));
}
