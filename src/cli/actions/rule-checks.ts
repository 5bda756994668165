import { readVietnamClock } from '../../calendar/vietnam-clock.ts';
import { lintRules } from '../../usecases/lint-rules.ts';
import type { CommandResult } from '../result.ts';
import type { Session } from '../session.ts';
import { withRules } from './rules.ts';

/** Looks rules over; what a person must see is in the diagnostics. */
export function lintRulesCommand(session: Session, files: readonly string[]): Promise<CommandResult> {
  const { say } = session;
  const today = readVietnamClock(session.io.now()).day;
  return withRules(session, (workspace) => {
    const { linted, diagnostics } = lintRules(workspace, session.io.cwd, files, today);
    const lines = linted.map(({ id, rules, findings }) =>
      say({
        vi: `${id}: ${String(rules)} quy tắc, ${String(findings)} điểm cần xem`,
        en: `${id}: ${String(rules)} rules, ${String(findings)} to look at`,
      }),
    );
    const text = `${lines.join('\n')}\n`;
    return { data: { packs: linted }, period: null, run: null, diagnostics, text };
  });
}
