import type { Period } from '../../calendar/period.ts';
import type { Language } from '../../messages/language.ts';
import { listCases, type CaseRow } from '../../store/cases.ts';
import { fillPlacement, listBelow } from '../../store/placement.ts';
import { findUnit } from '../list-subjects.ts';
import { choosePeriod, cutoffOf, type Workspace } from '../workspace.ts';
import { isLate, readCaseFiles } from './case-file.ts';
import { readingOf } from './reading.ts';

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
  /** The first step still to be taken, and its day or that of the finding. */
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
  const reading = readingOf(workspace, request.now);
  const cases = readCaseFiles(db, rows, reading).map((file) => {
    const { facts: _facts, unitKind: _kind, organizationId: _id, ...row } = file.row;
    const waiting = file.assessed.filter(({ state }) => state === 'open' || state === 'failed');
    const first = waiting.find(({ step }) => !step.optional);
    return {
      ...row,
      procedureTitle: file.procedure.title[request.language],
      next:
        row.state === 'settled' || first === undefined
          ? null
          : { id: first.step.id, title: first.step.title[request.language], dueOn: first.dueOn ?? row.dueOn },
      late: isLate(file, reading.today),
    };
  });
  return { period: period.code, cases };
}
