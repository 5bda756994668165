import type { AssessedStep, DueDay } from '../../assessment/cases/assess-steps.ts';
import type { Period } from '../../calendar/period.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { countDeadline, describeDeadline, type WorkCalendar } from '../../calendar/working-days.ts';
import type { Language } from '../../messages/language.ts';
import {
  documentsOn,
  isInForce,
  type Majority,
  type ProcedureBook,
  type ProcedureStep,
} from '../../regulations/procedure.ts';
import { renderCitation } from '../../regulations/render-citation.ts';
import type { ClosingRow } from '../../store/case-steps.ts';
import {
  countVoters,
  listCases,
  listSimilarCases,
  type CaseRow,
  type ListedVoters,
  type SimilarCase,
} from '../../store/cases.ts';
import { fillPlacement, listBelow } from '../../store/placement.ts';
import { findUnit } from '../list-subjects.ts';
import { choosePeriod, cutoffOf, type Workspace } from '../workspace.ts';
import { readCaseFile, readCaseFiles, type CaseFile } from './case-file.ts';
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
  /** How well the texts are known. */
  readonly confidence: 'read' | 'secondary' | 'inferred';
  /** What the texts in force on the day it is due say instead, where that differs. */
  readonly otherwise: string | null;
}

export interface ShownCase extends Omit<CaseRow, 'facts' | 'unitKind'> {
  readonly procedureTitle: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly clockDay: PlainDate;
  readonly steps: readonly ShownStep[];
  readonly closing: Omit<ClosingRow, 'caseId'> | null;
  readonly similar: readonly SimilarCase[];
  /** Who may vote by the list of the cell; all zero where there is none. */
  readonly voters: ListedVoters;
}

/** Everything about one case. @throws UserError `case.unknown`. */
export function showCase(workspace: Workspace, typed: string, now: string, language: Language): ShownCase {
  const { db } = workspace;
  const reading = readingOf(workspace, now);
  const file = readCaseFile(db, typed, reading);
  const { row, closing } = file;
  const { facts, unitKind: _kind, ...rest } = row;
  return {
    ...rest,
    procedureTitle: file.procedure.title[language],
    facts: JSON.parse(facts) as Record<string, unknown>,
    clockDay: file.clockDay,
    steps: file.assessed.map((each) => showStep(file, each, reading.book, reading.calendar, language)),
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
  book: ProcedureBook,
  calendar: WorkCalendar,
  language: Language,
): ShownStep {
  const documents = documentsOn(book, lawDay);
  const unread = step.cites.some(({ document }) => documents.get(document)?.confidence !== 'read');
  return {
    ...assessed,
    id: step.id,
    kind: step.kind,
    title: step.title[language],
    by: step.by[language],
    optional: step.optional,
    times: step.times ?? null,
    majority: step.majority ?? null,
    due: assessed.due.map((due) => ({ ...due, how: tellCount(due, calendar, language) })),
    citations: step.cites.map((cite) => renderCitation({ documents }, cite, language)),
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

export interface CaseListRequest {
  readonly period: Period | undefined;
  readonly unit: string | undefined;
  readonly state: CaseRow['state'] | 'all';
  readonly rule: string | undefined;
  readonly now: string;
  readonly language: Language;
}

/** A case in a list: where it stands and what comes next. */
export interface ListedCase extends Omit<CaseRow, 'facts' | 'unitKind' | 'organizationId'> {
  readonly procedureTitle: string;
  /** The first step still to be taken. */
  readonly next: { readonly id: string; readonly title: string; readonly dueOn: string | null } | null;
  readonly late: boolean;
}

/** The cases of a workspace or unit. @throws UserError `workspace.period.missing`, `workspace.unit.unknown`. */
export function showCases(
  workspace: Workspace,
  request: CaseListRequest,
): { readonly period: string; readonly cases: readonly ListedCase[] } {
  const { db, settings } = workspace;
  const period = choosePeriod(workspace, request.period);
  fillPlacement(db, period.start, cutoffOf(period, settings));
  const within =
    request.unit === undefined ? undefined : listBelow(db, findUnit(workspace, period, request.unit));
  const rows = listCases(db, {
    ...(within === undefined ? {} : { within }),
    ...(request.state === 'all' ? {} : { states: [request.state] }),
    ...(request.rule === undefined ? {} : { rule: request.rule }),
  });
  const cases = readCaseFiles(db, rows, readingOf(workspace, request.now)).map((file) => {
    const { facts: _facts, unitKind: _kind, organizationId: _id, ...row } = file.row;
    const waiting = file.assessed.filter(({ state }) => state === 'open' || state === 'failed');
    const first = waiting.find(({ step }) => !step.optional);
    return {
      ...row,
      procedureTitle: file.procedure.title[request.language],
      next:
        row.state === 'settled' || first === undefined
          ? null
          : { id: first.step.id, title: first.step.title[request.language], dueOn: first.dueOn },
      late: row.state !== 'settled' && waiting.some(({ late }) => late),
    };
  });
  return { period: period.code, cases };
}
