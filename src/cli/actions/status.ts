import { formatCount } from '../../messages/numbers.ts';
import { showStatus } from '../../usecases/status.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showTable } from '../show-table.ts';

/** What was received, how complete the record is, what the last run found. */
export async function statusCommand(session: Session): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const status = showStatus(workspace, session.period);
    const { say } = session;
    const count = (value: number): string => formatCount(value, session.language);
    const units = showTable(
      [
        say({ vi: 'Mã', en: 'Code' }),
        say({ vi: 'Đơn vị', en: 'Unit' }),
        say({ vi: 'TCCSĐ', en: 'Grassroots' }),
        say({ vi: 'đã xếp loại', en: 'graded' }),
        say({ vi: 'Đảng viên', en: 'Members' }),
        say({ vi: 'đã xếp loại', en: 'graded' }),
      ],
      status.units.map((unit) => [
        unit.code ?? '',
        unit.name,
        count(unit.organizations),
        count(unit.organizationGrades),
        count(unit.members),
        count(unit.memberGrades),
      ]),
      ['left', 'left', 'right', 'right', 'right', 'right'],
    );
    const { recorded } = status;
    const open = (status.members?.needsDecision ?? 0) + (status.organizations?.needsDecision ?? 0);
    const lacking = (status.members?.insufficient ?? 0) + (status.organizations?.insufficient ?? 0);
    const lines = [
      `${status.name} – ${say({ vi: 'kỳ', en: 'period' })} ${status.period}`,
      '',
      say({
        vi: `Đã nhận ${count(status.submissions.length)} tệp: ${count(recorded.organizations)} tổ chức cơ sở đảng, ${count(recorded.members)} đảng viên (${count(recorded.memberGrades)} đã có mức xếp loại), ${count(recorded.admissions)} kết nạp, ${count(recorded.removals)} đưa ra khỏi Đảng; ${count(recorded.refusedRows)} hàng bị từ chối.`,
        en: `${count(status.submissions.length)} files taken: ${count(recorded.organizations)} grassroots organizations, ${count(recorded.members)} members (${count(recorded.memberGrades)} with a grade), ${count(recorded.admissions)} admissions, ${count(recorded.removals)} removals; ${count(recorded.refusedRows)} rows refused.`,
      }),
      runLine(session, status.run, status.stale, open, lacking),
      '',
    ];
    return {
      data: status,
      period: status.period,
      run: status.run,
      diagnostics: [],
      text: `${lines.join('\n')}\n${status.units.length === 0 ? '' : units}`,
      attention: recorded.refusedRows > 0 || open > 0 || lacking > 0,
    };
  });
}

function runLine(
  session: Session,
  run: number | null,
  stale: boolean,
  open: number,
  lacking: number,
): string {
  const { say } = session;
  if (run === null) return say({ vi: 'Chưa chạy xếp loại.', en: 'Not classified yet.' });
  const found = say({
    vi: `Lần chạy xếp loại ${String(run)}: ${String(open)} trường hợp cần quyết định, ${String(lacking)} chưa đủ căn cứ.`,
    en: `Classification run ${String(run)}: ${String(open)} need a decision, ${String(lacking)} lack facts.`,
  });
  if (!stale) return found;
  return `${found} ${say({ vi: 'Đã nhập thêm sau lần chạy này: chạy lại review classify.', en: 'More was imported since: run review classify again.' })}`;
}
