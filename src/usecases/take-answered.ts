import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticCollector } from '../diagnostics/collector.ts';
import { AnswerCollector } from '../registry/answers/answer-collector.ts';
import { mergeAnswers, type Answers } from '../registry/answers/answers.ts';
import type { OldLetters } from '../sheets/letters/letter-reader.ts';
import { UnconfirmedLetters } from './check-letters.ts';
import type { ImportRequest } from './import-files.ts';
import { addChoices, makeQuestion } from './questions.ts';
import { takeFile, type FileRequest, type ImportedSheet } from './take-file.ts';
import { keyOf, UnsureLog, type UnsureText } from './unsure-log.ts';
import type { Workspace } from './workspace.ts';

/** Thrown while a file is taken, to take it back before it is kept: something in it is to be asked first. */
class UnsureFile extends Error {
  readonly texts: readonly UnsureText[];

  constructor(texts: readonly UnsureText[]) {
    super('something is to be asked');
    this.texts = texts;
  }
}

/** What is known and was asked while the files of one import are taken. One answer holds for all files. */
export interface ImportTalk {
  /** What the mapping files say. */
  readonly mapped: Answers;
  /** What was answered in this import. */
  readonly given: AnswerCollector;
  /** What the files made use of. */
  readonly used: AnswerCollector[];
  readonly asked: Set<string>;
  readonly confirmed: Set<OldLetters>;
  /** What nobody knew in the files, answers considered. */
  readonly unsure: UnsureLog;
}

/**
 * Takes a file; where something in it is unsure and a person can be asked, asks everything at once and takes it again.
 * Of several attempts only the last one is reported.
 *
 * @throws UserError of `takeFile`.
 */
export async function takeAnswered(
  workspace: Workspace,
  path: string,
  request: Omit<FileRequest, 'answering' | 'beforeKeeping' | 'confirmed'>,
  talk: ImportTalk,
  ask: Pick<ImportRequest, 'ask' | 'confirmLetters'>,
  report: (diagnostics: readonly Diagnostic[]) => void,
): Promise<ImportedSheet[]> {
  for (;;) {
    const answers = mergeAnswers(talk.given.list(), talk.mapped);
    const answering = { answers, used: new AnswerCollector(), unsure: new UnsureLog() };
    const diagnostics = new DiagnosticCollector();
    const beforeKeeping = (unsure: UnsureLog): void => {
      const open = unsure.list().filter((text) => !talk.asked.has(keyOf(text)));
      if (ask.ask !== undefined && open.length > 0) throw new UnsureFile(open);
    };
    const reading = { ...request.reading, answers };
    try {
      const taken = await takeFile(
        workspace,
        path,
        { ...request, reading, answering, beforeKeeping, confirmed: talk.confirmed },
        diagnostics,
      );
      talk.used.push(answering.used);
      talk.unsure.addAll(answering.unsure);
      report(diagnostics.list());
      return taken;
    } catch (error) {
      request.organizations.forget();
      if (error instanceof UnsureFile && ask.ask !== undefined) {
        const organizations = request.organizations.list();
        for (const text of error.texts) talk.asked.add(keyOf(text));
        addChoices(talk.given, await ask.ask(error.texts.map((text) => makeQuestion(text, organizations))));
        continue;
      }
      if (
        error instanceof UnconfirmedLetters &&
        ask.confirmLetters !== undefined &&
        (await ask.confirmLetters(error.letters, error.examples))
      ) {
        talk.confirmed.add(error.letters);
        talk.given.addLetters(error.letters);
        continue;
      }
      report(diagnostics.list());
      throw error;
    }
  }
}
