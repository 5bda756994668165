import { relative } from 'node:path';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { parseDate } from '../../registry/cells/parse-date.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { formatCount } from '../../messages/numbers.ts';
import { returnSubmission } from '../../usecases/return-submission.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { escapeLine } from '../escape-controls.ts';
import { readOut } from '../read-out.ts';
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
  const out = readOut(session, options.out, ['.xlsx', '.xlsm']);
  const dryRun = options.dryRun === true;
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const { bytes, ...result } = await returnSubmission(workspace, {
      submission,
      out,
      deadline,
      language,
      dryRun,
    });
    const { say } = session;
    const [errors, warnings] = [result.errors, result.warnings].map((value) =>
      formatCount(value, session.language),
    );
    const path =
      result.out === null
        ? say({ vi: 'ra đầu ra chuẩn', en: 'to standard output' })
        : escapeLine(relative(session.io.cwd, result.out));
    const text =
      bytes === undefined
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
      ...(out.kind === 'stdout' && bytes !== undefined && !dryRun ? { bytes } : {}),
      data: { ...result, written: !dryRun && bytes !== undefined },
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
