import type { Period } from '../calendar/period.ts';
import type { ReportDocument } from '../documents/model.ts';
import { buildProvinceReport } from '../documents/province-report.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { respellFixedWords } from '../messages/fixed-words.ts';
import type { Language } from '../messages/language.ts';
import type { KeyedTables } from '../documents/figures/trace-cell.ts';
import { buildTableReport, keyTables, type TableReport } from '../documents/tables/frame.ts';
import { styleDocument } from '../documents/style-document.ts';
import { allOrganizations } from '../store/organizations.ts';
import { officeOf, type Issue } from './office-of.ts';
import { countProvince } from './province-figures.ts';
import { makeCapControl } from './tables/cap-control.ts';
import { makeMemberGrades, makeOrganizationGrades } from './tables/grade-tables.ts';
import { makeNewMemberTable } from './tables/new-members.ts';
import { makeOrganizationTypes } from './tables/organization-types.ts';
import { makePaperTable } from './tables/paper-table.ts';
import { makeGradedList, makeNotGradedList } from './tables/people-lists.ts';
import { makeReviewTable } from './tables/review-table.ts';
import { makeUnitGrades } from './tables/unit-grades.ts';
import { makeHalfYear } from './tables/half-year.ts';
import { makeDisciplineTable, makeMovementTable } from './tables/movement-tables.ts';
import { makeYearly } from './tables/yearly.ts';
import { frameGraded, framePeriod, type GradedFrame, type ReportedPeriod } from './tables/report-frame.ts';
import { publishProvince } from './public-report.ts';
import type { Workspace } from './workspace.ts';

export { SECRECY_LEVELS, type Issue } from './office-of.ts';

export interface BuiltReport {
  readonly document: ReportDocument;
  /** The run its grades come from; `null` for a report without grades. */
  readonly run: number | null;
  /** Subjects and groups that people must look at before the figures are final. */
  readonly open: number;
}

export interface ReportKind {
  /** What a person types; also the document's id and so the name of its files. */
  readonly name: string;
  /**
   * Builds the report of a period on the tree the workspace is limited to. @throws UserError `workspace.run.missing`.
   */
  readonly build: ReportBuilder;
  /** Builds its edition for outside; a report without one is not published. */
  readonly publish?: ReportBuilder;
  /** Its tables before they are printed, whose cells still know how they come about; none where it has sentences. */
  readonly tables?: (workspace: Workspace, period: Period, language: Language) => KeyedTables;
  /** It lists people by name. */
  readonly people?: true;
}

export type ReportBuilder = (workspace: Workspace, period: Period, language: Language) => BuiltReport;

/** The reports there are, in the order they are listed and written. */
export const REPORTS: readonly ReportKind[] = [
  { name: 'province', build: buildProvince, publish: publishProvince },
  { name: 'yearly', build: makeYearly },
  { name: 'half-year', build: buildHalfYear },
  { name: 't1', ...periodReport(makeMovementTable) },
  { name: 't2', ...periodReport(makeNewMemberTable) },
  { name: 't3', ...gradedReport(makeOrganizationGrades) },
  { name: 't4', ...gradedReport(makeMemberGrades) },
  { name: 't5', ...gradedReport(makeReviewTable) },
  { name: 't6', ...gradedReport(makeOrganizationTypes) },
  { name: 't7', ...gradedReport(makeUnitGrades) },
  { name: 't8', ...gradedReport(makeCapControl) },
  { name: 't9', ...periodReport(makeDisciplineTable) },
  { name: 't10', ...gradedReport(makeGradedList), people: true },
  { name: 't11', ...gradedReport(makeNotGradedList), people: true },
  { name: 't12', ...periodReport(makePaperTable) },
];

/** Reads the names of reports; `all` means every one. @throws UserError `report.unknown`. */
export function readReports(names: readonly string[]): readonly ReportKind[] {
  if (names.includes('all')) return REPORTS;
  const unknown = names.filter((name) => REPORTS.every((known) => known.name !== name));
  if (unknown.length === 0) return REPORTS.filter(({ name }) => names.includes(name));
  const allowed = [...REPORTS.map(({ name }) => name), 'all'].join(', ');
  throw new UserError(unknown.map((value) => diagnose('report.unknown', {}, { value, allowed })));
}

/**
 * Reads the names of reports that have an edition for outside, and gives those editions; `all` means every one there is.
 *
 * @throws UserError `report.unknown`, `report.public.none`.
 */
export function readPublicReports(names: readonly string[]): readonly ReportKind[] {
  const asked = names.includes('all')
    ? REPORTS.filter(({ publish }) => publish !== undefined)
    : readReports(names);
  const editions = asked.flatMap(({ name, publish }) =>
    publish === undefined ? [] : [{ name, build: publish }],
  );
  const lacking = asked.filter(({ publish }) => publish === undefined);
  if (lacking.length === 0) return editions;
  const allowed = REPORTS.filter(({ publish }) => publish !== undefined).map(({ name }) => name);
  throw new UserError(
    lacking.map(({ name }) =>
      diagnose('report.public.none', {}, { value: name, allowed: allowed.join(', ') }),
    ),
  );
}

/** Builds a report, with the office that issues and signs it and the number, day and marks of the document (left open without). */
export function buildReport(
  { build, people }: ReportKind,
  workspace: Workspace,
  period: Period,
  language: Language,
  issue: Issue = {},
): BuiltReport {
  const built = build(workspace, period, language);
  const { db, settings } = workspace;
  const respell = language === 'vi' ? respellFixedWords(settings.documents) : undefined;
  const namesOf = (): string[] => [settings.name, ...allOrganizations(db).map(({ name }) => name)];
  const document =
    respell === undefined
      ? built.document
      : styleDocument(built.document, respell, namesOf(), people === true);
  return { ...built, document: { ...document, office: officeOf(settings, issue) } };
}

/** The report of a period for the whole. */
export function buildProvince(workspace: Workspace, period: Period, language: Language): BuiltReport {
  const figures = countProvince(workspace, period, language);
  const open =
    figures.needsDecision.members +
    figures.needsDecision.organizations +
    figures.insufficient.members +
    figures.insufficient.organizations +
    figures.caps.filter((cap) => cap.exceeded).length;
  return { document: buildProvinceReport(figures, language), run: figures.run, open };
}

function buildHalfYear(workspace: Workspace, period: Period, language: Language): BuiltReport {
  return { document: makeHalfYear(framePeriod(workspace, period, language)), run: null, open: 0 };
}

/** A report of tables whose grades come from the last run of the period. */
function gradedReport(make: (graded: GradedFrame) => TableReport): Pick<ReportKind, 'build' | 'tables'> {
  return {
    build: (workspace, period, language) => {
      const graded = frameGraded(workspace, period, language);
      const document = buildTableReport(graded.frame, make(graded));
      return { document, run: graded.counts.run.id, open: graded.frame.open };
    },
    tables: (workspace, period, language) => {
      const graded = frameGraded(workspace, period, language);
      return keyTables(graded.frame, make(graded));
    },
  };
}

/** A report of tables of what was recorded in the period, whether or not it was classified. */
function periodReport(make: (reported: ReportedPeriod) => TableReport): Pick<ReportKind, 'build' | 'tables'> {
  return {
    build: (workspace, period, language) => {
      const reported = framePeriod(workspace, period, language);
      return { document: buildTableReport(reported.frame, make(reported)), run: null, open: 0 };
    },
    tables: (workspace, period, language) => {
      const reported = framePeriod(workspace, period, language);
      return keyTables(reported.frame, make(reported));
    },
  };
}
