import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { closeCase } from '../../usecases/cases/close-case.ts';
import type { TypedVote } from '../../usecases/cases/read-step.ts';
import { recordStep } from '../../usecases/cases/record-step.ts';
import { showCases } from '../../usecases/cases/list-cases.ts';
import { showCase } from '../../usecases/cases/show-case.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { escapeControls } from '../escape-controls.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { describeCase } from '../show-case.ts';
import { showCaseTable, tellClosing, tellStep } from '../tell-case.ts';

const STATES = ['open', 'closed', 'settled', 'all'] as const;

export interface CaseListOptions {
  readonly state: string;
  readonly rule?: string;
}

/** Lists cases with what comes next in each. */
export async function listCasesCommand(
  session: Session,
  { state: typed, rule }: CaseListOptions,
): Promise<CommandResult> {
  const state = STATES.find((known) => known === typed);
  if (state === undefined)
    throw new UserError([
      diagnose('usage.argument.invalid', {}, { name: '--state', value: typed, allowed: STATES.join(', ') }),
    ]);
  return withWorkspace(findWorkspace(session), (workspace) => {
    const { say } = session;
    const { period, cases } = showCases(workspace, {
      period: session.period,
      unit: session.unit,
      state,
      rule,
      now: session.io.now(),
      language: session.language,
    });
    const none = say({ vi: 'Không có vụ việc nào.', en: 'There are no cases.' });
    return Promise.resolve({
      data: { cases },
      period,
      run: null,
      diagnostics: [],
      text: cases.length === 0 ? `${none}\n` : showCaseTable(session, cases),
      attention: cases.some(({ late }) => late),
    });
  });
}

/** Shows one case. */
export async function showCaseCommand(session: Session, id: string): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), (workspace) => {
    const shown = showCase(workspace, id, session.io.now(), session.language);
    return Promise.resolve({
      data: shown,
      period: shown.period,
      run: shown.run,
      diagnostics: [],
      text: escapeControls(describeCase(session, shown)),
      attention: shown.late,
    });
  });
}

export interface CaseStepOptions extends Omit<TypedVote, 'agreed'> {
  readonly on?: string;
  readonly by?: string;
  readonly document?: string;
  readonly text?: string;
  readonly refused?: boolean;
  readonly agree?: string;
  readonly dryRun?: boolean;
}

/** Records a step of a case. */
export async function recordStepCommand(
  session: Session,
  id: string,
  step: string,
  options: CaseStepOptions,
): Promise<CommandResult> {
  const { on, by, document, text, refused, agree } = options;
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const { diagnostics, ...result } = await recordStep(workspace, {
      case: id,
      step,
      on,
      by,
      document,
      words: text,
      refused: refused === true,
      vote: pickVote(options, agree),
      period: session.period,
      now: session.io.now(),
      dryRun: options.dryRun === true,
    });
    return {
      data: { ...result, applied: result.submission !== null },
      period: result.period,
      run: null,
      diagnostics,
      text: `${tellStep(session, result, options.dryRun === true).join('\n')}\n`,
    };
  });
}

function pickVote(options: CaseStepOptions, agreed: string | undefined): TypedVote {
  const { ballot, summoned, temporaryAway, exemptAbsent, suspended, prosecuted, excused, members, exempt } =
    options;
  const all = {
    ballot,
    summoned,
    temporaryAway,
    exemptAbsent,
    suspended,
    prosecuted,
    excused,
    members,
    exempt,
    agreed,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export interface CaseCloseOptions {
  readonly number?: string;
  readonly date?: string;
  readonly by?: string;
  readonly text?: string;
  readonly dryRun?: boolean;
}

/** Closes a case. */
export async function closeCaseCommand(
  session: Session,
  id: string,
  outcome: string,
  options: CaseCloseOptions,
): Promise<CommandResult> {
  const { number, date, by, text } = options;
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const { diagnostics, ...result } = await closeCase(workspace, {
      case: id,
      outcome,
      number,
      date,
      by,
      words: text,
      period: session.period,
      now: session.io.now(),
      language: session.language,
      dryRun: options.dryRun === true,
    });
    return {
      data: { ...result, applied: result.submission !== null },
      period: result.period,
      run: null,
      diagnostics,
      text: escapeControls(`${tellClosing(session, result, options.dryRun === true).join('\n')}\n`),
    };
  });
}
