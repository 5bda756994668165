import { formatCount } from '../../messages/numbers.ts';
import { showStatus, type Status, type UnitStatus } from '../../usecases/status.ts';
import { withWorkspace } from '../../usecases/workspace.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showTable } from '../show-table.ts';

/** What was received, how complete the record is, what the last run found. */
export async function statusCommand(session: Session): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const status = showStatus(workspace, session.period, session.io.now());
    const { say } = session;
    const count = (value: number): string => formatCount(value, session.language);
    const units = showTable(
      [
        say({ vi: 'Mã', en: 'Code' }),
        say({ vi: 'Đơn vị', en: 'Unit' }),
        say({ vi: 'Tình trạng', en: 'State' }),
        say({ vi: 'TCCSĐ', en: 'Grassroots' }),
        say({ vi: 'đã xếp loại', en: 'graded' }),
        say({ vi: 'Đảng viên', en: 'Members' }),
        say({ vi: 'đã xếp loại', en: 'graded' }),
      ],
      status.units.map((unit) => [
        unit.code ?? '',
        unit.name,
        wordState(session, unit),
        count(unit.organizations),
        count(unit.organizationGrades),
        count(unit.members),
        count(unit.memberGrades),
      ]),
      ['whole', 'left', 'left', 'right', 'right', 'right', 'right'],
      session.io.columns,
    );
    const { recorded } = status;
    const open = (status.members?.needsDecision ?? 0) + (status.organizations?.needsDecision ?? 0);
    const lacking = (status.members?.insufficient ?? 0) + (status.organizations?.insufficient ?? 0);
    const received = status.submissions.filter(({ state }) => state !== 'undone').length;
    const late = status.units.some((unit) => unit.late && unit.state === 'missing');
    const lines = [
      `${status.name} – ${say({ vi: 'kỳ', en: 'period' })} ${status.period}`,
      '',
      say({
        vi: `Đã nhận ${count(received)} tệp: ${count(recorded.organizations)} tổ chức cơ sở đảng, ${count(recorded.members)} đảng viên (${count(recorded.memberGrades)} đã có mức xếp loại), ${count(recorded.admissions)} kết nạp, ${count(recorded.removals)} đưa ra khỏi Đảng; ${count(status.refusedRows)} hàng bị từ chối.`,
        en: `${count(received)} files taken: ${count(recorded.organizations)} grassroots organizations, ${count(recorded.members)} members (${count(recorded.memberGrades)} with a grade), ${count(recorded.admissions)} admissions, ${count(recorded.removals)} removals; ${count(status.refusedRows)} rows refused.`,
      }),
      ...deadlineLine(session, status.deadline, status.units),
      runLine(session, status.run, status.stale, open, lacking),
      ...caseLine(session, status.cases),
      '',
    ];
    return {
      data: status,
      period: status.period,
      run: status.run,
      diagnostics: [],
      text: `${lines.join('\n')}\n${status.units.length === 0 ? '' : units}`,
      attention: status.refusedRows > 0 || open > 0 || lacking > 0 || late || (status.cases?.late ?? 0) > 0,
    };
  });
}

/** What a unit has sent, in words. */
function wordState(session: Session, unit: UnitStatus): string {
  const { say } = session;
  const rows = formatCount(unit.refusedRows, session.language);
  const state = {
    received: say({ vi: 'đã nhận', en: 'received' }),
    errors: say({ vi: `${rows} hàng lỗi`, en: `${rows} rows with errors` }),
    missing: say({ vi: 'chưa gửi', en: 'missing' }),
  }[unit.state];
  return unit.late ? `${state}, ${say({ vi: 'quá hạn', en: 'late' })}` : state;
}

function deadlineLine(session: Session, deadline: string | null, units: readonly UnitStatus[]): string[] {
  if (deadline === null) return [];
  const { say } = session;
  const missing = formatCount(units.filter(({ state }) => state === 'missing').length, session.language);
  const late = formatCount(units.filter((unit) => unit.late).length, session.language);
  const day = deadline.split('-').reverse().join('/');
  return [
    say({
      vi: `Hạn gửi ${day}: ${missing} đơn vị chưa gửi, ${late} đơn vị quá hạn.`,
      en: `Deadline ${day}: ${missing} units have not sent, ${late} are late.`,
    }),
  ];
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

/** What is to be done in cases; nothing where there never was one. */
function caseLine({ say, language }: Session, cases: Status['cases']): string[] {
  if (cases === null) return [];
  const count = (value: number): string => formatCount(value, language);
  const [open, late, due] = [count(cases.open), count(cases.late), count(cases.due)];
  const days = String(cases.within);
  return [
    say({
      vi: `Vụ việc sau rà soát: ${open} đang theo dõi, ${late} việc quá hạn, ${due} việc đến hạn trong ${days} ngày (review due).`,
      en: `Cases of the screening: ${open} open, ${late} things late, ${due} due within ${days} days (review due).`,
    }),
  ];
}
