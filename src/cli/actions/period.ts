import { wordDate } from '../../messages/code-words.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import { changePeriod, showPeriods, type PeriodAction } from '../../usecases/periods.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, readPeriod, type Session } from '../session.ts';

/** Lists the periods after opening, locking or unlocking one. */
export async function periodCommand(
  session: Session,
  name: string,
  code: string | undefined,
): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), async (workspace) => {
    if (code !== undefined) changePeriod(workspace, name as PeriodAction, readPeriod(code), session.io.now());
    const periods = showPeriods(workspace);
    const words = {
      current: session.say({ vi: 'hiện hành', en: 'current' }),
      locked: session.say({ vi: 'khoá từ', en: 'locked since' }),
    };
    const lines = periods.map(
      (period) =>
        `${period.code}${period.current ? `  ${words.current}` : ''}${period.lockedAt === null ? '' : `  ${words.locked} ${wordDate(period.lockedAt)}`}`,
    );
    return {
      data: { periods },
      period: periods.find((period) => period.current)?.code ?? null,
      run: null,
      diagnostics: [],
      text:
        lines.length === 0
          ? `${session.say({ vi: 'Chưa có kỳ nào.', en: 'No periods yet.' })}\n`
          : `${lines.join('\n')}\n`,
    };
  });
}
