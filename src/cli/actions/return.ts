import { relative, resolve } from 'node:path';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { parseDate } from '../../registry/cells/parse-date.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { formatCount } from '../../messages/numbers.ts';
import { returnSubmission } from '../../usecases/return-submission.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, readReportLanguage, type Session } from '../session.ts';

interface ReturnOptions {
  readonly out: string;
  readonly deadline?: string;
  readonly reportLang?: string;
  readonly dryRun?: boolean;
}

/** Writes the sender's file with its errors marked, and says where. */
export async function returnCommand(
  session: Session,
  submission: string,
  options: ReturnOptions,
): Promise<CommandResult> {
  const language = readReportLanguage(options.reportLang);
  const deadline = readDeadline(options.deadline);
  const folder = /[/\\]$/.test(options.out) ? '/' : '';
  const out = resolve(session.io.cwd, options.out) + folder;
  const dryRun = options.dryRun === true;
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const result = await returnSubmission(workspace, { submission, out, deadline, language, dryRun });
    const { say } = session;
    const [errors, warnings] = [result.errors, result.warnings].map((value) =>
      formatCount(value, session.language),
    );
    const path = result.out === null ? '' : relative(session.io.cwd, result.out);
    const text =
      result.out === null
        ? say({
            vi: 'Không có ô nào phải sửa; không ghi tệp nào.',
            en: 'There is nothing to mend; no file was written.',
          })
        : `${dryRun ? say({ vi: 'Sẽ viết', en: 'Would write' }) : say({ vi: 'Đã viết', en: 'Wrote' })} ${path}: ${say(
            {
              vi: `${errors ?? ''} lỗi phải sửa, ${warnings ?? ''} điểm cần kiểm tra.`,
              en: `${errors ?? ''} errors to mend, ${warnings ?? ''} points to check.`,
            },
          )}`;
    return {
      data: { ...result, written: !dryRun && result.out !== null },
      period: result.period,
      run: null,
      diagnostics: [],
      text: `${text}\n`,
    };
  });
}

function readDeadline(text: string | undefined): PlainDate | undefined {
  if (text === undefined) return undefined;
  const date = parseDate(text, 'event')?.date;
  if (date?.length === 10) return date;
  const params = { name: '--deadline', value: text, allowed: '20/12/2025, 2025-12-20' };
  throw new UserError([diagnose('usage.argument.invalid', {}, params)]);
}
