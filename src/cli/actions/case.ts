import { formatDate, type PlainDate } from '../../calendar/plain-date.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { CASE_OUTCOME_WORDS, CASE_STATE_WORDS } from '../../messages/case-words.ts';
import { closeCase, type CloseResult } from '../../usecases/cases/close-case.ts';
import type { TypedVote } from '../../usecases/cases/read-step.ts';
import { recordStep, type StepResult } from '../../usecases/cases/record-step.ts';
import { showCases, type ListedCase } from '../../usecases/cases/list-cases.ts';
import { showCase } from '../../usecases/cases/show-case.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { escapeControls } from '../escape-controls.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { describeCase } from '../show-case.ts';
import { showTable } from '../show-table.ts';

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
      text: cases.length === 0 ? `${none}\n` : tableOf(session, cases),
      attention: cases.some(({ late }) => late),
    });
  });
}

function tableOf(session: Session, cases: readonly ListedCase[]): string {
  const { say, language } = session;
  return showTable(
    [
      say({ vi: 'Số', en: 'No.' }),
      say({ vi: 'Đơn vị', en: 'Unit' }),
      say({ vi: 'Về', en: 'About' }),
      say({ vi: 'Căn cứ', en: 'Ground' }),
      say({ vi: 'Tình trạng', en: 'State' }),
      say({ vi: 'Việc tiếp theo', en: 'Next' }),
      say({ vi: 'Thời hạn', en: 'Due' }),
    ],
    cases.map((each) => [
      String(each.id),
      each.unitCode ?? each.unit,
      each.subject,
      each.rule,
      each.closedAs === null
        ? (CASE_STATE_WORDS[language][each.state] ?? each.state)
        : (CASE_OUTCOME_WORDS[language][each.closedAs] ?? each.closedAs),
      each.next?.title ?? '',
      each.next === null || each.next.dueOn === null
        ? ''
        : `${formatDate(each.next.dueOn as PlainDate)}${each.late ? ' !' : ''}`,
    ]),
    ['right', 'whole', 'left', 'whole', 'left', 'left', 'whole'],
    session.io.columns,
  );
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

function tellStep({ say }: Session, result: Omit<StepResult, 'diagnostics'>, dryRun: boolean): string[] {
  const { vote } = result;
  const day = formatDate(result.on as PlainDate);
  return [
    say({
      vi: `Vụ việc số ${String(result.case)}, bước ${result.step}: ${day}`,
      en: `Case ${String(result.case)}, step ${result.step}: ${day}`,
    }),
    ...(vote === null
      ? []
      : [
          say({
            vi: `${String(vote.base)} người được tính, cần ${String(vote.needed)} đồng ý, có ${String(vote.agreed)}: ${vote.reached ? 'đủ' : 'không đủ'}`,
            en: `${String(vote.base)} count, ${String(vote.needed)} must agree, ${String(vote.agreed)} did: ${vote.reached ? 'reached' : 'not reached'}`,
          }),
        ]),
    ...tellWritten({ say }, result.submission, dryRun),
  ];
}

function tellWritten({ say }: Pick<Session, 'say'>, submission: number | null, dryRun: boolean): string[] {
  if (dryRun) return [say({ vi: 'Chạy thử: chưa ghi gì.', en: 'Dry run: nothing was written.' })];
  return submission === null
    ? []
    : [
        say({
          vi: `Đã ghi (lần nhận ${String(submission)}; ghi nhầm thì rút bằng review undo ${String(submission)}).`,
          en: `Recorded (submission ${String(submission)}; review undo ${String(submission)} takes it back).`,
        }),
      ];
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

function tellClosing(session: Session, result: Omit<CloseResult, 'diagnostics'>, dryRun: boolean): string[] {
  const { say, language } = session;
  const { number, by } = result;
  const words = CASE_OUTCOME_WORDS[language][result.outcome] ?? result.outcome;
  const day = formatDate(result.on as PlainDate);
  return [
    say({
      vi: `Vụ việc số ${String(result.case)} kết thúc: ${words}`,
      en: `Case ${String(result.case)} closed: ${words}`,
    }),
    say({
      vi: number === null ? `${by}, ngày ${day}` : `Quyết định số ${number} ngày ${day} của ${by}`,
      en: number === null ? `${by}, ${day}` : `Decision ${number} of ${day} by ${by}`,
    }),
    ...tellWritten(session, result.submission, dryRun),
  ];
}
