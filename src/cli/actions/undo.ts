import { formatCount } from '../../messages/numbers.ts';
import { undo } from '../../usecases/undo.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { askForConsent } from '../prompts/ask-for-consent.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';

/** Takes a submission back and says what was put back. */
export async function undoCommand(
  session: Session,
  submission: string,
  options: { dryRun: boolean; yes: boolean },
): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const { say, language } = session;
    const plan = undo(workspace, { submission, dryRun: true, now: session.io.now() });
    const counts = {
      records: formatCount(plan.recordsRemoved, language),
      fields: formatCount(plan.fieldsRestored, language),
    };
    if (!options.dryRun && !options.yes) {
      await askForConsent(
        session,
        say({
          vi: `Rút lần nhận số ${submission}: bỏ ${counts.records} bản ghi, khôi phục ${counts.fields} giá trị?`,
          en: `Take submission ${submission} back: remove ${counts.records} records, restore ${counts.fields} values?`,
        }),
      );
    }
    const done = options.dryRun
      ? plan
      : undo(workspace, { submission, dryRun: false, now: session.io.now() });
    const { diagnostics, ...data } = done;
    const text = options.dryRun
      ? say({
          vi: `Sẽ bỏ ${counts.records} bản ghi và khôi phục ${counts.fields} giá trị. Chạy thử: chưa ghi gì.`,
          en: `${counts.records} records would go and ${counts.fields} values be restored. Dry run: nothing was written.`,
        })
      : say({
          vi: `Đã rút: bỏ ${counts.records} bản ghi, khôi phục ${counts.fields} giá trị.`,
          en: `Taken back: ${counts.records} records removed, ${counts.fields} values restored.`,
        });
    return {
      data: { ...data, applied: !options.dryRun },
      period: done.period,
      run: null,
      diagnostics,
      text: `${text}\n`,
    };
  });
}
