import type { Period } from '../calendar/period.ts';
import { DiagnosticCollector } from '../diagnostics/collector.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { AnswerCollector } from '../registry/answers/answer-collector.ts';
import { columnKey, mergeAnswers, type Answers } from '../registry/answers/answers.ts';
import type { ImportKind } from '../registry/fields.ts';
import type { PointForm } from '../registry/point-forms.ts';
import type { OldLetters } from '../sheets/letters/letter-reader.ts';
import type { LetterExample } from '../sheets/letters/readable-sheet.ts';
import { listSources } from '../sheets/output-files.ts';
import type { SourceLimits } from '../sheets/source-limits.ts';
import type { SourceEncoding } from '../sheets/text-encoding.ts';
import { requireUnlocked } from '../store/periods.ts';
import { holdingReferencesOnce } from '../store/references.ts';
import { findUnit } from './list-subjects.ts';
import { KnownOrganizations } from './known-organizations.ts';
import { LastOpened } from './last-opened.ts';
import { readWorkspaceAnswers } from './mappings.ts';
import { orderFiles } from './order-files.ts';
import type { ImportAnswer, ImportQuestion } from './questions.ts';
import type { ImportTalk } from './take-answered.ts';
import type { ImportedSheet } from './take-file.ts';
import { planFiles, takeFiles, type TakenFiles } from './take-files.ts';
import { UnsureLog, type UnsureText } from './unsure-log.ts';
import { choosePeriod, type Workspace } from './workspace.ts';

export interface ImportRequest {
  readonly paths: readonly string[];
  readonly period: Period | undefined;
  /** Only sheets taken for this kind; undefined: every kind, recognised by headings. */
  readonly kind: ImportKind | undefined;
  /** Code or name of the organization whose lists these are. */
  readonly unit: string | undefined;
  /** Encoding or old alphabet of all files; undefined: by their content. */
  readonly encoding: SourceEncoding | undefined;
  /** Only sheets of these names, hidden ones too; empty: all that are not hidden. */
  readonly sheets: readonly string[];
  /** Number of the header's first row; undefined: found by its headings. */
  readonly headerRow?: number | undefined;
  /** What mapping files say; undefined: what the workspace's own says. */
  readonly answers?: Answers;
  /** Takes what the program proposes without asking: old letters as it reads them. */
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly now: string;
  /** Asks whether old letters were read rightly, by the examples; absent: there is nobody to ask. */
  readonly confirmLetters?: (letters: OldLetters, examples: readonly LetterExample[]) => Promise<boolean>;
  /** Asks about what nobody knows, all of a file at once and each text once; absent: there is nobody to ask. */
  readonly ask?: (questions: readonly ImportQuestion[]) => Promise<readonly ImportAnswer[]>;
  /** Told before each file: its place among how many. */
  readonly onFile?: (done: number, total: number, file: string) => void;
}

export interface ImportResult {
  readonly period: string;
  readonly files: readonly ImportedSheet[];
  /** Files in which nothing could be taken. */
  readonly failed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What nobody knows, the most frequent first. */
  readonly unknown: readonly UnsureText[];
  /** What was answered in this import. */
  readonly given: Answers;
  /** Answers, given now or mapped before, of which the files made use. */
  readonly used: Answers;
}

/**
 * Takes spreadsheets and folders of them: recognises each sheet by its headings, takes organizations first, then people,
 * then events; one transaction per file. A file that cannot be read is reported and the rest goes on. A file that
 * brings nothing new leaves no trace; with `dryRun` everything is computed the same way and nothing is kept.
 *
 * @throws UserError `usage.path.missing`, `workspace.period.*`; problems of files are in the result.
 */
export async function importFiles(workspace: Workspace, request: ImportRequest): Promise<ImportResult> {
  const period = choosePeriod(workspace, request.period);
  requireUnlocked(workspace.db, period.code);
  const diagnostics = new DiagnosticCollector();
  const unit = request.unit === undefined ? undefined : findUnit(workspace, period, request.unit);
  const mapped = request.answers ?? readWorkspaceAnswers(workspace);
  const reading = {
    limits: dropUndefined(workspace.settings.limits),
    encoding: request.encoding,
    sheets: request.sheets,
    headerRow: request.headerRow,
    answers: mapped,
    pointForms: await readPointForms(workspace, period),
  };
  const talk: ImportTalk = {
    mapped,
    given: new AnswerCollector(),
    used: [],
    asked: new Set(),
    confirmed: new Set<OldLetters>(request.yes ? ['tcvn3', 'vni'] : oldLettersOf(request.encoding, mapped)),
    unsure: new UnsureLog(),
  };
  const lastOpened = new LastOpened();
  const { paths, unknown } = await orderFiles(
    await listSources(request.paths),
    request.kind,
    reading,
    lastOpened,
    diagnostics,
  );
  const organizations = new KnownOrganizations(workspace.db, period, unit);
  const taking = {
    paths,
    file: { ...request, period, organizations, unit, reading, lastOpened },
    onFile: request.onFile,
  };
  let taken: TakenFiles;
  try {
    taken = await holdingReferencesOnce(workspace.db, () =>
      (request.dryRun ? planFiles : takeFiles)(workspace, taking, talk, request),
    );
  } finally {
    await lastOpened.close();
  }
  diagnostics.addAll(taken.diagnostics);
  const failed = [...unknown, ...taken.failed];
  // Nothing at all could be read: the command did not run.
  if (taken.sheets.length === 0 && failed.length > 0)
    throw new UserError(diagnostics.list(), taken.unanswered ? 3 : 2);
  const given = talk.given.list();
  return {
    period: period.code,
    files: taken.sheets,
    failed,
    // Headings that were unknown when the files were put in order may have been answered since.
    diagnostics: diagnostics
      .list()
      .filter(
        ({ code, header }) => code !== 'import.column.unknown' || !given.columns.has(columnKey(header ?? '')),
      ),
    unknown: talk.unsure.list(),
    given,
    used: talk.used.map((used) => used.list()).reduce(mergeAnswers, given),
  };
}

function oldLettersOf(encoding: SourceEncoding | undefined, { letters }: Answers): OldLetters[] {
  const named = encoding === 'tcvn3' || encoding === 'vni' ? [encoding] : [];
  return letters === undefined ? named : [...named, letters];
}

/** The settings library gives keys that were not set as undefined. */
function dropUndefined(limits: Workspace['settings']['limits']): Partial<SourceLimits> {
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
}

/** The rules are read only for a workspace that has overlays: most imports need none. */
async function readPointForms(workspace: Workspace, period: Period): Promise<readonly PointForm[]> {
  if (workspace.settings.overlays.length === 0) return [];
  const { pointFormsInForce } = await import('./pack-in-force.ts');
  return pointFormsInForce(workspace, period);
}
