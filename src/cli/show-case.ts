import { formatDate, type PlainDate } from '../calendar/plain-date.ts';
import {
  CASE_OUTCOME_WORDS,
  CASE_STATE_WORDS,
  MAJORITY_WORDS,
  STEP_STATE_WORDS,
  VOTE_WORDS,
} from '../messages/case-words.ts';
import { wordDate } from '../messages/code-words.ts';
import { CONFIDENCE_WORDS } from '../messages/fact-words.ts';
import type { ShownCase, ShownDue, ShownStep } from '../usecases/cases/show-case.ts';
import type { Session } from './session.ts';
import { showFindings } from './show-findings.ts';

/** A case in words: ground and facts, steps with citations and days, votes, the closing, and similar cases. */
export function describeCase(session: Session, shown: ShownCase): string {
  const { say } = session;
  return `${[
    ...describeHead(session, shown),
    '',
    say({ vi: 'Các bước', en: 'Steps' }),
    ...shown.steps.flatMap((step) => describeStep(session, step)),
    ...describeVoters(session, shown),
    ...describeClosing(session, shown),
    ...describeSimilar(session, shown),
  ].join('\n')}\n`;
}

function describeHead(session: Session, shown: ShownCase): string[] {
  const { say, language } = session;
  const state = CASE_STATE_WORDS[language][shown.state] ?? shown.state;
  return [
    say({
      vi: `Vụ việc số ${String(shown.id)}: ${shown.subject} (${shown.unit}) – ${state}`,
      en: `Case ${String(shown.id)}: ${shown.subject} (${shown.unit}) – ${state}`,
    }),
    `  ${shown.procedureTitle}`,
    say({
      vi: `  Thời hạn bắt đầu: ${wordDue(shown.startedOn)} · mở ngày ${wordDue(shown.openedOn)} · đến hạn ${wordDue(shown.dueOn)}`,
      en: `  Clock started: ${wordDue(shown.startedOn)} · opened ${wordDue(shown.openedOn)} · due ${wordDue(shown.dueOn)}`,
    }),
    ...(shown.finding === null ? [`  ${shown.rule}`] : showFindings(session, [shown.finding])),
    ...(shown.finding === null || shown.finding.missing.length === 0
      ? []
      : [`        ${say({ vi: 'Bên cần làm rõ', en: 'To be found out by' })}: ${shown.steps[0]?.by ?? ''}`]),
    ...(shown.goneRun === null
      ? []
      : [
          say({
            vi: `  Lần rà soát ${String(shown.goneRun)} không còn thấy dấu hiệu này.`,
            en: `  Screening run ${String(shown.goneRun)} no longer finds this.`,
          }),
        ]),
  ];
}

function wordDue(due: string | null): string {
  return due === null ? '–' : wordDate(due);
}

function describeStep(session: Session, step: ShownStep): string[] {
  const { say, language } = session;
  const state = STEP_STATE_WORDS[language][step.state] ?? step.state;
  const head = `  ${step.title} [${step.id}] – ${state}`;
  if (step.state === 'later' || (step.state === 'past' && step.recorded.length === 0)) return [head];
  const label = step.confidence === 'read' ? '' : ` (${CONFIDENCE_WORDS[language][step.confidence] ?? ''})`;
  const lines = [
    `${say({ vi: 'Bên thực hiện', en: 'By' })}: ${step.by} · ${step.citations.join('; ')}${label}`,
    ...describeMajority(session, step),
    ...step.recorded.flatMap((recorded, index) => [
      [
        formatDate(recorded.on),
        recorded.refused ? say({ vi: 'từ chối', en: 'refused' }) : '',
        recorded.body ?? '',
        recorded.document ?? '',
        recorded.words === null ? '' : `"${recorded.words}"`,
      ]
        .filter((part) => part !== '')
        .join(', '),
      ...describeVote(session, step, index),
    ]),
    ...(step.state === 'open' || step.state === 'failed'
      ? step.due.map((due) => describeDue(session, due, step.late))
      : []),
    ...(step.waitsForTitle === null
      ? []
      : [
          say({
            vi: `Thời hạn chưa rõ: cần ghi ngày của bước "${step.waitsForTitle}"`,
            en: `Deadline not known: the day of step "${step.waitsForTitle}" has to be recorded`,
          }),
        ]),
    ...(step.otherwise === null
      ? []
      : [
          say({
            vi: `Theo văn bản có hiệu lực khi đến hạn: ${step.otherwise === '' ? 'không có bước này' : step.otherwise}`,
            en: `By the texts in force when it is due: ${step.otherwise === '' ? 'no such step' : step.otherwise}`,
          }),
        ]),
  ];
  return [head, ...lines.map((line) => `      ${line}`)];
}

function describeDue({ say }: Session, { date, how }: ShownDue, late: boolean): string {
  const mark = late ? say({ vi: ' – ĐÃ QUÁ HẠN', en: ' – LATE' }) : '';
  const counted = how === null ? '' : ` (${how})`;
  return `${say({ vi: 'Thời hạn', en: 'Due' })}: ${formatDate(date)}${mark}${counted}`;
}

function describeMajority({ say, language }: Session, { majority }: ShownStep): string[] {
  if (majority === null) return [];
  const words = MAJORITY_WORDS[language];
  return [`${say({ vi: 'Cần', en: 'Needed' })}: ${words[majority.share] ?? ''} ${words[majority.of] ?? ''}`];
}

/** Who counts in a recorded vote, how many must agree, and how many did. */
function describeVote({ say, language }: Session, step: ShownStep, index: number): string[] {
  const vote = step.recorded[index]?.vote;
  const result = step.votes[index];
  if (vote === null || vote === undefined || result === undefined) return [];
  const words = VOTE_WORDS[language];
  const parts = Object.entries(vote).flatMap(([name, value]) =>
    typeof value === 'number' && value > 0 && name in words ? [{ value, word: words[name] ?? name }] : [],
  );
  const [total, ...off] = parts;
  const counted = [
    `${String(total?.value ?? 0)} ${total?.word ?? ''}`,
    ...off.map(({ value, word }) => `− ${String(value)} ${word}`),
  ].join(' ');
  const reached = result.reached
    ? say({ vi: 'đủ', en: 'reached' })
    : say({ vi: 'không đủ', en: 'not reached' });
  return [
    say({
      vi: `${counted} = ${String(result.base)} người được tính; cần ${String(result.needed)}, đồng ý ${String(result.agreed)}: ${reached}`,
      en: `${counted} = ${String(result.base)} who count; ${String(result.needed)} needed, ${String(result.agreed)} agreed: ${reached}`,
    }),
  ];
}

function describeVoters({ say }: Session, { voters, state, unit }: ShownCase): string[] {
  if (state !== 'open' || voters.official === 0) return [];
  const { official, exempt, suspended, temporaryAway } = voters;
  return [
    '',
    say({
      vi: `Theo danh sách, ${unit} có ${String(official)} đảng viên chính thức; trong đó ${String(exempt)} được miễn sinh hoạt, ${String(suspended)} bị đình chỉ, ${String(temporaryAway)} sinh hoạt tạm thời nơi khác.`,
      en: `By its list ${unit} has ${String(official)} official members, of whom ${String(exempt)} exempt, ${String(suspended)} suspended, ${String(temporaryAway)} temporarily active elsewhere.`,
    }),
  ];
}

function describeClosing({ say, language }: Session, { closing }: ShownCase): string[] {
  if (closing === null) return [];
  const outcome = CASE_OUTCOME_WORDS[language][closing.outcome] ?? closing.outcome;
  const number =
    closing.number === null
      ? ''
      : say({ vi: `Quyết định số ${closing.number}, `, en: `Decision ${closing.number}, ` });
  const words = closing.words === null ? '' : ` "${closing.words}"`;
  return [
    '',
    `${say({ vi: 'Kết thúc', en: 'Closed' })}: ${outcome} – ${number}${formatDate(closing.onDate as PlainDate)}, ${closing.body}${words}`,
  ];
}

function describeSimilar({ say, language }: Session, { similar }: ShownCase): string[] {
  if (similar.length === 0) return [];
  return [
    '',
    say({ vi: 'Cùng căn cứ, đã kết thúc khác', en: 'Same ground, closed otherwise' }),
    ...similar.map(({ id, outcome, closedOn }) => {
      const words = CASE_OUTCOME_WORDS[language][outcome] ?? outcome;
      return `  ${String(id)}: ${words}, ${formatDate(closedOn as PlainDate)}`;
    }),
  ];
}
