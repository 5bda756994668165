import { formatDate, type PlainDate } from '../../calendar/plain-date.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { UserError } from '../../diagnostics/user-error.ts';
import { LEVEL_WORDS } from '../../messages/fact-words.ts';
import { formatCount } from '../../messages/numbers.ts';
import { screen, type Screening } from '../../usecases/screen.ts';
import { findingsOfRun, getScreening } from '../../usecases/screening-of-run.ts';
import { choosePeriod, withWorkspace } from '../../usecases/workspace.ts';
import { escapeControls } from '../escape-controls.ts';
import { parseDay } from '../read-day.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showFindingTable } from '../show-findings.ts';
import { showTable } from '../show-table.ts';

/** Screens the period as of a day and shows how often each rule was found, good news and, with `list`, each finding. */
export async function screenCommand(
  session: Session,
  request: { readonly asOf: string | undefined; readonly list: boolean; readonly dryRun: boolean },
): Promise<CommandResult> {
  const asOf = request.asOf === undefined ? undefined : readDay(request.asOf);
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const period = choosePeriod(workspace, session.period);
    const { diagnostics, ...result } = await screen(workspace, period, {
      asOf,
      now: session.io.now(),
      dryRun: request.dryRun,
    });
    const run = request.list && result.run !== null ? getScreening(workspace, result.run) : undefined;
    const findings =
      run === undefined
        ? undefined
        : findingsOfRun(workspace, period, run, { unit: session.unit }, session.language);
    const { found, good, run: _run, period: _period, ...data } = result;
    return {
      data: {
        ...data,
        found: found.map(({ title, ...rule }) => ({ ...rule, title: title[session.language] })),
        good,
        ...(findings === undefined ? {} : { findings }),
      },
      period: result.period,
      run: result.run,
      diagnostics,
      text: escapeControls(
        `${showScreening(session, result)}${findings === undefined || findings.length === 0 ? '' : `\n${showFindingTable(session, findings)}`}`,
      ),
      attention: found.some(({ level, met, unknown }) => unknown > 0 || (met > 0 && level !== 'info')),
    };
  });
}

function readDay(typed: string): PlainDate {
  const date = parseDay(typed);
  if (date !== undefined) return date;
  throw new UserError([diagnose('screening.day.invalid', {}, { value: typed })]);
}

function showScreening(session: Session, result: Omit<Screening, 'diagnostics'>): string {
  const { say, language } = session;
  const count = (value: number): string => formatCount(value, language);
  const run = result.run === null ? say({ vi: 'chạy thử', en: 'dry run' }) : String(result.run);
  const intro = say({
    vi: `Kỳ ${result.period}, rà soát đến ngày ${formatDate(result.asOf)}, bộ quy tắc ${result.rules.id}, lần chạy ${run}`,
    en: `Period ${result.period}, screened as of ${formatDate(result.asOf)}, rules ${result.rules.id}, run ${run}`,
  });
  const note = say({
    vi: 'Mỗi phát hiện là một câu hỏi gửi cấp có thẩm quyền, không phải kết luận về ai.',
    en: 'Each finding is a question to the competent body, never a verdict on anybody.',
  });
  const table =
    result.found.length === 0
      ? `${say({ vi: 'Không có phát hiện nào.', en: 'Nothing was found.' })}\n`
      : showTable(
          [
            say({ vi: 'Quy tắc', en: 'Rule' }),
            say({ vi: 'Mức', en: 'Level' }),
            say({ vi: 'Số', en: 'Found' }),
            say({ vi: 'Chưa đủ dữ kiện', en: 'Facts missing' }),
            say({ vi: 'Nội dung', en: 'What' }),
          ],
          result.found.map((rule) => [
            rule.id,
            LEVEL_WORDS[language][rule.level] ?? rule.level,
            count(rule.met),
            count(rule.unknown),
            rule.title[language],
          ]),
          ['whole', 'left', 'right', 'right', 'left'],
          session.io.columns,
        );
  return `${intro}\n${note}\n\n${table}${showCases(session, result)}${showGood(session, result)}`;
}

/** What became of the cases by these findings; nothing where there is none. */
function showCases({ say, language }: Session, { cases }: Pick<Screening, 'cases'>): string {
  const { opened, refreshed, settled, gone } = cases;
  if (opened + refreshed + settled + gone === 0) return '';
  const count = (value: number): string => formatCount(value, language);
  return `\n${say({
    vi: `Vụ việc (review case list): mở ${count(opened)}, còn theo dõi ${count(refreshed)}, không còn dấu hiệu ${count(settled)}, đang xem xét mà không còn dấu hiệu ${count(gone)}`,
    en: `Cases (review case list): ${count(opened)} opened, ${count(refreshed)} still stand, ${count(settled)} settled, ${count(gone)} in work whose finding is gone`,
  })}\n`;
}

/** Good news in one line each; names are in `--json`. */
function showGood({ say, language }: Session, { good }: Pick<Screening, 'good'>): string {
  const lines = [
    [
      good.fiveYears.length,
      say({
        vi: 'đảng viên 5 năm liền hoàn thành xuất sắc nhiệm vụ',
        en: 'members graded HTXSNV five years in a row',
      }),
    ],
    [
      good.badges.length,
      say({
        vi: 'đảng viên đủ tuổi Đảng xét tặng Huy hiệu ở đợt tới',
        en: 'members reach a badge by the next round',
      }),
    ],
    [
      good.completeUnits.length,
      say({
        vi: 'tổ chức đảng đã rà soát đủ, không còn gì chưa rõ',
        en: 'units screened in full, with nothing left unknown',
      }),
    ],
  ] as const;
  const shown = lines.filter(([count]) => count > 0);
  if (shown.length === 0) return '';
  const head = say({ vi: 'Tin vui:', en: 'Good news:' });
  return `\n${head}\n${shown.map(([count, what]) => `  ${formatCount(count, language)} ${what}\n`).join('')}`;
}
