import { basename, relative } from 'node:path';
import { formatDate, type PlainDate } from '../../calendar/plain-date.ts';
import { wordFields } from '../../messages/param-words.ts';
import { answerIdentity, showIdentityQuestions, type IdentityQuestion } from '../../usecases/identity.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { escapeControls } from '../escape-controls.ts';
import { quoteWord } from '../quote-word.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';

/** Lists the refused rows of which somebody must say whom they mean. */
export async function listIdentityCommand(session: Session): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), (workspace) => {
    const questions = showIdentityQuestions(workspace, session.period);
    const none = session.say({ vi: 'Không có câu hỏi nào.', en: 'No open questions.' });
    return Promise.resolve({
      data: { questions: questions.map(maskNumbers) },
      period: questions[0]?.period ?? session.period?.code ?? null,
      run: null,
      diagnostics: [],
      text:
        questions.length === 0 ? `${none}\n` : questions.map((each) => describe(session, each)).join('\n'),
      attention: questions.length > 0,
    });
  });
}

/** Keeps whom a row means, and says what to do for the row itself. */
export async function answerIdentityCommand(
  session: Session,
  question: string,
  person: string | undefined,
): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const now = session.io.now();
    const answered = await answerIdentity(workspace, session.period, { question, person, now });
    const file = quoteWord(relative(session.io.cwd, answered.file));
    return {
      data: { question: answered.id, file: answered.file, row: answered.row },
      period: answered.period,
      run: null,
      diagnostics: [],
      text: `${session.say({
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
  const lines = [
    `${String(question.id)}  ${place.join(' › ')}: ${person.fullName}, ${date(person.birth)}`,
    ...candidates.flatMap((candidate, index) => [
      `   ${String(index + 1)}. ${candidate.fullName}, ${date(candidate.birth)}, ${say({ vi: 'vào Đảng', en: 'admitted' })} ${date(candidate.admittedOn)}, ${candidate.organization ?? '–'}`,
      `      ${say({ vi: 'trùng', en: 'agrees' })}: ${wordFields(candidate.agrees, language)}; ${say({ vi: 'khác', en: 'differs' })}: ${wordFields(candidate.differs, language)}`,
    ]),
    `   ${say({ vi: 'Trả lời', en: 'Answer' })}: review identity same ${String(question.id)}${candidates.length > 1 ? ' <n>' : ''} | review identity new ${String(question.id)}`,
  ];
  return `${lines.map(escapeControls).join('\n')}\n`;
}
