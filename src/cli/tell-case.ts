import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import { CASE_OUTCOME_WORDS, CASE_STATE_WORDS } from '../messages/case-words.ts';
import type { CloseResult } from '../usecases/cases/close-case.ts';
import type { ListedCase } from '../usecases/cases/list-cases.ts';
import type { StepResult } from '../usecases/cases/record-step.ts';
import type { Session } from './session.ts';
import { showTable } from './show-table.ts';

/** Cases with what comes next in each. */
export function showCaseTable(session: Session, cases: readonly ListedCase[]): string {
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

/** What was recorded of a step, and what a vote came to. */
export function tellStep(
  { say }: Session,
  result: Omit<StepResult, 'diagnostics'>,
  dryRun: boolean,
): string[] {
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

/** How a case was closed, and by whom. */
export function tellClosing(
  session: Session,
  result: Omit<CloseResult, 'diagnostics'>,
  dryRun: boolean,
): string[] {
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
