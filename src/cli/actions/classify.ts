import { formatDate, type PlainDate } from '../../calendar/plain-date.ts';
import { classify, type ClassifiedCounts } from '../../usecases/classify.ts';
import { listSubjects, showCaps } from '../../usecases/list-subjects.ts';
import { choosePeriod, withWorkspace } from '../../usecases/workspace.ts';
import { formatCount, formatPercent } from '../../messages/numbers.ts';
import { GRADES } from '../../registry/grades.ts';
import type { CommandResult } from '../result.ts';
import { findWorkspace, type Session } from '../session.ts';
import { showTable } from '../show-table.ts';

/** Classifies the period and shows the counts, the caps exceeded and, with `list`, the subjects. */
export async function classifyCommand(
  session: Session,
  request: { list: boolean; dryRun: boolean },
): Promise<CommandResult> {
  return withWorkspace(findWorkspace(session), async (workspace) => {
    const period = choosePeriod(workspace, session.period);
    const result = await classify(workspace, period, session.io.now(), request.dryRun);
    const caps = result.caps;
    const subjects =
      request.list && result.run !== null
        ? listSubjects(workspace, period, result.run, { all: session.json, unit: session.unit })
        : undefined;
    const { say } = session;
    const head = [
      '',
      say({ vi: 'Tổng số', en: 'Total' }),
      say({ vi: 'Đã xếp loại', en: 'Graded' }),
      ...GRADES,
      say({ vi: 'Tốt trở lên (%)', en: 'Good or better (%)' }),
      say({ vi: 'Cần quyết định', en: 'Need decision' }),
      say({ vi: 'Chưa đủ căn cứ', en: 'Insufficient' }),
    ];
    const line = (label: string, counts: ClassifiedCounts): string[] => [
      label,
      formatCount(counts.total, session.language),
      formatCount(counts.graded, session.language),
      ...GRADES.map((grade) => formatCount(counts.byGrade[grade] ?? 0, session.language)),
      formatPercent(counts.goodOrBetter.hundredths, session.language),
      formatCount(counts.needsDecision, session.language),
      formatCount(counts.insufficient, session.language),
    ];
    const table = showTable(
      head,
      [
        line(say({ vi: 'Tổ chức đảng', en: 'Organizations' }), result.organizations),
        ...(result.collectives.total === 0
          ? []
          : [line(say({ vi: 'Tập thể lãnh đạo', en: 'Leadership collectives' }), result.collectives)]),
        line(say({ vi: 'Đảng viên', en: 'Members' }), result.members),
      ],
      ['left', ...head.slice(1).map(() => 'right' as const)],
      session.io.columns,
    );
    const runText = result.run === null ? say({ vi: 'chạy thử', en: 'dry run' }) : String(result.run);
    const intro = say({
      vi: `Kỳ ${result.period}, chốt số liệu ${formatDate(result.asOf as PlainDate)}, bộ quy tắc ${result.rules.id}, lần chạy ${runText}`,
      en: `Period ${result.period}, figures of ${formatDate(result.asOf as PlainDate)}, rules ${result.rules.id}, run ${runText}`,
    });
    const listed =
      subjects === undefined
        ? ''
        : `\n${showTable(
            [
              say({ vi: 'Tên', en: 'Name' }),
              say({ vi: 'Đơn vị', en: 'Unit' }),
              say({ vi: 'Trạng thái', en: 'State' }),
              say({ vi: 'Mức', en: 'Grade' }),
              say({ vi: 'Tối đa', en: 'Ceiling' }),
              say({ vi: 'Quy tắc', en: 'Rules' }),
            ],
            subjects.map((subject) => [
              subject.name,
              subject.unit ?? '',
              subject.state,
              subject.grade ?? '–',
              subject.ceiling ?? '–',
              subject.rules
                .filter((rule) => rule.outcome === 'met')
                .map((rule) => rule.id)
                .join(' '),
            ]),
            ['left', 'left', 'left', 'left', 'left', 'left'],
            session.io.columns,
          )}`;
    return {
      data: {
        asOf: result.asOf,
        rules: result.rules,
        members: forScripts(result.members),
        organizations: forScripts(result.organizations),
        collectives: forScripts(result.collectives),
        caps: showCaps(caps),
        ...(subjects === undefined ? {} : { subjects }),
      },
      period: period.code,
      run: result.run,
      diagnostics: result.diagnostics,
      text: `${intro}\n\n${table}${listed}`,
    };
  });
}

/** The contract's form: percents are texts with two decimals. */
function forScripts({ goodOrBetter, ...counts }: ClassifiedCounts) {
  const { count, base, hundredths } = goodOrBetter;
  return {
    ...counts,
    goodOrBetter: {
      count,
      base,
      percent: hundredths === null ? null : formatPercent(hundredths, 'en').replaceAll(',', ''),
    },
  };
}
