import { basename } from 'node:path';
import { formatDate } from '../../calendar/plain-date.ts';
import { readVietnamClock } from '../../calendar/vietnam-clock.ts';
import { formatCount } from '../../messages/numbers.ts';
import { showSubmissions } from '../../usecases/submissions.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showTable } from '../show-table.ts';

/** Lists the files received for a period. */
export async function submissionsCommand(session: Session): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), (workspace) => {
    const { say, language } = session;
    const submissions = showSubmissions(workspace, session.period);
    const count = (value: number): string => formatCount(value, language);
    const states = {
      taken: '',
      replaced: say({ vi: 'đã có tệp thay', en: 'replaced' }),
      undone: say({ vi: 'đã rút', en: 'taken back' }),
    };
    const table = showTable(
      [
        say({ vi: 'Số', en: 'No.' }),
        say({ vi: 'Nhận lúc', en: 'Received' }),
        say({ vi: 'Đơn vị', en: 'Sender' }),
        say({ vi: 'Tệp', en: 'File' }),
        say({ vi: 'Hàng', en: 'Rows' }),
        say({ vi: 'từ chối', en: 'refused' }),
        'SHA-256',
        '',
      ],
      submissions.map((each) => [
        String(each.id),
        momentOf(each.receivedAt),
        each.unit ?? '–',
        basename(each.file),
        count(each.rows),
        count(each.refused),
        each.sha256.slice(0, session.io.columns === undefined || session.io.columns >= 80 ? 12 : 8),
        states[each.state],
      ]),
      ['right', 'whole', 'left', 'left', 'right', 'right', 'whole', 'left'],
      session.io.columns,
    );
    const none = say({ vi: 'Chưa nhận tệp nào.', en: 'No files received yet.' });
    return Promise.resolve({
      data: { submissions },
      period: submissions[0]?.period ?? session.period?.code ?? null,
      run: null,
      diagnostics: [],
      text: submissions.length === 0 ? `${none}\n` : table,
    });
  });
}

function momentOf(iso: string): string {
  const { day, time } = readVietnamClock(iso);
  return `${formatDate(day)} ${time}`;
}
