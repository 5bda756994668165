import { wordCode } from '../../messages/code-words.ts';
import { startLine, wordField } from '../../messages/field-words.ts';
import { formatCount } from '../../messages/numbers.ts';
import { looseKey } from '../../registry/text-key.ts';
import type { ImportRequest } from '../../usecases/import-files.ts';
import type { ImportQuestion } from '../../usecases/questions.ts';
import { escapeControls } from '../escape-controls.ts';
import type { Progress } from '../show-progress.ts';
import type { Session } from '../session.ts';

/** Asks what headings, units and words stand for that nobody knows; leaving one as it is always is a choice. */
export function importQuestions(session: Session, progress: Progress): NonNullable<ImportRequest['ask']> {
  return async (questions) => {
    progress.stop();
    const { default: inquirer } = await import('inquirer');
    const answers = [];
    for (const question of questions) {
      const { choice } = await inquirer.prompt<{ choice: string }>([
        {
          type: 'search',
          name: 'choice',
          message: wordQuestion(session, question),
          theme: {
            style: {
              keysHelpTip: () =>
                session.say({ vi: 'gõ để tìm • ↑↓ chọn • ⏎ nhận', en: 'type to find • ↑↓ move • ⏎ take' }),
            },
          },
          source: (term: string | undefined) => findChoices(listChoices(session, question), term),
        },
      ]);
      answers.push({ question, choice: choice === '' ? undefined : choice });
    }
    return answers;
  };
}

/** The question with how often its text stands in the files and some of the column's cells. */
export function wordQuestion(session: Session, question: ImportQuestion): string {
  const { say } = session;
  const text = escapeControls(question.text);
  const count = formatCount(question.count, session.language);
  const where =
    question.heading === undefined
      ? ''
      : say({ vi: `, cột "${question.heading}"`, en: `, column "${question.heading}"` });
  const samples = question.samples.length === 0 ? '' : `: ${question.samples.join('; ')}`;
  const lines = say({ vi: `${count} hàng`, en: `${count} rows` });
  return {
    column: say({ vi: `Cột "${text}" là gì?`, en: `What is the column "${text}"?` }),
    unit: say({ vi: `"${text}" là tổ chức nào?`, en: `Which organization is "${text}"?` }),
    value: say({ vi: `"${text}" nghĩa là gì?`, en: `What does "${text}" mean?` }),
  }[question.kind].concat(` (${lines}${escapeControls(where + samples)})`);
}

export interface NamedChoice {
  readonly value: string;
  readonly name: string;
}

/** The choices whose names hold what was typed, accents or none; before anything is typed, all. */
export function findChoices(choices: readonly NamedChoice[], term: string | undefined): NamedChoice[] {
  const key = looseKey(term ?? '');
  return choices.filter(({ name, value }) => looseKey(name).includes(key) || looseKey(value).includes(key));
}

/** The choices with their names in the words of the regulations; the empty one leaves the text as it is. */
export function listChoices(session: Session, question: ImportQuestion): NamedChoice[] {
  const { say } = session;
  const leave = {
    column: say({ vi: '(chưa trả lời; không nhập cột này)', en: '(no answer; the column is not imported)' }),
    unit: say({ vi: '(chưa trả lời; các hàng bị từ chối)', en: '(no answer; the rows are refused)' }),
    value: say({ vi: '(chưa trả lời; các hàng bị từ chối)', en: '(no answer; the rows are refused)' }),
  }[question.kind];
  const skip = say({ vi: 'luôn bỏ qua cột này', en: 'always leave the column out' });
  return [
    { value: '', name: leave },
    ...question.choices.map(({ value, name }) => ({
      value,
      name:
        question.kind === 'column' && value === 'skip'
          ? skip
          : name === undefined
            ? startLine(wordChoice(session, question, value))
            : `${name} (${value})`,
    })),
  ];
}

/** A field, or a code of the field whose cell was not understood. */
function wordChoice({ language }: Session, { kind, field }: ImportQuestion, value: string): string {
  return kind === 'value' && field !== undefined
    ? wordCode(field, value, language)
    : wordField(value, language);
}
