import {
  assessSteps,
  chooseSteps,
  type AssessedStep,
  type RecordedStep,
} from '../../assessment/cases/assess-steps.ts';
import { earliestDay, type PlainDate } from '../../calendar/plain-date.ts';
import { addWorkingDays, type WorkCalendar } from '../../calendar/working-days.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import type { Language } from '../../messages/language.ts';
import type { Procedure, ProcedureStep } from '../../regulations/procedure.ts';
import { listCaseSteps, listClosings, type CaseStepRow, type ClosingRow } from '../../store/case-steps.ts';
import { listCases, type CaseRow } from '../../store/cases.ts';
import type { Db } from '../../store/open-database.ts';

/** A case with its procedure and how each step stands. */
export interface CaseFile {
  readonly row: CaseRow;
  readonly procedure: Procedure;
  readonly steps: readonly ProcedureStep[];
  readonly recorded: readonly RecordedStep[];
  readonly assessed: readonly AssessedStep[];
  readonly closing: ClosingRow | null;
}

/** What reading cases rests on besides the database. */
export interface CaseReading {
  readonly procedures: readonly Procedure[];
  readonly calendar: WorkCalendar;
  readonly today: PlainDate;
}

/** Reads what people recorded of some cases and assesses their steps on a day. */
export function readCaseFiles(db: Db, rows: readonly CaseRow[], reading: CaseReading): CaseFile[] {
  const ids = rows.map(({ id }) => id);
  const steps = listCaseSteps(db, ids);
  const closings = listClosings(db, ids);
  return rows.map((row) => buildFile(row, steps.get(row.id) ?? [], closings.get(row.id) ?? null, reading));
}

/**
 * One case by its number as typed.
 *
 * @throws UserError `case.unknown`.
 */
export function readCaseFile(db: Db, typed: string, reading: CaseReading): CaseFile {
  const id = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
  const [file] = readCaseFiles(db, listCases(db, { ids: [id] }), reading);
  if (file === undefined) throw new UserError([diagnose('case.unknown', {}, { value: typed })]);
  return file;
}

function buildFile(
  row: CaseRow,
  stored: readonly CaseStepRow[],
  closing: ClosingRow | null,
  { procedures, calendar, today }: CaseReading,
): CaseFile {
  const procedure = procedures.find(({ id }) => id === row.procedure);
  if (procedure === undefined) throw new RangeError(`no procedure ${row.procedure}`);
  const recorded = stored.map(({ onDate, caseId: _case, ...rest }) => ({ ...rest, on: onDate as PlainDate }));
  const clock = {
    findingStarted: row.startedOn === null ? null : earliestDay(row.startedOn as PlainDate),
    findingDue: row.dueOn === null ? null : (row.dueOn as PlainDate),
    closing: closing === null ? null : { outcome: closing.outcome, on: closing.onDate as PlainDate },
    recorded,
  };
  const chosen = chooseSteps(procedure, clock, row.openedOn as PlainDate, row.unitKind);
  const assessed = assessSteps(chosen, clock, today, (from, days) => addWorkingDays(calendar, from, days));
  return { row, procedure, steps: chosen.map(({ step }) => step), recorded, assessed, closing };
}

/** The title of a step of a case; its id where the procedure does not have it now. */
export function titleOf({ steps }: CaseFile, id: string, language: Language): string {
  return steps.find((step) => step.id === id)?.title[language] ?? id;
}

/** Whether something in a case is late: a step that waits, or the finding itself while the case is open. */
export function isLate({ row, assessed }: CaseFile, today: PlainDate): boolean {
  if (row.state === 'settled') return false;
  const findingLate = row.state === 'open' && row.dueOn !== null && today > row.dueOn;
  return findingLate || assessed.some(({ late }) => late);
}
