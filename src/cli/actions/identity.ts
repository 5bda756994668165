import { basename, relative } from 'node:path';
import { formatDate, type PlainDate } from '../../calendar/plain-date.ts';
import { readVietnamClock } from '../../calendar/vietnam-clock.ts';
import { wordFields } from '../../messages/param-words.ts';
import { answerIdentity, showIdentityQuestions, type IdentityQuestion } from '../../usecases/identity.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { escapeControls } from '../escape-controls.ts';
import { quoteWord } from '../quote-word.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';

/** Lists the refused rows of which somebody must say whom they mean, or those of which somebody has. */
export async function listIdentityCommand(session: Session, answered: boolean): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), (workspace) => {
    const questions = showIdentityQuestions(workspace, session.period, answered);
    const none = answered
      ? session.say({ vi: 'Chưa có câu nào được trả lời.', en: 'No question has been answered.' })
      : session.say({ vi: 'Không có câu hỏi nào.', en: 'No open questions.' });
    return Promise.resolve({
      data: { questions: questions.map(maskNumbers) },
      period: questions[0]?.period ?? session.period?.code ?? null,
      run: null,
      diagnostics: [],
      text:
        questions.length === 0 ? `${none}\n` : questions.map((each) => describe(session, each)).join('\n'),
      attention: questions.length > 0 && !answered,
    });
  });
}

/** Keeps whom a row means, and says what to do for the row itself. */
export async function answerIdentityCommand(
  session: Session,
  asked: string,
  person: string | undefined,
): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const now = session.io.now();
    const answer = { question: asked, person, now };
    const { question, taken } = await answerIdentity(workspace, session.period, answer);
    const file = quoteWord(relative(session.io.cwd, question.file));
    const undone = taken.map((id) => `review undo ${String(id)}`).join(', ');
    const earlier = session.say({
      vi: `Trước đây hàng đó được coi là người khác; các lần nhận sau đó có hàng của người ấy: ${undone}. Lần nào nhận nhầm thì rút lại trước.\n`,
      en: `Before, the row was taken for somebody else; submissions since then with rows about that person: ${undone}. Take back first what was taken by mistake.\n`,
    });
    return {
      data: { question: question.id, file: question.file, row: question.row, taken },
      period: question.period,
      run: null,
      diagnostics: [],
      text: `${taken.length > 0 ? earlier : ''}${session.say({
        vi: `Đã ghi nhớ cho mọi lần nhập sau. Nhập lại tệp để nhận hàng đó: review import ${file}`,
        en: `Kept for all later imports. Import the file again to take the row: review import ${file}`,
      })}\n`,
    };
  });
}

/** Numbers are shown by their last three digits. */
function maskNumbers(question: IdentityQuestion): IdentityQuestion {
  const numbers = question.person.numbers.replace(/\d(?=\d{3})/g, '•');
  return { ...question, person: { ...question.person, numbers } };
}

function describe(session: Session, question: IdentityQuestion): string {
  const { say, language } = session;
  const { person, candidates } = question;
  const date = (text: string | null): string =>
    text === null || text === '' ? '–' : formatDate(text as PlainDate);
  const place = [basename(question.file), question.sheet, String(question.row)].filter((part) => part !== '');
  const { answer } = question;
  const known = candidates.findIndex(({ memberId }) => memberId === answer?.memberId);
  const meant =
    known < 0
      ? say({ vi: 'một người khác', en: 'another person' })
      : say({ vi: `người thứ ${String(known + 1)}`, en: `person ${String(known + 1)}` });
  const answered =
    answer === null
      ? []
      : [
          `   ${say({ vi: 'Đã trả lời', en: 'Answered' })} ${formatDate(readVietnamClock(answer.at).day)}: ${meant}`,
        ];
  const lines = [
    `${String(question.id)}  ${place.join(' › ')}: ${person.fullName}, ${date(person.birth)}`,
    ...candidates.flatMap((candidate, index) => [
      `   ${String(index + 1)}. ${candidate.fullName}, ${date(candidate.birth)}, ${say({ vi: 'vào Đảng', en: 'admitted' })} ${date(candidate.admittedOn)}, ${candidate.organization ?? '–'}`,
      `      ${say({ vi: 'trùng', en: 'agrees' })}: ${wordFields(candidate.agrees, language)}; ${say({ vi: 'khác', en: 'differs' })}: ${wordFields(candidate.differs, language)}`,
    ]),
    ...answered,
    `   ${answer === null ? say({ vi: 'Trả lời', en: 'Answer' }) : say({ vi: 'Trả lời lại', en: 'Answer otherwise' })}: review identity same ${String(question.id)}${candidates.length > 1 ? ' <n>' : ''} | review identity new ${String(question.id)}`,
  ];
  return `${lines.map(escapeControls).join('\n')}\n`;
}
