import { formatDate, type PlainDate } from '../../calendar/plain-date.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { GROUND_WORDS, REASON_WORDS, RULING_WORDS } from '../../messages/fact-words.ts';
import { decideCapException } from '../../usecases/decide-cap-exception.ts';
import {
  decide,
  EXCLUSION_GROUNDS,
  REGRADE_GROUNDS,
  type DecideRequest,
  type DecideResult,
} from '../../usecases/decide.ts';
import { listDecisions } from '../../usecases/list-decisions.ts';
import type { TypedDecision } from '../../usecases/read-decision.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { escapeControls } from '../escape-controls.ts';
import { askForDecision } from '../prompts/ask-for-decision.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showTable } from '../show-table.ts';

/** What the subcommands take besides the common options. */
export interface DecideOptions extends Partial<TypedDecision> {
  readonly unit?: string;
  readonly ground?: string;
  readonly subjects?: string;
  readonly dryRun?: boolean;
}

/** Records a decision on one member or organization. */
export async function decideCommand(
  session: Session,
  { kind, subject, grade }: Pick<DecideRequest, 'kind' | 'subject' | 'grade'>,
  options: DecideOptions,
): Promise<CommandResult> {
  const reason = readGround(kind, options.ground);
  const folder = findWorkspace(session);
  const typed = await askForDecision(session, typedOf(options));
  return withWorkspace(folder, async (workspace) => {
    const result = await decide(workspace, {
      ...typed,
      kind,
      subject,
      grade,
      reason,
      unit: options.unit,
      period: session.period,
      now: session.io.now(),
      language: session.language,
      dryRun: options.dryRun === true,
    });
    return show(session, result, options.dryRun === true);
  });
}

/** Records that a group may have the larger share of HTXSNV. */
export async function decideCapExceptionCommand(
  session: Session,
  group: string,
  options: DecideOptions,
): Promise<CommandResult> {
  if (options.subjects !== 'members' && options.subjects !== 'organizations')
    throw invalid('--subjects', options.subjects ?? '', ['members', 'organizations']);
  const subjects = options.subjects === 'members' ? 'member' : 'organization';
  const folder = findWorkspace(session);
  const typed = await askForDecision(session, typedOf(options));
  return withWorkspace(folder, async (workspace) => {
    const result = await decideCapException(workspace, {
      ...typed,
      group,
      subjects,
      unit: options.unit,
      period: session.period,
      now: session.io.now(),
      dryRun: options.dryRun === true,
    });
    return show(session, result, options.dryRun === true);
  });
}

/** The decisions of a period, in the order they were recorded. */
export async function listDecisionsCommand(session: Session): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), (workspace) => {
    const { say, language } = session;
    const { period, decisions } = listDecisions(workspace, session.period);
    const table = showTable(
      [
        say({ vi: 'Lần nhận', en: 'Submission' }),
        say({ vi: 'Quyết định', en: 'Decision' }),
        say({ vi: 'Ngày', en: 'Day' }),
        say({ vi: 'Cơ quan', en: 'Body' }),
        say({ vi: 'Về', en: 'On' }),
        say({ vi: 'Nội dung', en: 'Content' }),
      ],
      decisions.map((each) => [
        String(each.submission),
        each.number,
        formatDate(each.decidedOn as PlainDate),
        each.body,
        each.name,
        [
          RULING_WORDS[language][each.kind] ?? each.kind,
          each.grade ?? '',
          wordGround(session, each.kind, each.reason),
          each.superseded ? say({ vi: '(đã được thay)', en: '(superseded)' }) : '',
        ]
          .filter((part) => part !== '')
          .join(' '),
      ]),
      ['right', 'left', 'left', 'left', 'left', 'left'],
      session.io.columns,
    );
    const none = say({ vi: 'Chưa ghi quyết định nào.', en: 'No decisions are recorded.' });
    return Promise.resolve({
      data: { decisions },
      period,
      run: null,
      diagnostics: [],
      text: decisions.length === 0 ? `${none}\n` : table,
    });
  });
}

function typedOf({ number, date, by }: DecideOptions): TypedDecision {
  return { number, date, by };
}

/** @throws UserError `usage.argument.invalid`; with exit 3 `usage.question.unanswered` where a ground is needed. */
function readGround(kind: DecideRequest['kind'], ground: string | undefined): string | null {
  if (kind === 'grade') return null;
  const allowed: readonly string[] = kind === 'regrade' ? REGRADE_GROUNDS : EXCLUSION_GROUNDS;
  if (ground === undefined)
    throw new UserError(
      [diagnose('usage.question.unanswered', {}, { name: allowed.join(' | '), flag: '--ground' })],
      3,
    );
  if (!allowed.includes(ground)) throw invalid('--ground', ground, allowed);
  return ground;
}

function invalid(name: string, value: string, allowed: readonly string[]): UserError {
  return new UserError([
    diagnose('usage.argument.invalid', {}, { name, value, allowed: allowed.join(', ') }),
  ]);
}

function show(session: Session, { diagnostics, ...result }: DecideResult, dryRun: boolean): CommandResult {
  return {
    data: { ...result, applied: result.submission !== null },
    period: result.period,
    run: null,
    diagnostics,
    text: escapeControls(showResult(session, result, dryRun)),
    attention: diagnostics.some(({ severity }) => severity === 'warning'),
  };
}

function showResult(session: Session, result: Omit<DecideResult, 'diagnostics'>, dryRun: boolean): string {
  const { say, language } = session;
  const { decision, subject, before, supersedes } = result;
  const state = (grade: string | null, reason: string | null): string =>
    [grade ?? '–', wordGround(session, result.kind, reason)].filter((part) => part !== '').join(' ');
  const whom = subject === null ? (result.group ?? '') : subject.name;
  const where = subject?.unit ?? null;
  const change =
    subject === null ? '' : `: ${state(before.grade, null)} → ${state(result.grade, result.reason)}`;
  const lines = [
    `${RULING_WORDS[language][result.kind] ?? result.kind}, ${whom}${where === null ? '' : ` (${where})`}${change}`,
    say({
      vi: `Quyết định số ${decision.number} ngày ${formatDate(decision.decidedOn as PlainDate)} của ${decision.body}`,
      en: `Decision ${decision.number} of ${formatDate(decision.decidedOn as PlainDate)} by ${decision.body}`,
    }),
    ...(supersedes === null
      ? []
      : [say({ vi: `Thay Quyết định số ${supersedes}`, en: `In place of Decision ${supersedes}` })]),
    ...(dryRun ? [say({ vi: 'Chạy thử: chưa ghi gì.', en: 'Dry run: nothing was written.' })] : []),
    ...(result.submission === null
      ? []
      : [
          say({
            vi: `Đã ghi (lần nhận ${String(result.submission)}); chạy lại review classify để có kết quả mới.`,
            en: `Recorded (submission ${String(result.submission)}); run review classify again for new results.`,
          }),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function wordGround({ language }: Session, kind: string, reason: string | null): string {
  if (reason === null) return '';
  const words = kind === 'regrade' ? GROUND_WORDS : REASON_WORDS;
  return `– ${words[language][reason] ?? reason}`;
}
