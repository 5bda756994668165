import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { holdText, type HeldFigure, type HeldText } from '../../usecases/hold-claims.ts';
import { reconcile, type Reconciled } from '../../usecases/reconcile.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { escapeControls } from '../escape-controls.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';

/** A published text is a few pages; anything larger is not one. */
const LARGEST_TEXT = 1024 * 1024;

/** Holds the figures of a text (a file, or `-` for standard input) against each other. */
export async function reconcileCommand(session: Session, path: string): Promise<CommandResult> {
  const text = path === '-' ? await session.io.readInput() : readText(resolve(session.io.cwd, path));
  const result = reconcile(text, session.language);
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UserError(errors);
  const held = await holdAgainst(session, text);
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
      ...(held === undefined ? {} : { figures: held.figures }),
    },
    period: session.period?.code ?? null,
    run: null,
    diagnostics: session.json ? [...result.diagnostics, ...(held?.diagnostics ?? [])] : [],
    text: `${[...lines, ...showSuspects(session, result), '', counts.join(', '), ...(held === undefined ? [] : showHeld(session, held))].join('\n')}\n`,
    attention: result.diagnostics.length + (held?.diagnostics.length ?? 0) > 0,
  };
}

/** Where a period is named, the text is also held against the figures of the workspace. */
async function holdAgainst(session: Session, text: string): Promise<HeldText | undefined> {
  const { period, unit } = session;
  if (period === undefined) return undefined;
  return withWorkspace(findWorkspace(session), (workspace) =>
    Promise.resolve(holdText(workspace, text, period, unit)),
  );
}

/** The figures that differ from ours, then how many agree and how many could not be attached. */
function showHeld(session: Session, { figures }: HeldText): string[] {
  const { say } = session;
  const of = (verdict: HeldFigure['verdict']): HeldFigure[] =>
    figures.filter((figure) => figure.verdict === verdict);
  const lines = of('differs').flatMap(({ statement, place, published, ours, keys }) => [
    say({ vi: 'KHÁC SỐ CỦA MÌNH', en: 'DIFFERS FROM OURS' }),
    escapeControls(
      say({
        vi: `  Dòng ${String(place.line)}, "${statement}": văn bản ghi ${String(published)}, của mình là ${String(ours)} (review trace "${keys.join(' + ')}").`,
        en: `  Line ${String(place.line)}, "${statement}": the text says ${String(published)}, ours is ${String(ours)} (review trace "${keys.join(' + ')}").`,
      }),
    ),
  ]);
  const counts = [of('agrees'), of('differs'), of('unattached')].map(({ length }) => String(length));
  return [
    '',
    ...lines,
    say({
      vi: `so với số liệu của mình: khớp ${counts[0] ?? ''}, khác ${counts[1] ?? ''}, chưa gắn được với số nào ${counts[2] ?? ''} (chưa biết không có nghĩa là sai)`,
      en: `against the workspace: agrees ${counts[0] ?? ''}, differs ${counts[1] ?? ''}, attached to none of our figures ${counts[2] ?? ''} (unknown is not wrong)`,
    }),
  ];
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
