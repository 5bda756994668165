import { extname, relative, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { explain, type ExplainRequest } from '../../usecases/explain.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { writeNotice, type NoticeRequest } from '../../usecases/write-notice.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, readReportLanguage, type Session } from '../session.ts';

export interface NoticeOptions {
  readonly notice?: boolean;
  readonly out?: string;
  readonly reportLang?: string;
  readonly dryRun?: boolean;
  readonly depth?: string;
  readonly whyNot?: string;
}

/**
 * What was asked of the notice; `undefined` where none was.
 *
 * @throws UserError `usage.argument.invalid` for options that only one of a notice and an explanation has.
 */
export function readNotice(session: Session, options: NoticeOptions): NoticeRequest | undefined {
  const { notice, out, reportLang, dryRun, depth, whyNot } = options;
  if (notice !== true) {
    const only = session.say({ vi: 'chỉ cùng với --notice', en: 'only with --notice' });
    if (out !== undefined) throw invalid('--out', out, only);
    if (reportLang !== undefined) throw invalid('--report-lang', reportLang, only);
    if (dryRun === true) throw invalid('--dry-run', '', only);
    return undefined;
  }
  const without = session.say({ vi: 'không dùng cùng --notice', en: 'not together with --notice' });
  if (depth !== undefined) throw invalid('--depth', depth, without);
  if (whyNot !== undefined) throw invalid('--why-not', whyNot, without);
  const html = session.say({ vi: 'một tệp .html', en: 'a file .html' });
  if (out === undefined || extname(out).toLowerCase() !== '.html') throw invalid('--out', out ?? '', html);
  return {
    out: resolve(session.io.cwd, out),
    language: readReportLanguage(reportLang),
    dryRun: dryRun === true,
  };
}

/** Writes the notice to the one whom a grade is about, and says where. */
export async function writeNoticeCommand(
  session: Session,
  asked: Pick<ExplainRequest, 'subject' | 'unit' | 'run'>,
  notice: NoticeRequest,
): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const explanation = explain(workspace, {
      ...asked,
      period: session.period,
      depth: 'page',
      whyNot: undefined,
      language: notice.language,
    });
    const open = await writeNotice(workspace, explanation, notice);
    const done = notice.dryRun
      ? session.say({ vi: 'Sẽ viết', en: 'Would write' })
      : session.say({ vi: 'Đã viết', en: 'Wrote' });
    return {
      data: { out: notice.out, written: !notice.dryRun },
      period: explanation.period,
      run: explanation.run,
      diagnostics: [...explanation.diagnostics, ...open],
      text: `${done} ${relative(session.io.cwd, notice.out)}\n`,
      attention: open.length > 0,
    };
  });
}

function invalid(name: string, value: string, allowed: string): UserError {
  return new UserError([diagnose('usage.argument.invalid', {}, { name, value, allowed })]);
}
