import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { reconcile } from '../../usecases/reconcile.ts';
import { escapeControls } from '../escape-controls.ts';
import type { CommandResult } from '../result.ts';
import type { Session } from '../session.ts';

/** A published text is a few pages; anything larger is not one. */
const LARGEST_TEXT = 1024 * 1024;

/** Holds the figures of a text (a file, or `-` for standard input) against each other. */
export async function reconcileCommand(session: Session, path: string): Promise<CommandResult> {
  const text = path === '-' ? await session.io.readInput() : readText(resolve(session.io.cwd, path));
  const result = reconcile(text, session.language);
  if (result.relations.length === 0)
    throw new UserError(result.diagnostics.filter(({ severity }) => severity === 'error'));
  const words = {
    agrees: session.say({ vi: 'KHỚP', en: 'AGREES' }),
    contradicts: session.say({ vi: 'MÂU THUẪN', en: 'CONTRADICTS' }),
    missing: session.say({ vi: 'THIẾU', en: 'MISSING' }),
    untestable: session.say({ vi: 'KHÔNG KIỂM TRA ĐƯỢC', en: 'UNTESTABLE' }),
  } as const;
  const lines = result.relations.map(
    (relation, index) => `${words[relation.verdict]}\n  ${escapeControls(result.sentences[index] ?? '')}`,
  );
  const counts = (Object.keys(words) as (keyof typeof words)[]).map(
    (verdict) =>
      `${words[verdict].toLowerCase()} ${String(result.relations.filter((each) => each.verdict === verdict).length)}`,
  );
  return {
    data: {
      language: result.language,
      relations: result.relations.map((relation, index) => ({
        ...relation,
        sentence: result.sentences[index],
      })),
    },
    period: null,
    run: null,
    diagnostics: session.json ? result.diagnostics : [],
    text: `${lines.join('\n')}\n\n${counts.join(', ')}\n`,
    attention: result.diagnostics.length > 0,
  };
}

function readText(path: string): string {
  let size: number;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new UserError([diagnose('import.file.unreadable', { file: path })]);
    size = stat.size;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError([diagnose('usage.path.missing', { file: path })]);
  }
  if (size > LARGEST_TEXT)
    throw new UserError([diagnose('import.file.limit', { file: path }, { limit: 'text-bytes' })]);
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError([diagnose('import.file.format', { file: path })]);
  }
}
