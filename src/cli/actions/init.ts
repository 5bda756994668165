import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import {
  createWorkspace,
  DATABASE_FILE,
  defaultSettings,
  LEVELS,
  type Level,
} from '../../usecases/workspace.ts';
import { askForWorkspace } from '../prompts/ask-for-workspace.ts';
import type { CommandResult } from '../result.ts';
import type { CommonOptions, Session } from '../session.ts';

interface InitOptions extends CommonOptions {
  readonly name?: string;
  readonly level?: string;
  readonly dryRun?: boolean;
}

/** Reads a level typed by a person. */
function readLevel(text: string): Level {
  const level = LEVELS.find((known) => known === text);
  if (level !== undefined) return level;
  throw new UserError([
    diagnose('usage.argument.invalid', {}, { name: '--level', value: text, allowed: LEVELS.join(', ') }),
  ]);
}

/** Makes a new workspace; what the options leave open is asked, or named when there is nobody to ask. */
export async function initCommand(
  session: Session,
  dir: string | undefined,
  options: InitOptions,
): Promise<CommandResult> {
  const folder = session.workspace ?? resolve(session.io.cwd, dir ?? '.');
  const file = join(folder, DATABASE_FILE);
  if (existsSync(file)) throw new UserError([diagnose('workspace.exists', { file })]);
  const level = options.level === undefined ? undefined : readLevel(options.level);
  const asked = options.name === undefined ? await askForWorkspace(session, level) : undefined;
  const name = options.name ?? asked?.name ?? '';
  if (name.trim() === '') {
    throw new UserError([diagnose('usage.option.missing', {}, { name: '--name' })]);
  }
  const settings = {
    ...defaultSettings(name.trim()),
    level: level ?? asked?.level ?? 'province',
    language: session.language,
  };
  if (options.dryRun !== true) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await createWorkspace(folder, settings, session.period);
  }
  const period = session.period?.code ?? null;
  const repeat = `review init "${dir ?? '.'}" --name "${settings.name}" --level ${settings.level}${period === null ? '' : ` --period ${period}`}`;
  return {
    data: { workspace: folder, name: settings.name, level: settings.level, created: options.dryRun !== true },
    period,
    run: null,
    diagnostics: [],
    text: `${session.say({
      vi: options.dryRun === true ? 'Sẽ tạo thư mục làm việc' : 'Đã tạo thư mục làm việc',
      en: options.dryRun === true ? 'Would make the workspace' : 'Made the workspace',
    })} ${folder}\n${asked === undefined ? '' : `${session.say({ vi: 'Lần sau có thể gõ', en: 'Next time you may type' })}: ${repeat}\n`}`,
  };
}
