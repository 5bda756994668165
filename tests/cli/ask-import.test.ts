import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAnswers } from '../../src/cli/keep-answers.ts';
import { NO_ANSWERS } from '../../src/registry/answers/answers.ts';
import type { Workspace } from '../../src/usecases/workspace.ts';
import { makeTestFolder } from '../support/test-folder.ts';
import { findChoices, importQuestions, listChoices, wordQuestion } from '../../src/cli/prompts/ask-import.ts';
import { makeSession } from '../../src/cli/session.ts';
import { codesOf } from '../../src/registry/answers/value-codes.ts';
import { IMPORT_FIELDS, IMPORT_KINDS } from '../../src/registry/fields.ts';
import type { ImportQuestion } from '../../src/usecases/questions.ts';

const prompt = vi.hoisted(() => vi.fn());
vi.mock('inquirer', () => ({ default: { prompt } }));

const COLUMN: ImportQuestion = {
  kind: 'column',
  text: 'Ngày nhận\u001b[2J',
  count: 1200,
  files: ['a.csv'],
  samples: ['03/02/2005'],
  listKind: 'members',
  choices: [{ value: 'skip' }, { value: 'admittedOn' }],
};
const UNIT: ImportQuestion = {
  ...COLUMN,
  kind: 'unit',
  text: 'CB thôn 2',
  samples: [],
  choices: [{ value: 'T.01', name: 'Chi bộ Hai' }],
};

const VALUE: ImportQuestion = {
  ...COLUMN,
  kind: 'value',
  field: 'status',
  text: 'Nghỉ',
  choices: [{ value: 'exempt' }, { value: 'died' }],
};

const sessionIn = (lang: string) =>
  makeSession(
    {
      env: {},
      cwd: '/',
      now: () => '2026-01-05T02:03:04.000Z',
      stdoutIsTerminal: true,
      stderrIsTerminal: true,
      stdinIsTerminal: true,
      write: () => undefined,
      writeError: () => undefined,
    } as unknown as Parameters<typeof makeSession>[0],
    'import',
    { lang },
  );
const session = sessionIn('en');

describe('the questions of an import', () => {
  beforeEach(() => {
    prompt.mockReset();
  });

  it('say what is asked, how often it stands there and what the cells hold, and harm no terminal', () => {
    const text = wordQuestion(session, COLUMN);
    expect(text).toContain('(1,200 rows: 03/02/2005)');
    expect(text).not.toContain('\u001b');
  });

  it('offer to leave things as they are first, and name organizations with their codes', () => {
    expect(listChoices(session, UNIT).map(({ value }) => value)).toEqual(['', 'T.01']);
    expect(listChoices(session, UNIT)[1]?.name).toBe('Chi bộ Hai (T.01)');
    expect(listChoices(session, COLUMN)[1]?.name).toBe('always leave the column out');
  });

  it('offer fields and codes in the words of the regulations, in the language of the run', () => {
    const names = (lang: string, question: ImportQuestion) =>
      listChoices(sessionIn(lang), question).map(({ name }) => name);
    expect(names('vi', COLUMN)).toContain('Ngày vào Đảng');
    expect(names('en', COLUMN)).toContain('Date of admission');
    expect(names('vi', VALUE).slice(1)).toEqual(['Được miễn công tác và sinh hoạt đảng', 'Từ trần']);
  });

  it.each(IMPORT_KINDS)('have words for every field of %s and every code of its fields', (listKind) => {
    for (const lang of ['vi', 'en'])
      for (const field of IMPORT_FIELDS[listKind]) {
        const of = (more: Partial<ImportQuestion>) => listChoices(sessionIn(lang), { ...COLUMN, ...more });
        const codes = codesOf(field).map((value) => ({ value }));
        const offered = [
          ...of({ choices: [{ value: field }] }).slice(1),
          ...of({ kind: 'value', field, choices: codes }).slice(1),
        ];
        for (const { value, name } of offered)
          if (lang === 'vi' || /[a-z][A-Z]|-/.test(value))
            expect(name.toLowerCase()).not.toBe(value.toLowerCase());
      }
  });

  it('find a choice by a part of its name, typed with accents or without', () => {
    const choices = listChoices(sessionIn('vi'), COLUMN);
    for (const typed of ['vào đảng', 'vao dang', 'admittedOn'])
      expect(findChoices(choices, typed).map(({ value }) => value)).toEqual(['admittedOn']);
    expect(findChoices(choices, undefined)).toEqual(choices);
  });

  it('are asked one after the other; an empty choice is no answer', async () => {
    prompt.mockResolvedValueOnce({ choice: 'admittedOn' }).mockResolvedValueOnce({ choice: '' });
    const stop = vi.fn();
    const ask = importQuestions(session, { step: () => undefined, stop });
    const answers = await ask([COLUMN, UNIT]);
    expect(answers.map(({ question, choice }) => [question.kind, choice])).toEqual([
      ['column', 'admittedOn'],
      ['unit', undefined],
    ]);
    expect(stop).toHaveBeenCalled();
  });
});

describe('the command that repeats a guided import', () => {
  const result = {
    period: '2025',
    files: [],
    failed: [],
    diagnostics: [],
    unknown: [],
    used: NO_ANSWERS,
    given: { ...NO_ANSWERS, units: new Map([['x', { text: 'CB cũ', target: 'T.01', meaning: 'T.01' }]]) },
  };

  it('asks nothing and names the mapping in which the answers are', async () => {
    prompt.mockResolvedValueOnce({ yes: true });
    const dir = makeTestFolder();
    const text = await keepAnswers(session, { dir } as Workspace, ['a.csv'], result, undefined, false);
    const command = text.trimEnd().split('\n').at(-1) ?? '';
    expect(command).toMatch(/^ {2}review import a\.csv --period 2025 --mapping \S*mapping\.yaml --no-input$/);
    expect(readFileSync(join(dir, 'mapping.yaml'), 'utf8')).toContain('CB cũ');
  });
});
