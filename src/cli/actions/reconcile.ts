import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { reconcile, type Reconciled } from '../../usecases/reconcile.ts';
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
      suspects: result.suspects,
    },
    period: null,
    run: null,
    diagnostics: session.json ? result.diagnostics : [],
    text: `${[...lines, ...showSuspects(session, result), '', counts.join(', ')].join('\n')}\n`,
    attention: result.diagnostics.length > 0,
  };
}

/** The figures that are most likely wrong, each with the lines it does not agree in. */
function showSuspects(session: Session, { suspects, relations }: Reconciled): string[] {
  return suspects.map(({ text, contradictions }) => {
    const lines = [...new Set(contradictions.map((index) => relations[index]?.place.line ?? 0))].join(', ');
    return session.say({
      vi: `Có lẽ sai nhất: "${text}". Chỉ cần sửa một số này là hết mâu thuẫn ở dòng ${lines}.`,
      en: `Most likely wrong: "${text}". Changing this one figure could settle the contradiction in line ${lines}.`,
    });
  });
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
