import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { whereFigure, type PrintedFigure } from '../../usecases/where-figure.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showValue } from '../show-figure.ts';
import { showTable } from '../show-table.ts';

/** Lists the reports below a folder that print a figure. */
export async function whereCommand(session: Session, key: string, folder: string): Promise<CommandResult> {
  const root = resolve(session.io.cwd, folder);
  if (!existsSync(root)) throw new UserError([diagnose('usage.path.missing', { file: root })]);
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const { printed, diagnostics } = await whereFigure(workspace, key, root);
    return {
      data: { key, printed },
      period: null,
      run: null,
      diagnostics,
      text: printed.length === 0 ? '' : showPrinted(session, root, printed),
    };
  });
}

const VERDICTS = {
  agrees: { vi: 'khớp', en: 'agrees' },
  differs: { vi: 'khác số hiện nay', en: 'differs from now' },
  untestable: { vi: 'không đối chiếu được', en: 'not tested' },
} as const;

function showPrinted(session: Session, root: string, printed: readonly PrintedFigure[]): string {
  const { say } = session;
  const head = [
    say({ vi: 'Tệp', en: 'File' }),
    say({ vi: 'Đơn vị báo cáo', en: 'Committee' }),
    say({ vi: 'Kỳ', en: 'Period' }),
    say({ vi: 'Giá trị', en: 'Value' }),
    '',
  ];
  const rows = printed.map((each) => [
    relative(root, each.file),
    each.name,
    each.period,
    showValue(session, each),
    say(VERDICTS[each.verdict]),
  ]);
  return showTable(head, rows, ['left', 'left', 'left', 'right', 'left'], session.io.columns);
}
