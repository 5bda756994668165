import type { AssessedStep, DueDay } from '../../assessment/cases/assess-steps.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { countDeadline, describeDeadline, type WorkCalendar } from '../../calendar/working-days.ts';
import type { Language } from '../../messages/language.ts';
import { parsePeriod } from '../../calendar/period.ts';
import { findDocument } from '../../regulations/law-versions.ts';
import { isInForce, type Majority, type ProcedureStep } from '../../regulations/procedure.ts';
import { renderCitation } from '../../regulations/render-citation.ts';
import type { RulePack } from '../../regulations/rule-pack.ts';
import type { ClosingRow } from '../../store/case-steps.ts';
import {
  countVoters,
  listSimilarCases,
  type CaseRow,
  type ListedVoters,
  type SimilarCase,
} from '../../store/cases.ts';
import { getRun } from '../../store/runs.ts';
import type { ShownFinding } from '../list-findings.ts';
import { findingsOfRun } from '../screening-of-run.ts';
import { screeningRules } from '../screening-rules.ts';
import type { Workspace } from '../workspace.ts';
import { isLate, readCaseFile, titleOf, type CaseFile } from './case-file.ts';
import { readingOf } from './reading.ts';

/** A deadline with the way it was counted. */
export interface ShownDue extends DueDay {
  readonly how: string | null;
}

export interface ShownStep extends Pick<
  AssessedStep,
  'state' | 'recorded' | 'votes' | 'dueOn' | 'late' | 'waitsFor'
> {
  readonly id: string;
  readonly kind: ProcedureStep['kind'];
  readonly title: string;
  readonly by: string;
  readonly optional: boolean;
  readonly times: number | null;
  readonly majority: Majority | null;
  readonly due: readonly ShownDue[];
  readonly citations: readonly string[];
  /** Title of the step whose day is missing. */
  readonly waitsForTitle: string | null;
  /** How well the texts are known. */
  readonly confidence: 'read' | 'secondary' | 'inferred';
  /** What the texts in force on the day it is due say instead, where that differs. */
  readonly otherwise: string | null;
}

export interface ShownCase extends Omit<CaseRow, 'facts' | 'unitKind'> {
  readonly procedureTitle: string;
  /** What the last run that found it says: title, citations, facts, what is missing and what is to be done. */
  readonly finding: ShownFinding | null;
  readonly late: boolean;
  readonly steps: readonly ShownStep[];
  readonly closing: Omit<ClosingRow, 'caseId'> | null;
  readonly similar: readonly SimilarCase[];
  /** Who may vote by the list of the cell; all zero where there is none. */
  readonly voters: ListedVoters;
}

/**
 * Everything about one case: the finding by the rules of its run, the steps by the texts in force when their clocks started.
 *
 * @throws UserError `case.unknown`.
 */
export function showCase(workspace: Workspace, typed: string, now: string, language: Language): ShownCase {
  const { db } = workspace;
  const reading = readingOf(workspace, now);
  const file = readCaseFile(db, typed, reading);
  const { row, closing } = file;
  const period = parsePeriod(row.period);
  const run = getRun(db, row.run, 'screening');
  if (period === undefined || run === undefined) throw new RangeError(`no run ${String(row.run)}`);
  const pack = screeningRules(workspace, period);
  const subject = { kind: row.subjectKind, id: row.subjectId };
  const findings = findingsOfRun(workspace, period, run, { subject }, language);
  const { facts: _facts, unitKind: _kind, ...rest } = row;
  return {
    ...rest,
    procedureTitle: file.procedure.title[language],
    finding: findings.find(({ rule, started }) => rule === row.rule && started === row.startedOn) ?? null,
    late: isLate(file, reading.today),
    steps: file.assessed.map((each) => showStep(file, each, pack, reading.calendar, language)),
    closing: closing === null ? null : dropCase(closing),
    similar: listSimilarCases(db, row, closing?.outcome ?? null),
    voters: countVoters(db, row.period, row.organizationId, reading.today),
  };
}

function dropCase({ caseId: _case, ...rest }: ClosingRow): Omit<ClosingRow, 'caseId'> {
  return rest;
}

function showStep(
  file: CaseFile,
  { step, lawDay, ...assessed }: AssessedStep,
  pack: RulePack,
  calendar: WorkCalendar,
  language: Language,
): ShownStep {
  const unread = step.cites.some(({ document }) => {
    const { confidence = 'read' } = findDocument(pack, document, lawDay) ?? {};
    return confidence !== 'read';
  });
  return {
    ...assessed,
    id: step.id,
    kind: step.kind,
    title: step.title[language],
    by: step.by[language],
    optional: step.optional,
    waitsForTitle: assessed.waitsFor === null ? null : titleOf(file, assessed.waitsFor, language),
    times: step.times ?? null,
    majority: step.majority ?? null,
    due: assessed.due.map((due) => ({ ...due, how: tellCount(due, calendar, language) })),
    citations: step.cites.map((cite) => renderCitation(pack, cite, language, lawDay)),
    confidence: step.inferred ? 'inferred' : unread ? 'secondary' : 'read',
    otherwise: findOtherwise(file, step, assessed.dueOn ?? (file.row.dueOn as PlainDate | null), language),
  };
}

/** How a deadline in working days was counted; `null` for others. */
export function tellCount(
  { deadline, from }: DueDay,
  calendar: WorkCalendar,
  language: Language,
): string | null {
  if (deadline.workingDays === undefined) return null;
  const counted = countDeadline(calendar, from, deadline.workingDays);
  return counted === undefined ? null : describeDeadline(counted, language);
}

/** The same step by the texts of another day, where they ask for something else; `null` where they do not. */
function findOtherwise(
  { procedure }: CaseFile,
  step: ProcedureStep,
  day: PlainDate | null,
  language: Language,
): string | null {
  if (day === null) return null;
  if (isInForce(step, day)) return null;
  const other = procedure.steps.find((each) => each.id === step.id && isInForce(each, day));
  return other === undefined ? '' : other.title[language];
}
