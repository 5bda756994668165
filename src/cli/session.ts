import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parsePeriod, type Period } from '../calendar/period.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { UserError } from '../diagnostics/user-error.ts';
import { LANGUAGES, type Language } from '../messages/language.ts';
import type { Io } from './io.ts';

/** Options every command takes, as commander gives them. */
export interface CommonOptions {
  readonly workspace?: string;
  readonly period?: string;
  readonly unit?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly lang?: string;
  readonly input?: boolean;
  readonly debug?: boolean;
}

/** What a command runs with: its streams and what the common options come to. */
export interface Session {
  readonly io: Io;
  readonly command: string;
  readonly language: Language;
  /** Picks the text in the session's language. */
  readonly say: (text: Readonly<Record<Language, string>>) => string;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly colorOut: boolean;
  readonly colorError: boolean;
  readonly mayAsk: boolean;
  readonly debug: boolean;
  readonly period: Period | undefined;
  readonly unit: string | undefined;
  /** Folder named with -w or REVIEW_WORKSPACE; undefined: look for the nearest one upwards. */
  readonly workspace: string | undefined;
}

/**
 * The language asked for by option or environment, else the one a workspace is set to, else Vietnamese unless the
 * system says English. @throws UserError `usage.argument.invalid`.
 */
export function chooseLanguage(option: string | undefined, env: Io['env'], workspace?: string): Language {
  const asked = option ?? env['REVIEW_LANG'];
  if (asked !== undefined && asked !== '') {
    const known = LANGUAGES.find((language) => language === asked.toLowerCase());
    if (known !== undefined) return known;
    throw new UserError([
      diagnose('usage.argument.invalid', {}, { name: '--lang', value: asked, allowed: LANGUAGES.join(', ') }),
    ]);
  }
  const set = workspace === undefined ? undefined : languageOfWorkspace(workspace);
  if (set !== undefined) return set;
  const system = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  return system.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/** What `review.yaml` says of the language; mistakes in the file are reported when the workspace is opened. */
function languageOfWorkspace(folder: string): Language | undefined {
  try {
    const set = /^language:\s*["']?(\w+)/m.exec(readFileSync(join(folder, 'review.yaml'), 'utf8'))?.[1];
    return LANGUAGES.find((known) => known === set);
  } catch {
    return undefined;
  }
}

/** The language of a report: Vietnamese unless another is asked for. @throws UserError `usage.argument.invalid`. */
export function readReportLanguage(option: string | undefined): Language {
  const language = LANGUAGES.find((known) => known === (option ?? 'vi').toLowerCase());
  if (language !== undefined) return language;
  throw new UserError([
    diagnose(
      'usage.argument.invalid',
      {},
      { name: '--report-lang', value: option ?? '', allowed: LANGUAGES.join(', ') },
    ),
  ]);
}

/** Reads a period typed by a person. @throws UserError `usage.period.invalid`. */
export function readPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new UserError([diagnose('usage.period.invalid', {}, { value: text })]);
  return period;
}

export function makeSession(io: Io, command: string, options: CommonOptions): Session {
  const noColor = options.color === false || (io.env['NO_COLOR'] ?? '') !== '';
  const workspace = options.workspace ?? io.env['REVIEW_WORKSPACE'];
  const named = workspace === undefined || workspace === '' ? undefined : resolve(io.cwd, workspace);
  const language = chooseLanguage(options.lang, io.env, named ?? nearestWorkspace(io.cwd));
  return {
    io,
    command,
    language,
    say: (text) => text[language],
    json: options.json === true,
    quiet: options.quiet === true,
    colorOut: io.stdoutIsTerminal && !noColor,
    colorError: io.stderrIsTerminal && !noColor,
    mayAsk: io.stdinIsTerminal && io.stderrIsTerminal && options.input !== false && options.json !== true,
    debug: options.debug === true,
    period: options.period === undefined ? undefined : readPeriod(options.period),
    unit: options.unit,
    workspace: named,
  };
}

/**
 * The workspace folder: the one named, else the nearest folder upwards that holds `review.db`.
 *
 * @throws UserError `workspace.missing`.
 */
export function findWorkspace(session: Session): string {
  const folder = seekWorkspace(session);
  if (folder !== undefined) return folder;
  throw new UserError([diagnose('workspace.missing', { file: session.io.cwd })]);
}

/**
 * The same for commands that can do without one: `undefined` when none is named and none is near.
 *
 * @throws UserError `workspace.missing` when the one named is none.
 */
export function seekWorkspace(session: Session): string | undefined {
  if (session.workspace === undefined) return nearestWorkspace(session.io.cwd);
  if (existsSync(join(session.workspace, 'review.db'))) return session.workspace;
  throw new UserError([diagnose('workspace.missing', { file: session.workspace })]);
}

/** The nearest folder upwards that holds a workspace. */
function nearestWorkspace(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'review.db'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
